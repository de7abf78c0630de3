"""Rader dras in med mellanslag, inte med tabb.

Två mellanslag för varje nivå är brukligt.

Rätt:
    period:
      från: 2025
      till: 2027

Fel:
    period:
    \tfrån: 2025
    \ttill: 2027
"""  # noqa: D301 - the examples need real tabs

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "tabb-i-indrag"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
