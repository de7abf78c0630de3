"""How much of a counted promise has been reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from loften.model import Entry, Interval, PartialDate, Period, Quantity
from loften.views.standing import newest_first
from loften.views.timing import Span, spans
from loften.views.words import date_in_words, grouped

MOST_BOXES = 12
"""Up to here a promise is drawn as one box a thing; above, as one bar."""


@dataclass(frozen=True, slots=True)
class Box:
    """One rectangle of the drawing, in percent of its width."""

    kind: str
    """``on`` reported, ``off`` promised only, ``over`` more than promised, ``unk`` not known.

    ``mark`` is no rectangle but a line: where the promise ends in a drawing that goes beyond it.
    """
    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Reported of promised, in one running total or in one interval."""

    promised: int
    reported: int | None
    """None where nothing has been reported."""
    unit: str
    is_at_least: bool
    as_of: PartialDate | None
    boxes: tuple[Box, ...]
    parts: tuple[tuple[str, int], ...] = ()
    """Actor ids and their own totals, where the total is their sum."""
    span: Span | None = None
    """The interval, of a promise that is counted per interval."""
    has_passed: bool = False
    """The interval is over."""

    @property
    def figure(self) -> str:
        """What is reported: ``3``, or ``?`` where nothing is."""
        return "?" if self.reported is None else grouped(self.reported)

    @property
    def whole(self) -> str:
        """What is promised: ``minst 5 kvinnor``."""
        return f"{'minst ' if self.is_at_least else ''}{grouped(self.promised)} {self.unit}".strip()

    @property
    def short(self) -> str:
        """``3 av 5``, ``3 av minst 5``, ``? av 5``."""
        return f"{self.figure} av {'minst ' if self.is_at_least else ''}{grouped(self.promised)}"

    @property
    def long(self) -> str:
        """With the unit: ``3 av 5 kvinnor``."""
        if self.reported is None:
            return f"utlovat {self.whole}, ingen siffra redovisad"
        return f"{self.short} {self.unit}".strip()

    @property
    def when(self) -> str:
        """The interval, where it is counted per interval: ``i oktober 2026``."""
        if self.span is None:
            return ""
        is_month = " " in self.span.words and "–" not in self.span.words
        return f"i {self.span.words}" if is_month else f"under {self.span.words}"

    @property
    def compared(self) -> str:
        """The figure against the promise, never as a grade: ``mer än utlovat``."""
        if self.reported is None or self.reported < self.promised:
            return ""
        if self.reported == self.promised:
            return "så mycket som utlovades"
        return "mer än det minsta som utlovades" if self.is_at_least else "mer än utlovat"

    @property
    def remark(self) -> str:
        """What the figures mean, in words: ``mer än utlovat, redovisat 31 augusti 2026``."""
        if self.reported is None or self.as_of is None:
            return ""
        said = f"redovisat {date_in_words(self.as_of)}"
        return f"{self.compared}, {said}" if self.compared else said


def boxes(reported: int | None, promised: int) -> tuple[Box, ...]:
    """Lay out the drawing: whole boxes for small numbers, one bar for large ones."""
    if promised <= MOST_BOXES and (reported or 0) <= MOST_BOXES:
        count = max(promised, reported or 0)
        gap = 2.0
        width = (100 - gap * (count - 1)) / count
        kinds = [_kind(index, reported, promised) for index in range(count)]
        drawn = [
            Box(kind, f"{index * (width + gap):.3f}%", f"{width:.3f}%") for index, kind in enumerate(kinds)
        ]
        if count > promised:
            drawn.append(Box("mark", f"{promised * (width + gap) - gap / 2:.3f}%", "0%"))
        return tuple(drawn)
    if reported is None:
        return (Box("unk", "0%", "100%"),)
    whole = max(promised, reported)
    done = 100 * min(reported, promised) / whole
    found = [Box("on", "0%", f"{done:.3f}%")]
    if reported < promised:
        found.append(Box("off", f"{done:.3f}%", f"{100 - done:.3f}%"))
    elif reported > promised:
        found.append(Box("over", f"{done:.3f}%", f"{100 - done:.3f}%"))
        found.append(Box("mark", f"{done:.3f}%", "0%"))
    return tuple(found)


def _kind(index: int, reported: int | None, promised: int) -> str:
    if reported is None:
        return "unk"
    if index >= promised:
        return "over"
    return "on" if index < reported else "off"


def total(entries: Sequence[Entry]) -> tuple[int | None, PartialDate | None, tuple[tuple[str, int], ...]]:
    """Give the newest figure for all together, or else the sum of each actor's newest."""
    counted = [entry for entry in newest_first(entries) if entry.count is not None]
    if not counted:
        return None, None, ()
    common = next((entry for entry in counted if entry.actor is None), None)
    if common:
        return common.count, common.date, ()
    newest: dict[str, int] = {}
    for entry in counted:
        newest.setdefault(entry.actor or "", entry.count or 0)
    return sum(newest.values()), counted[0].date, tuple(newest.items())


def progress(
    ledger: Sequence[Entry], promised: Quantity, period: Period, today: date
) -> tuple[Progress, ...]:
    """Give the progress of a promise: one for the whole, or one for each interval begun."""
    if promised.per is None:
        return (_one(ledger, promised),)
    found = []
    for span in spans(period, promised.per):
        if span.first > today:
            break
        inside = [entry for entry in ledger if span.first <= _counts_for(entry) <= span.last]
        found.append(_one(inside, promised, span, has_passed=span.last < today))
    return tuple(found)


def _counts_for(entry: Entry) -> date:
    """Give a day of the interval that a figure is for: a correction is for that of the row it corrects."""
    return (entry.corrects or entry.date).first


def _one(
    entries: Sequence[Entry], promised: Quantity, span: Span | None = None, *, has_passed: bool = False
) -> Progress:
    reported, as_of, parts = total(entries)
    return Progress(
        promised.number,
        reported,
        promised.unit or "",
        promised.at_least is not None,
        as_of,
        boxes(reported, promised.number),
        parts if len(parts) > 1 else (),
        span,
        has_passed,
    )


INTERVAL_WORDS = {
    Interval.MONTH: "varje månad",
    Interval.QUARTER: "varje kvartal",
    Interval.TERTIAL: "varje tertial (fyra månader)",
    Interval.HALF_YEAR: "varje halvår",
    Interval.YEAR: "varje år",
}
