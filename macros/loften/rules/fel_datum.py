"""Datum skrivs ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, och dagen finns.

När källan bara säger en månad eller ett år skrivs bara det. Årtal, till exempel år för ett mätvärde, skrivs
med fyra siffror.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - {text: Alla lampor lyser., klart: 2026-12}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - {text: Alla lampor lyser., klart: 2026-02-30}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - {text: Alla lampor lyser., klart: hösten 2026}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-datum"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
