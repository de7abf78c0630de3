"""Ingen typ anges med utropstecken.

! först i en text har en egen betydelse i YAML, som inte används här.

Rätt:
    sammanfattning: "!Viktigt: läs även lägesbilden."

Fel:
    sammanfattning: !!str Planen gäller till 2027.
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "tagg"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
