"""Filen är sparad i UTF-8.

De flesta redigerare gör det av sig själva. Annars finns valet när filen sparas, ofta under namnet Teckenkodning.
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "fel-teckenkodning"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
