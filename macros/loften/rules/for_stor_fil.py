"""Filen är högst 1 MB.

Dela en större plan i flera filer.
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "for-stor-fil"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
