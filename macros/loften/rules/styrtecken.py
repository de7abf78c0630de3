"""Texten har inga styrtecken.

De syns inte, och följer ibland med när text kopieras från ett annat program.

Rätt:
    titel: Åtgärdsplan för trygghet

Fel:
    titel: "Åtgärdsplan\x07 för trygghet"
"""  # noqa: D301 - the example needs the real character

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "styrtecken"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
