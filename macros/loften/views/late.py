"""Reports that have not come in time, grouped by what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from loften.views.items import ItemView
from loften.views.sentences import noun_of

LateGroup = tuple[str, str, tuple[ItemView, ...]]
"""Label, sentence, and the items; no items where it is all of them."""


def late_groups(items: Sequence[ItemView], where: str = "") -> tuple[LateGroup, ...]:
    """Group the late reports among some items. ``where``: what the items are of, where it must be said."""
    late = [item for item in items if item.reporting.label]
    found: dict[tuple[str, str], list[ItemView]] = {}
    for item in late:
        text = f"{where}: {item.reporting.text}" if where else item.reporting.text
        found.setdefault((item.reporting.label, text), []).append(item)
    if len(found) == 1 and len(late) == len(items) > 1:
        [(label, text)] = found
        return ((label, f"{text} Det gäller alla {noun_of(items).count(len(items))}.", ()),)
    return tuple((label, text, tuple(members)) for (label, text), members in found.items())
