"""The macro calls of hand-written pages: opaque tokens at MkDocs' time, rendered by the fill.

The frame holds only tokens, so it is the same whatever the data say.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | None

IN_TEXT = frozenset({"status", "framsteg", "antal"})
"""May stand inside a sentence. The others take a paragraph of their own."""

PAGE_SIZE = frozenset({"oversikt", "laget", "kalender"})
"""Bring their own sections, so they stand beside those of the hand-written page."""

_IN_COLUMN = frozenset(
    {"plan", "kort", "lista", "organisationer", "teman", "metoder", "aktorer", "sokruta"}
    | {"statusguide", "regler", "formatguide", "makroguide"}
)

MACROS = IN_TEXT | PAGE_SIZE | _IN_COLUMN
"""Every name that a hand-written page may call."""

TOKEN = re.compile(r"OLANROP[0-9A-F]{12}SLUT")
"""Letters and digits only, so that Markdown leaves it alone."""


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


class CallError(ValueError):
    """A call that cannot be rendered, for example of an id that does not exist. Its text is for staff."""


def token_of(page: str, number: int) -> str:
    """Make the token of a page's call: the same in every build."""
    return f"OLANROP{hashlib.sha256(f'{page} {number}'.encode()).hexdigest()[:12].upper()}SLUT"
