"""Varje fält har ett namn.

Klamrar först på en rad läses som en lista eller en grupp. Sätt text med klamrar inom citattecken.

Rätt:
    sammanfattning: "[Utkast] Planen gäller till 2027."

Fel:
    [sammanfattning]: Planen gäller till 2027.
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "nyckel-ar-inte-text"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
