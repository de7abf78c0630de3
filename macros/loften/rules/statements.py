"""The accessibility statement and its file, for the rules about it."""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import DataFile
from loften.model.accessibility import Statement
from loften.rules.question import Question

FILE = "tillganglighet.yml"


def statements(question: Question) -> Iterator[tuple[DataFile, Statement]]:
    """Give the statement with its file; nothing where none is written or it could not be read."""
    file = question.dataset.registers.get(FILE)
    statement = question.dataset.site.statement
    if file is not None and statement is not None:
        yield file, statement
