"""En text inom citattecken är inte tom.

Finns det inget att skriva utelämnas fältet.

Rätt:
    sammanfattning: Planen gäller till 2027.

Fel:
    sammanfattning: ""
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "tom-text"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
