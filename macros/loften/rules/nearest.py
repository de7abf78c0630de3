"""The nearest valid word, for the remedy of a message."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

_LOWEST = 0.72
"""Below this a suggestion would only confuse. Tried on the corpus of bad files."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word most like a word, or None where none is like it."""
    found = process.extractOne(
        word.casefold(),
        {name: name.casefold() for name in sorted(known)},
        scorer=JaroWinkler.similarity,
        score_cutoff=_LOWEST,
    )
    return str(found[2]) if found else None


def text_with_colon(group: Any, known: Collection[str]) -> bool:
    """Tell whether a group is a text that became one by a colon in it: ``Delmål 1: alla lampor lyser``."""
    if not isinstance(group, dict) or len(group) != 1:
        return False
    ((name, value),) = group.items()
    return isinstance(value, str) and name not in known and nearest(name, known) is None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Give the remedy: the nearest known word, or what to do where none is near."""
    near = nearest(word, known)
    return f"Menade du ”{near}”?" if near else otherwise
