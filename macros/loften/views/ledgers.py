"""The ledger of an item as rows: what was reported, and the intervals without a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.model import Entry, Item, Promise, Quantity, Scale
from loften.views.links import Link
from loften.views.standing import Status, newest_first, status_of
from loften.views.timing import Span
from loften.views.words import date_in_words, grouped


def has_source(entry: Entry) -> bool:
    """Tell whether it is known who reported, or where it can be checked."""
    return bool(entry.reported_by or entry.source or entry.source_text)


@dataclass(frozen=True, slots=True)
class EntryView:
    """A row of the ledger, with its own address on the page."""

    anchor: str
    entry: Entry
    status: Status | None
    count: str
    """``3 av 5 kvinnor``; empty where no figure was reported."""
    correction: str
    """``Rättar redovisningen 30 april 2025.``; empty where nothing is corrected."""
    corrects: str
    """The anchor of the row that is corrected; empty where there is none."""
    actor: Link | None

    @property
    def said(self) -> str:
        """The date in words."""
        return date_in_words(self.entry.date)

    @property
    def has_source(self) -> bool:
        """Whether it is known who reported, or where it can be checked."""
        return has_source(self.entry)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """What stands in the ledger's list: an entry, or an interval without one."""

    entry: EntryView | None = None
    gap: Span | None = None


def anchors(ledger: tuple[Entry, ...]) -> list[str]:
    """Give each row its stable anchor: its date, with a number from the second of that date on.

    Rows are only ever added, so counting in the order they stand keeps old anchors.
    """
    seen: dict[str, int] = {}
    found = []
    for entry in ledger:
        seen[entry.date.text] = seen.get(entry.date.text, 0) + 1
        number = seen[entry.date.text]
        found.append(f"r-{entry.date.text}" + (f"-{number}" if number > 1 else ""))
    return found


def ledger_rows(
    item: Item, scale: Scale, gaps: tuple[Span, ...], actor_link: dict[str, Link]
) -> tuple[LedgerRow, ...]:
    """Give the ledger's rows, newest first, with the gaps where they belong in time."""
    named = dict(zip(map(id, item.ledger), anchors(item.ledger), strict=True))
    quantity = item.promised if isinstance(item, Promise) else None
    rows: list[tuple[date, LedgerRow]] = []
    for entry in newest_first(item.ledger):
        view = EntryView(
            named[id(entry)],
            entry,
            status_of(entry.status, scale) if entry.status else None,
            _count(entry, quantity),
            f"Rättar redovisningen {date_in_words(entry.corrects)}." if entry.corrects else "",
            _corrected(entry, item.ledger, named),
            actor_link.get(entry.actor or ""),
        )
        rows.append((entry.date.first, LedgerRow(entry=view)))
    rows.extend((gap.last, LedgerRow(gap=gap)) for gap in gaps)
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0], reverse=True))


def _count(entry: Entry, quantity: Quantity | None) -> str:
    if entry.count is None or quantity is None:
        return ""
    if entry.actor:  # the promise is for all together, so one actor's figure is not set against it
        return f"{grouped(entry.count)} {quantity.unit or ''}".strip()
    whole = f"{'minst ' if quantity.at_least else ''}{grouped(quantity.number)}"
    return f"{grouped(entry.count)} av {whole} {quantity.unit or ''}".strip()


def _corrected(entry: Entry, ledger: tuple[Entry, ...], named: dict[int, str]) -> str:
    """Give the anchor of the row that an entry corrects: the same actor's, where several have that date."""
    rows = [other for other in ledger if other is not entry and other.date == entry.corrects]
    rows.sort(key=lambda other: other.actor != entry.actor)
    return named[id(rows[0])] if rows else ""
