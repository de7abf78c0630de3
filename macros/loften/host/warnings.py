"""MkDocs' warnings of dead links, caught from its log and said in Swedish with a line number."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from loften.finding import Finding, Severity
from loften.messages.text import one

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
        message = f"Menyn (nav) pekar på docs/{nav[1]}, som inte finns."
        return _told(
            docs.parent / "mkdocs.yml", "mkdocs.yml", nav[1], message, "Rätta raden eller ta bort den."
        )
    match = _LINK.search(said)
    if match is None:
        return None
    page, link = match["page"], match["link"]
    near = _NEAR.search(said)
    remedy = (
        f"Menade du ”{near[1]}”?" if near else "Länka till en fil i docs/, eller till en adress som /laget/."
    )
    return _told(docs / page, f"docs/{page}", link, f"Länken ”{link}” leder ingenstans.", remedy)


def _told(path: Path, name: str, link: str, message: str, hint: str) -> str:
    """Give the message, on the first line of a file where the link stands."""
    line, column, source = 0, 0, ""
    for number, text in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if link in text:
            line, column, source = number, text.index(link) + 1, text
            break
    return one(Finding(name, line, column, "dod-lank", Severity.ERROR, message, hint), source)
