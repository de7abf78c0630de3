"""Filen går att läsa som YAML.

Det som oftast är fel: ett kolon mitt i en text utan citattecken, ett indrag som inte stämmer, eller ett citattecken
som inte stängs.

Rätt:
    sammanfattning: "Målet: färre brott."

Fel:
    sammanfattning: Målet: färre brott.
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "yaml-fel"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
