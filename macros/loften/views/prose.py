"""Free text as blocks: paragraphs and lists. The same reading for the pages and for the printed documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PARAGRAPHS = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or one list."""

    is_list: bool
    parts: tuple[str, ...]
    """The lines of a paragraph, or the members of a list. A member may hold line breaks."""


def blocks(text: str) -> Iterator[Block]:
    """Part a free text: a blank line starts a paragraph, lines that begin with ``- `` make a list."""
    for paragraph in _PARAGRAPHS.split(text.strip()):
        lines = paragraph.split("\n")
        first = next((index for index, line in enumerate(lines) if line.startswith("- ")), len(lines))
        lead = "\n".join(lines[:first]).strip()
        if lead:
            yield Block(False, tuple(lead.split("\n")))
        members: list[str] = []
        for line in lines[first:]:
            if line.startswith("- "):
                members.append(line[2:].strip())
            else:
                members[-1] += f"\n{line.strip()}"
        if members:
            yield Block(True, tuple(members))
