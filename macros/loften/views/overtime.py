"""A counted promise over time: the rows of its table, and its step chart laid out in percent and pixels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.model import Entry, Promise
from loften.views.items import ItemView
from loften.views.progress import Progress, total
from loften.views.standing import newest_first
from loften.views.words import MONTHS, date_in_words, grouped

TOP, BOTTOM = 36, 206
"""Where the chart's highest and lowest line are drawn, in pixels."""
_MOST_LABELS = 6


@dataclass(frozen=True, slots=True)
class CountRow:
    """One reported figure."""

    date: str
    """As in data: ``2026-04-30``."""
    figure: str
    actor: str
    """Whose figure it is; empty where it is for all together."""
    text: str
    total: str = ""
    """The sum of everybody's newest, as the chart shows it that day; empty where figures are for all together."""
    span: int = 1
    """How many rows of the same day this one and those below it are; 0 for those below."""


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """One interval against the promise."""

    when: str
    progress: Progress
    said: str
    """``mer än utlovat``, ``ingen siffra redovisad``."""
    is_missing: bool


@dataclass(frozen=True, slots=True)
class Level:
    """A horizontal line of the chart with its number."""

    y: int
    label: str


@dataclass(frozen=True, slots=True)
class Stair:
    """One step of the chart: a rise at ``x1``, then level until ``x2``."""

    x1: str
    x2: str
    y_from: int
    y: int
    label: str
    label_y: int
    anchor: str
    dx: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the time axis."""

    x: str
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The step chart of a running total."""

    left: str
    levels: tuple[Level, ...]
    promised: Level
    stairs: tuple[Stair, ...]
    ticks: tuple[Tick, ...]
    begins: str
    """Where the first figure stands."""
    today: str
    """Where today stands; empty where the period is over."""
    today_y: int
    """The height of today's word, clear of the newest figure."""
    ahead: str
    """The width of what is still to come."""
    name: str
    """``Redovisat hittills, av utlovat minst 90 cyklar``."""
    summary: str
    """The chart in words."""


@dataclass(frozen=True, slots=True)
class OverTime:
    """All that is known of a counted promise over time, newest first."""

    rows: tuple[CountRow, ...] = ()
    intervals: tuple[IntervalRow, ...] = ()
    chart: Chart | None = None

    @property
    def has_parts(self) -> bool:
        """Figures are given by each actor alone."""
        return any(row.total for row in self.rows)


def over_time(item: ItemView, names: dict[str, str], today: date) -> OverTime:
    """Lay out a counted promise over time. ``names`` gives the actors' names."""
    promised = item.item.promised if isinstance(item.item, Promise) else None
    if promised is None:
        return OverTime()
    entries = [entry for entry in newest_first(item.item.ledger) if entry.count is not None]
    rows = _rows(entries, names)
    if promised.per:
        return OverTime(rows, _intervals(item))
    chart = _chart(item, entries[::-1], promised.number, today) if len(entries) > 1 else None
    return OverTime(rows, chart=chart)


def _rows(entries: list[Entry], names: dict[str, str]) -> tuple[CountRow, ...]:
    """Give the rows, newest first; with the day's sum on the day's first row where actors report apart."""
    has_parts = any(entry.actor for entry in entries)
    found = []
    for index, entry in enumerate(entries):
        is_first = index == 0 or entries[index - 1].date != entry.date
        together, _, _ = total(entries[index:])
        found.append(
            CountRow(
                entry.date.text,
                grouped(entry.count or 0),
                names.get(entry.actor or "", ""),
                _text(entry),
                grouped(together or 0) if has_parts else "",
                sum(other.date == entry.date for other in entries) if is_first else 0,
            )
        )
    return tuple(found)


def _text(entry: Entry) -> str:
    correction = f"Rättar redovisningen {date_in_words(entry.corrects)}." if entry.corrects else ""
    return f"{correction} {entry.text or ''}".strip()


def _intervals(item: ItemView) -> tuple[IntervalRow, ...]:
    found = []
    for one in reversed(item.progress):
        if one.reported is not None:
            said = one.compared or ("mindre än utlovat" if one.has_passed else "pågår")
        else:
            said = "ingen siffra redovisad" if one.has_passed else "pågår, ingen siffra ännu"
        is_missing = one.reported is None and one.has_passed
        found.append(IntervalRow(one.span.words if one.span else "", one, said, is_missing))
    return tuple(found)


def _chart(item: ItemView, oldest_first: list[Entry], promised: int, today: date) -> Chart:
    begin, end = item.plan.period.start.first, item.plan.period.end.last
    now = min(today, end)
    points: list[tuple[date, int, Entry]] = []
    for index, entry in enumerate(oldest_first):
        sum_so_far, _, _ = total(oldest_first[: index + 1])
        day = max(begin, min(entry.date.last, now))
        if points and points[-1][0] == day:
            points.pop()
        points.append((day, sum_so_far or 0, entry))
    highest = max(promised, *(number for _, number, _ in points))
    left = {1: 8, 2: 10, 3: 13, 4: 16, 5: 20}.get(len(str(highest)), 26)

    def x(day: date) -> float:
        return left + (99 - left) * (day - begin).days / max(1, (end - begin).days)

    def y(number: int) -> int:
        return round(BOTTOM - (BOTTOM - TOP) * number / highest)

    stairs = []
    for index, (day, number, entry) in enumerate(points):
        is_correction = entry.corrects is not None
        before = points[index - 1][1] if index else 0
        is_last = index == len(points) - 1
        until = now if is_last else points[index + 1][0]
        is_falling = number < before
        label = grouped(number) if is_last or is_correction or len(points) <= _MOST_LABELS else ""
        near_left = x(day) < left + 8
        stairs.append(
            Stair(
                f"{x(day):.2f}%",
                f"{x(until):.2f}%",
                y(before),
                y(number),
                f"{label}, rättat" if is_correction else label,
                y(number) + 18 if is_falling else y(number) - 4,
                "start" if is_falling or near_left else "end",
                8 if is_falling or near_left else -8,
            )
        )
    said = ", ".join(
        f"{'rättat till ' if entry.corrects else ''}{grouped(number)} {date_in_words(entry.date)}"
        for _, number, entry in points[-8:]
    )
    return Chart(
        f"{left}%",
        tuple(Level(y(number), grouped(number)) for number in _levels(highest)),
        Level(y(promised), f"Utlovat: {grouped(promised)}"),
        tuple(stairs),
        tuple(Tick(f"{x(day):.2f}%", label) for day, label in _ticks(begin, end)),
        stairs[0].x1,
        f"{x(today):.2f}%" if begin <= today < end else "",
        stairs[-1].y + 22 if stairs[-1].y < (TOP + BOTTOM) / 2 else stairs[-1].y - 60,
        f"{99 - x(now):.2f}%",
        f"Redovisat hittills av {item.progress[0].whole} som är utlovade",
        f"Trappdiagram. Redovisat: {said}. Utlovat är {grouped(promised)}.",
    )


def _levels(highest: int) -> list[int]:
    """Whole numbers from 0 up, at most six of them, a round number apart."""
    step = next(
        digit * 10**power for power in range(13) for digit in (1, 2, 5) if highest <= 5 * digit * 10**power
    )
    return list(range(0, highest + 1, step))


def _ticks(begin: date, end: date) -> list[tuple[date, str]]:
    """Quarters of a period of at most a year and a half, else years."""
    if (end - begin).days > 550:
        return [
            (date(year, 1, 1), str(year))
            for year in range(begin.year + (begin.timetuple().tm_yday > 1), end.year + 1)
        ]
    found = []
    for month in range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month):
        day = date(month // 12, month % 12 + 1, 1)
        if month % 3 == 0 and day >= begin:
            name = MONTHS[month % 12]
            found.append((day, name if len(name) < 6 else name[:3]))
    return found
