"""A plan's dated steps on one line an item, against the plan's period and today; and the same as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from loften.model import Period
from loften.views.axis import Axis, Tick
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.standing import Status
from loften.views.timing import StepState, StepView
from loften.views.words import day_in_words, joined, plural

_APART = 7.5
"""Percent from which two marks do not cover each other, on the narrowest phone."""
_LANE = 24
"""Pixels from one row of marks to the next."""
STATE_WORDS = {
    StepState.DONE: "gjort",
    StepState.PASSED: "passerat, inte redovisat som gjort",
    StepState.COMING: "kommer",
    StepState.PRELIMINARY: "preliminärt",
    StepState.UNDATED: "utan datum",
}


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step on a line, at its true date. Where it would cover another it stands in a lower lane."""

    x: str
    y: int
    """Pixels from the top of the drawing."""
    icon: str
    """The value of the step's state."""
    said: str
    """``Upphandlat: 15 juni 2025, gjort``."""


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
    height: int
    """Of the drawing, in pixels: one lane, or more where steps lie close."""

    @property
    def label(self) -> str:
        """The line read aloud."""
        return "; ".join(mark.said for mark in self.marks)


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in the table."""

    when: str
    """As in data: ``2025-06-15``, ``2025-09 – 2026-12-01``."""
    what: str
    link: Link
    state: StepState
    is_behind: bool

    @property
    def said(self) -> str:
        return STATE_WORDS[self.state]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The axis and the lines, in the plan's order; the rows of the table, in time's."""

    ticks: tuple[Tick, ...]
    now: Tick | None
    """None where today is outside the axis."""
    lines: tuple[Line, ...]
    rows: tuple[StepRow, ...]
    label: str
    states: tuple[StepState, ...]
    """Those that occur, for the key."""

    @property
    def behind(self) -> tuple[StepRow, ...]:
        return tuple(row for row in self.rows if row.is_behind)

    @property
    def ahead(self) -> tuple[StepRow, ...]:
        return tuple(row for row in self.rows if not row.is_behind)


def timeline(items: Sequence[ItemView], period: Period, today: date) -> Timeline | None:
    """Lay out the dated steps; None where no item has any."""
    dated = [(item, steps) for item in items if (steps := _placed(item))]
    if not dated:
        return None
    days = [day for _, steps in dated for _, step in steps for day in _days(step)]
    axis = Axis(min(period.start.first, *days), max(period.end.last, *days))
    rows = sorted(
        ((day, _row(item, step)) for item, steps in dated for day, step in steps), key=lambda pair: pair[0]
    )
    found = Counter(row.state for _, row in rows)
    states = tuple(state for state in StepState if state in found)
    counted = joined([f"{found[state]} {STATE_WORDS[state]}" for state in states])
    said = (
        f"{plural(len(rows), 'steg', 'steg')} från {day_in_words(axis.first)} till {day_in_words(axis.last)}:"
        f" {counted}."
    )
    if axis.first <= today <= axis.last:
        said += f" I dag är det {day_in_words(today)}."
    return Timeline(
        ticks=axis.ticks(),
        now=axis.now(today),
        lines=tuple(_line(item, steps, axis, today) for item, steps in dated),
        rows=tuple(row for _, row in rows),
        label=said,
        states=states,
    )


def _placed(item: ItemView) -> list[tuple[date, StepView]]:
    found = [(day, step) for step in item.steps if (day := _day(step))]
    return sorted(found, key=lambda pair: pair[0])


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


def _row(item: ItemView, step: StepView) -> StepRow:
    end = step.done or step.due
    dates = [written.text for written in (step.start, end) if written]
    when = " – ".join(dict.fromkeys(dates)) if end else f"börjar {dates[0]}"
    return StepRow(when, step.what, item.link, step.state, step.is_behind)


def _line(item: ItemView, steps: Sequence[tuple[date, StepView]], axis: Axis, today: date) -> Line:
    days = [day for _, step in steps for day in _days(step)]
    first, last = min(days), max(days)
    turn = min(max(today, first), last)
    lanes = _lanes([axis.share(day) for day, _ in steps])
    return Line(
        link=item.link,
        status=item.status,
        start=axis.place(first),
        end=axis.place(last),
        turn=axis.place(turn),
        begins=tuple(
            axis.place(step.start.first) for _, step in steps if step.start and (step.due or step.done)
        ),
        marks=tuple(
            StepMark(
                axis.place(day),
                _LANE // 2 + _LANE * lane,
                step.state.value,
                _said(step),
            )
            for (day, step), lane in zip(steps, lanes, strict=True)
        ),
        height=_LANE * (1 + max(lanes)),
    )


def _said(step: StepView) -> str:
    state = STATE_WORDS[step.state]
    return f"{step.what}: {step.when}" + ("" if step.when.endswith(state) else f", {state}")


def _lanes(shares: Sequence[float]) -> list[int]:
    """Give each mark the first lane where the one before it is far enough away."""
    taken: list[float] = []
    found = []
    for share in shares:
        lane = next((lane for lane, last in enumerate(taken) if share - last >= _APART), len(taken))
        taken[lane:] = [share] if lane == len(taken) else [share, *taken[lane + 1 :]]
        found.append(lane)
    return found
