"""For the rules that are asked already while a file is found and read: what was found then."""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding
from loften.rules.question import Question


def found_while_reading(question: Question, rule_id: str) -> Iterator[Finding]:
    """Give the findings of a rule that the reader made."""
    return (finding for finding in question.dataset.findings if finding.rule == rule_id)
