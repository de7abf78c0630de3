"""Fält som besvarar en fråga får värdet ja eller nej.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-12, preliminärt: ja}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-12, preliminärt: true}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-ja-nej"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
