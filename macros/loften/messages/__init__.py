"""Findings as output. Knows findings and lines of text, nothing of plans.

A format is one function: all findings in, one string out, empty or ended by a line break. ``lines_of`` gives the
lines of a file by its name, none where it has no lines to show. Personal identity numbers are masked in all of
them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from loften.finding import Finding
from loften.messages import github, gitlab, json_, text

LinesOf = Callable[[str], Sequence[str]]


class Render(Protocol):
    """How a format is asked for its output."""

    def __call__(self, findings: Sequence[Finding], lines_of: LinesOf, *, colour: bool = False) -> str:
        """Give the findings as text; formats that are not for people take no notice of ``colour``."""


FORMATS: Mapping[str, Render] = {
    "text": text.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "json": json_.render,
}
"""The formats by their names on the command line."""
