"""The macro calls of hand-written pages: opaque tokens at MkDocs' time, rendered by the fill.

The frame holds only tokens, so it is the same whatever the data say.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from loften.finding import Finding, Severity
from loften.messages.text import one

Value: TypeAlias = str | int | float | bool | None

IN_TEXT = frozenset({"status", "framsteg", "antal"})
"""May stand inside a sentence. The others take a paragraph of their own."""

PAGE_SIZE = frozenset(
    {"oversikt", "planer", "laget", "andringar", "kalender", "ordlista", "sok", "tillganglighetsredogorelse"}
)
"""Bring their own sections, so they stand beside those of the hand-written page."""

_IN_COLUMN = frozenset(
    {"plan", "kort", "lista", "organisationer", "teman", "metoder", "aktorer", "sokruta"}
    | {"statusguide", "skalor", "markningar", "regler", "formatguide", "makroguide"}
)

MACROS = IN_TEXT | PAGE_SIZE | _IN_COLUMN
"""Every name that a hand-written page may call."""

TOKEN = re.compile(r"OLANROP[0-9A-F]{12}SLUT")
"""Letters and digits only, so that Markdown leaves it alone."""


RULE = "makro"
"""The rule that wrong calls are reported under, where no other is named."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A finding in a hand-written page, with the line it stands in."""

    finding: Finding
    source: str = ""

    def __str__(self) -> str:
        return one(self.finding, self.source)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a macro in a hand-written page."""

    page: str
    """As staff know it: ``docs/index.md``."""
    line: int
    """In that file, from 1."""
    name: str
    args: tuple[Value, ...] = ()
    kwargs: Mapping[str, Value] = field(default_factory=dict)
    column: int = 1
    """Of its name in that line, from 1."""
    source: str = ""
    """The whole line, to quote."""

    def problem(self, message: str, hint: str, rule: str = RULE) -> Problem:
        """Tell what is wrong with the call."""
        return Problem(
            Finding(self.page, self.line, self.column, rule, Severity.ERROR, message, hint), self.source
        )


class CallError(ValueError):
    """A call that cannot be rendered, for example of an id that does not exist. For staff."""

    def __init__(self, message: str, hint: str, rule: str = RULE) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint
        self.rule = rule


def column_of(name: str, line: str, number: int = 0) -> int:
    """Give the column of a macro's name in a line, of its first call or a later one; 1 where it is not there."""
    found = [match.start() for match in re.finditer(rf"\b{re.escape(name)}\b", line)]
    inside = [at for at in found if line.rfind("{", 0, at) > line.rfind("}", 0, at)] or found
    return inside[min(number, len(inside) - 1)] + 1 if inside else 1


def token_of(page: str, number: int) -> str:
    """Make the token of a page's call: the same in every build."""
    return f"OLANROP{hashlib.sha256(f'{page} {number}'.encode()).hexdigest()[:12].upper()}SLUT"
