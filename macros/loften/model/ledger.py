"""The order of the ledger: what stands last in time, whatever order it was written in."""

from __future__ import annotations

from collections.abc import Sequence

from loften.model.items import Entry


def by_date(ledger: Sequence[Entry]) -> list[tuple[int, Entry]]:
    """Give the entries with their indexes, oldest first; of two on a day, the one written last is newest."""
    return sorted(enumerate(ledger), key=lambda row: row[1].date.first)


def newest_status(ledger: Sequence[Entry]) -> tuple[int, Entry] | None:
    """Give the newest entry that has a status, with its index."""
    return next(
        ((index, entry) for index, entry in reversed(by_date(ledger)) if entry.status is not None), None
    )
