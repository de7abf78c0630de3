"""Dates against today: end dates, steps, intervals without a report."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from loften.model import Entry, Interval, Item, PartialDate, Period, Step
from loften.views.standing import Standing
from loften.views.words import MONTHS, date_in_words, day_in_words, time_between


class StepState(StrEnum):
    """How a step stands. The value is the name of its icon."""

    DONE = "gjort"
    PASSED = "passerat"
    """Its date has passed and nobody has said that it is done."""
    COMING = "kommer"
    PRELIMINARY = "prel"
    UNDATED = "odaterat"


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of an item, against today."""

    what: str
    state: StepState
    start: PartialDate | None
    due: PartialDate | None
    done: PartialDate | None
    is_preliminary: bool
    when: str
    """In words: ``15 juni 2025``, ``från september 2025 till 1 december 2026``."""
    remark: str
    """``Gjort 12 juni 2025, 3 dagar före.``; empty where there is nothing to say."""
    has_begun: bool = False
    """It has no end date, and the day it was to begin has passed. Not the same as late."""

    @property
    def order(self) -> date:
        """What the step is placed by in time."""
        found = self.due or self.done or self.start
        return found.last if found else date.max

    @property
    def is_behind(self) -> bool:
        """Whether the step belongs above today's line."""
        return self.state in (StepState.DONE, StepState.PASSED) or self.has_begun


def step_view(step: Step, today: date) -> StepView:
    """Work out one step."""
    has_begun = bool(step.start and step.start.last < today and not step.due and not step.done)
    if step.done:
        state = StepState.DONE
    elif has_begun or (step.due and step.due.last < today):
        state = StepState.PASSED
    elif step.is_preliminary:
        state = StepState.PRELIMINARY
    elif step.due or step.start:
        state = StepState.COMING
    else:
        state = StepState.UNDATED
    when = _when(step)
    if step.is_preliminary:
        when = f"{when}, preliminärt" if when else "preliminärt"
    return StepView(
        step.what,
        state,
        step.start,
        step.due,
        step.done,
        step.is_preliminary,
        when,
        "Startdatumet har passerat." if has_begun else _remark(step, today),
        has_begun,
    )


def _when(step: Step) -> str:
    if step.start and step.due and step.start != step.due:
        return f"från {date_in_words(step.start)} till {date_in_words(step.due)}"
    if step.due:
        return date_in_words(step.due)
    if step.start:
        return f"börjar {date_in_words(step.start)}"
    return ""


def _remark(step: Step, today: date) -> str:
    if step.done:
        said = f"Gjort {date_in_words(step.done)}"
        if step.due and len(step.done.text) == 10 and len(step.due.text) == 10:
            due, done = step.due.first, step.done.first
            if due != done:
                ahead = done < due
                return (
                    f"{said}, {time_between(min(due, done), max(due, done))} {'före' if ahead else 'efter'}."
                )
        elif step.due and step.done.first > step.due.last:
            return f"{said}, efter utsatt tid."
        return f"{said}."
    if step.due and step.due.last < today:
        return "Datumet har passerat. Här är inte redovisat att det är gjort."
    return ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The end date of an item, against today."""

    date: PartialDate
    is_passed: bool
    """The date has passed and the status is no end state."""
    days_passed: int
    passed: str
    """How long ago it passed, in words: ``1 år och 2 månader``; empty where it has not."""
    label: str
    """``Förfallen``, ``Slutdatum passerat, ej redovisad``, or empty."""
    is_preliminary: bool = False

    @property
    def words(self) -> str:
        return date_in_words(self.date) + (", preliminärt" if self.is_preliminary else "")


def deadline(item: Item, standing: Standing, today: date) -> Deadline | None:
    """Give the latest ``klart`` of the steps, or without steps of the goals.

    It has not passed unmet where the step is reported as done: not every scale has a word for that.
    """
    if item.steps:
        dated = [(step.due, step.is_preliminary, step.done is not None) for step in item.steps if step.due]
    else:
        dated = [(goal.due, False, False) for goal in item.goals if goal.due]
    if not dated:
        return None
    end, is_preliminary, is_done = max(dated, key=lambda found: (found[0].last, found[0].first, not found[2]))
    is_passed = end.last < today and not standing.is_end and not is_done
    label = ""
    if is_passed:
        label = "Förfallen" if item.ledger else "Slutdatum passerat, ej redovisad"
    days = max(0, (today - end.last).days)
    passed = time_between(end.last, today) if is_passed else ""
    return Deadline(end, is_passed, days, passed, label, is_preliminary)


@dataclass(frozen=True, slots=True)
class Span:
    """An interval of reporting, first and last day included."""

    first: date
    last: date

    @property
    def words(self) -> str:
        """``maj–augusti 2025``, ``2025``, ``mars 2025``."""
        if self.first.day != 1 or (self.last + timedelta(days=1)).day != 1:
            return f"{day_in_words(self.first)} – {day_in_words(self.last)}"
        if (self.first.month, self.last.month) == (1, 12) and self.first.year == self.last.year:
            return str(self.first.year)
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return f"{MONTHS[self.first.month - 1]} {self.first.year}"
        if self.first.year == self.last.year:
            return f"{MONTHS[self.first.month - 1]}–{MONTHS[self.last.month - 1]} {self.last.year}"
        return (
            f"{MONTHS[self.first.month - 1]} {self.first.year}–{MONTHS[self.last.month - 1]} {self.last.year}"
        )


def spans(period: Period, interval: Interval) -> list[Span]:
    """Part a period into whole intervals of the calendar year, cut at the period's own ends."""
    begin, end = period.start.first, period.end.last
    months = interval.months
    start = date(begin.year, (begin.month - 1) // months * months + 1, 1)
    found: list[Span] = []
    while start <= end:
        index = start.year * 12 + start.month - 1 + months
        if index // 12 > 9999:
            break
        following = date(index // 12, index % 12 + 1, 1)
        found.append(Span(max(start, begin), min(following - timedelta(days=1), end)))
        start = following
    return found


def whole_spans(period: Period, interval: Interval) -> list[Span]:
    """Part a period into whole intervals counted from its first day; what is left at its end is left out."""
    found: list[Span] = []
    first = period.start.first
    for number in range(1, 12 * (period.end.last.year - first.year + 1) + 1):
        following = _months_after(period.start.first, number * interval.months)
        if following is None or following - timedelta(days=1) > period.end.last:
            break
        found.append(Span(first, following - timedelta(days=1)))
        first = following
    return found


def _months_after(day: date, months: int) -> date | None:
    """Give the same day some months later, or the last of that month; None beyond the calendar."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Reporting:
    """Whether reports have come in time."""

    label: str = ""
    """``Redovisning försenad``, ``Redovisning saknas``, or empty."""
    text: str = ""
    """The label as a sentence."""
    gaps: tuple[Span, ...] = ()
    """Whole intervals that passed without an entry."""
    next_due: date | None = None
    """The last day of the interval that is running."""


def reporting(
    ledger: Sequence[Entry], period: Period, interval: Interval | None, standing: Standing, today: date
) -> Reporting:
    """Work out which reports are missing.

    A report counts for the interval in which its date falls. One that comes late also ends the
    lateness of every interval before it, whose gap is still shown.
    """
    days = sorted(entry.date.last for entry in ledger)
    gaps: list[Span] = []
    next_due: date | None = None
    ended_on = days[-1] if days and standing.is_end else None
    if interval:
        firsts = [entry.date.first for entry in ledger]
        for span in whole_spans(period, interval):
            if ended_on and span.first > ended_on:
                break
            if span.last >= today:
                next_due = None if standing.is_end else span.last
                break
            reported = any(
                span.first <= last and first <= span.last
                for first, last in ((entry.date.first, entry.date.last) for entry in ledger)
            )
            if not reported:
                gaps.append(span)
        late = bool(gaps) and not standing.is_end and not any(first > gaps[-1].last for first in firsts)
    else:
        late = False
    period_end = period.end.last
    if period_end < today and not ledger:
        text = f"Perioden tog slut {day_in_words(period_end)}, och ingen redovisning är inlagd."
        return Reporting("Redovisning saknas", text, tuple(gaps))
    if late:
        text = f"Ingen redovisning är inlagd för {gaps[-1].words}."
        return Reporting("Redovisning försenad", text, tuple(gaps), next_due)
    return Reporting(gaps=tuple(gaps), next_due=next_due)
