"""What happens now: the newest reports, what has just passed its date, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from loften.model import PartialDate
from loften.views.calendar import Event
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.sentences import first_sentence
from loften.views.standing import Status


@dataclass(frozen=True, slots=True)
class News:
    """A dated line with a link."""

    date: PartialDate
    when: str
    """Stands instead of the date where it says more: ``börjar augusti 2026``; else empty."""
    link: Link
    place: str
    """Whose it is."""
    status: Status | None = None
    count: str = ""
    """``3 av 5 kvinnor``."""
    text: str = ""


def reports(items: Iterable[ItemView], organisation: dict[str, str], most: int) -> tuple[News, ...]:
    """Give the items that were reported last, each with its newest report."""
    reported = [(item.newest.date, item) for item in items if item.newest]
    reported.sort(key=lambda pair: pair[0].first, reverse=True)
    return tuple(
        News(
            when,
            "",
            item.link,
            organisation[item.plan_key[0]],
            item.status,
            item.current.long if item.current and item.current.reported is not None else "",
        )
        for when, item in reported[:most]
    )


def every_report(items: Iterable[ItemView], organisation: dict[str, str]) -> tuple[News, ...]:
    """Give every row of the items' ledgers, newest first, each linked to its own address."""
    rows = [(row.entry, item) for item in items for row in item.ledger if row.entry]
    rows.sort(key=lambda pair: pair[0].entry.date.first, reverse=True)
    return tuple(
        News(
            row.entry.date,
            "",
            replace(item.link, address=f"{item.address}#{row.anchor}"),
            organisation[item.plan_key[0]],
            row.status,
            row.count,
            first_sentence(row.entry.text or ""),
        )
        for row, item in rows
    )


def passed_ends(items: Iterable[ItemView], organisation: dict[str, str], most: int) -> tuple[News, ...]:
    """Give the overdue items, the one whose date passed last first."""
    late = [(item.deadline, item) for item in items if item.deadline and item.is_overdue]
    late.sort(key=lambda pair: pair[0].days_passed)
    return tuple(
        News(end.date, "", item.link, organisation[item.plan_key[0]], item.status)
        for end, item in late[:most]
    )


def next_dates(coming: Sequence[Event], most: int) -> tuple[News, ...]:
    """Give the nearest dates to come, of each item or plan only the first."""
    first: dict[str, Event] = {}
    for event in coming:
        first.setdefault(event.link.address, event)
    return tuple(
        News(event.date, event.when, event.link, event.organisation, text=event.text)
        for event in list(first.values())[:most]
    )
