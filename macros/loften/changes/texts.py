"""Texts that were reworded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from loften.changes.change import Change, What
from loften.changes.words import quoted
from loften.views.words import capitalised

Fields = Sequence[tuple[str, str]]
"""Key in the file, and name in the model."""


def text_changes(was: object, now: object, fields: Fields, blank: Change) -> Iterator[Change]:
    """Give the texts that differ in more than their spaces and line breaks."""
    for key, name in fields:
        before, after = getattr(was, name) or "", getattr(now, name) or ""
        if before.split() != after.split():
            said = f"{capitalised(key)}: ändrat från {quoted(before)} till {quoted(after)}."
            yield replace(blank, what=What.WORDING, field=key, before=before, after=after, said=said)
