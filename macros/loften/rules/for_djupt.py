"""Filen har högst 20 nivåer.

Rätt:
    områden:
      - id: otrygga-platser
        rubrik: Otrygga platser
        områden:
          - {id: belysning, rubrik: Belysning}

Fel:
    parter: [[[[[[[[[[[[[[[[[[[[[[polisen]]]]]]]]]]]]]]]]]]]]]]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "for-djupt"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
