"""Compares a ledger with what it was: which entries are kept, changed, removed and new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loften.model import Entry, PlanEntry

Row = Entry | PlanEntry


class Changed(NamedTuple):
    """An entry of before that is not as it was."""

    was: Row
    now: int | None
    """Index of the entry it became; None where it was removed."""
    key: str | None = None
    """The first field that differs."""


class Comparison(NamedTuple):
    """What became of a ledger."""

    changed: list[Changed]
    new: frozenset[int]
    """Indexes of the entries that were not there before."""


def compare(was: Sequence[Row], now: Sequence[Row]) -> Comparison:
    """Match each entry of before with one of now: the same first, then one of the same day."""
    left = dict(enumerate(now))
    lost: list[Row] = []
    for row in was:
        same = next((index for index, other in left.items() if _first_difference(row, other) is None), None)
        if same is None:
            lost.append(row)
        else:
            del left[same]
    changed: list[Changed] = []
    for row in lost:
        near = _nearest(row, left)
        key = _first_difference(row, left[near]) if near is not None else None
        changed.append(Changed(row, near, key))
        if near is not None:
            del left[near]
    return Comparison(changed, frozenset(left))


def shown(row: Row, key: str) -> str:
    """Give a field's value as staff wrote it, shortened."""
    value = _fields(row).get(key)
    if value is None:
        return "inget"
    text = str(value).strip()
    return f"”{text}”" if len(text) <= 60 else f"”{text[:59]}…”"


def _nearest(row: Row, left: dict[int, Row]) -> int | None:
    """Find what an entry was changed into: one of the same day, or one that differs in its date only."""
    for index, other in left.items():
        if other.date == row.date:
            return index
    said = {key: value for key, value in _fields(row).items() if key != "datum"}
    for index, other in left.items():
        theirs = _fields(other)
        if said and all(_same(value, theirs.get(key)) for key, value in said.items()):
            return index
    return None


def _first_difference(was: Row, now: Row) -> str | None:
    """Give the first field that was said before and is other now. Added fields are no difference."""
    theirs = _fields(now)
    return next((key for key, value in _fields(was).items() if not _same(value, theirs.get(key))), None)


def _same(was: object, now: object) -> bool:
    if isinstance(was, str) and isinstance(now, str):
        return was.strip() == now.strip()
    return was == now


def _fields(row: Row) -> dict[str, object]:
    return dict(_said(row))


def _said(row: Row) -> Iterator[tuple[str, object]]:
    for name, info in type(row).model_fields.items():
        value = getattr(row, name)
        if value is not None:
            yield info.alias or name, value
