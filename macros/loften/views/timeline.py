"""A plan's dated steps on one line an item, against the plan's period and today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from loften.model import Period
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.standing import Status
from loften.views.timing import StepState, StepView
from loften.views.words import MONTHS, day_in_words

_CLOSEST = 3.2
"""Percent between two marks; nearer they would cover each other."""
_MOST_TICKS = 8
_SHORT_PERIOD = 550
"""Days up to which quarters are marked instead of years."""
_STATE_WORDS = {
    StepState.DONE: "gjort",
    StepState.PASSED: "passerat, inte gjort",
    StepState.COMING: "kommer",
    StepState.PRELIMINARY: "preliminärt",
    StepState.UNDATED: "utan datum",
}


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis; ``anchor`` is which way its word goes."""

    x: str
    label: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step on a line; its value is the name of its icon."""

    x: str
    icon: str


@dataclass(frozen=True, slots=True)
class Line:
    """One item's steps. Positions are percent; a part of the line that is not there is empty."""

    link: Link
    status: Status
    start: str
    end: str
    turn: str
    """Where the line goes from past to coming: today, or one of the ends."""
    begins: tuple[str, ...]
    """Where steps with a date of their own for the start begin."""
    marks: tuple[StepMark, ...]
    label: str
    """The line read aloud."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The axis and the lines, in the plan's order."""

    ticks: tuple[Tick, ...]
    now: Tick | None
    """None where today is outside the axis."""
    lines: tuple[Line, ...]
    label: str
    states: tuple[StepState, ...]
    """Those that occur, for the key."""


def timeline(items: Sequence[ItemView], period: Period, today: date) -> Timeline | None:
    """Lay out the dated steps; None where no item has any."""
    dated = [(item, steps) for item in items if (steps := [step for step in item.steps if _day(step)])]
    if not dated:
        return None
    days = [day for _, steps in dated for step in steps for day in _days(step)]
    axis = _Axis(min(period.start.first, *days), max(period.end.last, *days))
    lines = tuple(_line(item, steps, axis, today) for item, steps in dated)
    found = {step.state for _, steps in dated for step in steps}
    said = f"{day_in_words(axis.first)} till {day_in_words(axis.last)}."
    if axis.first <= today <= axis.last:
        said += f" I dag är det {day_in_words(today)}."
    return Timeline(
        ticks=axis.ticks(),
        now=axis.now(today),
        lines=lines,
        label=said,
        states=tuple(state for state in StepState if state in found),
    )


def _day(step: StepView) -> date | None:
    """Give the day that a step's mark stands at."""
    ends = step.done or step.due
    if ends:
        return ends.last
    if step.start:
        # A start that is to come stands where it may be at the latest, beyond today's line.
        return step.start.first if step.is_behind else step.start.last
    return None


def _days(step: StepView) -> list[date]:
    found = [written.last for written in (step.done, step.due) if written]
    if step.start and not found:
        return [step.start.first if step.is_behind else step.start.last]
    return [*found, step.start.first] if step.start else found


@dataclass(frozen=True, slots=True)
class _Axis:
    first: date
    last: date

    def share(self, day: date) -> float:
        length = (self.last - self.first).days or 1
        return 100 * (day - self.first).days / length

    def ticks(self) -> tuple[Tick, ...]:
        if (self.last - self.first).days <= _SHORT_PERIOD:
            starts = [
                date(year, month, 1)
                for year in range(self.first.year, self.last.year + 1)
                for month in (1, 4, 7, 10)
                if self.first <= date(year, month, 1) <= self.last
            ]
            return tuple(
                Tick(
                    _percent(self.share(day)),
                    f"{MONTHS[day.month - 1][:3]} {day.year if day.month == 1 else ''}".strip(),
                )
                for day in starts
            )
        years = range(self.first.year, self.last.year + 1)
        every = -(-len(years) // _MOST_TICKS)
        return tuple(
            Tick(_percent(max(0.0, self.share(date(year, 1, 1)))), str(year)) for year in years[::every]
        )

    def now(self, today: date) -> Tick | None:
        if not self.first <= today <= self.last:
            return None
        share = self.share(today)
        return Tick(_percent(share), "I dag", "start" if share < 6 else "end" if share > 94 else "middle")


def _percent(share: float) -> str:
    return f"{share:.2f}%"


def _line(item: ItemView, steps: Sequence[StepView], axis: _Axis, today: date) -> Line:
    placed = sorted(((_day(step) or today, step) for step in steps), key=lambda pair: pair[0])
    days = [day for step in steps for day in _days(step)]
    first, last = min(days), max(days)
    turn = min(max(today, first), last)
    return Line(
        link=item.link,
        status=item.status,
        start=_percent(axis.share(first)),
        end=_percent(axis.share(last)),
        turn=_percent(axis.share(turn)),
        begins=tuple(
            _percent(axis.share(step.start.first)) for step in steps if step.start and (step.due or step.done)
        ),
        marks=_marks(placed, axis),
        label="; ".join(f"{step.what}: {step.when}, {_STATE_WORDS[step.state]}" for _, step in placed),
    )


def _marks(placed: Sequence[tuple[date, StepView]], axis: _Axis) -> tuple[StepMark, ...]:
    """Place the marks side by side where they would cover each other, each on its own side of today."""
    shares = [axis.share(day) for day, _ in placed]
    behind = [index for index, (_, step) in enumerate(placed) if step.is_behind]
    highest = 100.0
    for index in reversed(behind):
        shares[index] = max(min(shares[index], highest), 0.0)
        highest = shares[index] - _CLOSEST
    lowest = 0.0
    for index in (index for index in range(len(placed)) if index not in behind):
        shares[index] = min(max(shares[index], lowest), 100.0)
        lowest = shares[index] + _CLOSEST
    return tuple(
        StepMark(_percent(share), step.state.value) for share, (_, step) in zip(shares, placed, strict=True)
    )
