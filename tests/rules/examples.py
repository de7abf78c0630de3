"""Reads the examples out of a rule's docstring.

An example is the indented block under ``Rätt:`` or ``Fel:``. It is a fragment of a plan, until a line
``--- path`` begins another file (its path relative to ``data/``). ``--- tidigare`` begins the plan as it was
in the earlier version, ``--- tidigare path`` another file of that version, and ``--- nu`` the plan as it is now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import dedent

from .base import PLAN, plan

HEADINGS = {"Rätt:": True, "Fel:": False}


@dataclass
class Example:
    """One example: the files of now, and those of the earlier version where it has any."""

    is_right: bool
    files: dict[str, str | bytes] = field(default_factory=dict)
    earlier: dict[str, str | bytes] | None = None


def examples(docstring: str) -> list[Example]:
    """Give the examples of a docstring, in order."""
    found: list[Example] = []
    block: list[str] = []
    heading: str | None = None
    for line in [*docstring.split("\n"), "."]:
        if line in HEADINGS or (line and not line.startswith(" ")):
            if heading is not None:
                found.append(_example(HEADINGS[heading], dedent("\n".join(block)).strip("\n") + "\n"))
            heading = line if line in HEADINGS else None
            block = []
        elif heading is not None:
            block.append(line)
    return found


def _example(is_right: bool, text: str) -> Example:
    example = Example(is_right)
    header = "nu"
    for part in ("\n" + text).split("\n--- "):
        if part.startswith("\n"):
            body = part[1:]
        else:
            header, _, body = part.partition("\n")
        if not body.strip():
            continue
        _put(example, header.strip(), body)
    return example


def _put(example: Example, header: str, body: str) -> None:
    is_earlier = header.startswith("tidigare")
    path = header.removeprefix("tidigare").strip()
    if is_earlier and example.earlier is None:
        example.earlier = {}
    files = example.earlier if is_earlier and example.earlier is not None else example.files
    if path in ("", "nu"):
        files[PLAN] = plan(body)
    else:
        files[path] = body
