"""Text med komma står inom citattecken när den står inom { }.

Inom { } avslutar ett komma värdet. Det som står efter kommat läses som ett fält utan värde.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - {text: "Alla stråk, även tunnlar", klart: 2026-12}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - {text: Alla stråk, även tunnlar, klart: 2026-12}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "komma-i-klammer"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
