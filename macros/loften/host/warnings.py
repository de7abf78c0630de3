"""MkDocs' warnings of dead links, caught from its log and said in Swedish with a line number."""

from __future__ import annotations

import logging
import re
from pathlib import Path

_LINK = re.compile(
    r"Doc file '(?P<page>[^']+)' contains an? (?:unrecognized relative )?link '(?P<link>[^']*)'"
)
_NEAR = re.compile(r"Did you mean '([^']+)'\?")
_NAV = re.compile(r"A reference to '([^']+)' is included in the 'nav' configuration")


class DeadLinks(logging.Handler):
    """Keeps a message for each dead link of a build."""

    def __init__(self, docs: Path) -> None:
        super().__init__(logging.WARNING)
        self._docs = docs
        self.problems: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Take in a record of the log."""
        problem = dead_link(record.getMessage(), self._docs)
        if problem:
            self.problems.append(problem)


def dead_link(said: str, docs: Path) -> str | None:
    """Turn what MkDocs said into a message for staff; None where it is of something else."""
    nav = _NAV.search(said)
    if nav:
        return f"mkdocs.yml:0: FEL Menyn (nav) pekar på docs/{nav[1]}, som inte finns. Rätta raden eller ta bort den."
    match = _LINK.search(said)
    if match is None:
        return None
    page, link = match["page"], match["link"]
    near = _NEAR.search(said)
    remedy = (
        f"Menade du ”{near[1]}”?" if near else "Länka till en fil i docs/, eller till en adress som /laget/."
    )
    return f"docs/{page}:{_line_of(docs / page, link)}: FEL Länken ”{link}” leder ingenstans. {remedy}"


def _line_of(path: Path, link: str) -> int:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if link in line:
            return number
    return 0
