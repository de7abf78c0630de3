"""Dates that come and dates that have passed: steps, goals, ends of periods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from loften.model import PartialDate
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import PlanView
from loften.views.standing import Status
from loften.views.timing import StepState, StepView
from loften.views.words import MONTHS, capitalised, date_in_words


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a date."""

    date: PartialDate
    when: str
    """The date in words: ``börjar augusti 2026, preliminärt``."""
    kind: str
    """``Steg``, ``Mål`` or ``Period``."""
    text: str
    link: Link
    place: Link
    """The plan."""
    organisation: str
    status: Status | None
    """Of the item; None for a period."""
    remark: str
    """What has happened, or that nobody has said it; empty for what is to come."""
    is_invented: bool


@dataclass(frozen=True, slots=True)
class Month:
    """Events of one month, or of a year whose month nobody has said."""

    title: str
    anchor: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """Events of one year, by month."""

    title: str
    """``2026``."""
    anchor: str
    months: tuple[Month, ...]

    @property
    def count(self) -> int:
        return sum(len(month.events) for month in self.months)


def events(plans: Iterable[PlanView], today: date) -> tuple[Event, ...]:
    """Give every dated event of some plans, in order of time; of two on a day the more exact is first."""
    found = [event for plan in plans for event in _of_plan(plan, today)]
    return tuple(sorted(found, key=lambda event: (event.date.last, -len(event.date.text))))


def coming(found: Iterable[Event], today: date) -> tuple[Event, ...]:
    """Give those that are still to come, the nearest first."""
    return tuple(event for event in found if event.date.last >= today)


def passed(found: Iterable[Event], today: date) -> tuple[Event, ...]:
    """Give those that have passed, the newest first."""
    return tuple(reversed([event for event in found if event.date.last < today]))


def by_month(found: Iterable[Event], prefix: str) -> tuple[Month, ...]:
    """Group events by month, in the order they come; ``prefix`` keeps anchors apart on a page."""
    groups: dict[tuple[str, str], list[Event]] = {}
    for event in found:
        groups.setdefault(_month(event), []).append(event)
    return tuple(Month(title, f"{prefix}-{key}", tuple(members)) for (key, title), members in groups.items())


def by_year(found: Iterable[Event], prefix: str) -> tuple[Year, ...]:
    """Group events by year and month, in the order they come."""
    years: dict[str, list[Month]] = {}
    for month in by_month(found, prefix):
        years.setdefault(month.events[0].date.text[:4], []).append(month)
    return tuple(Year(title, f"{prefix}-ar-{title}", tuple(months)) for title, months in years.items())


def _month(event: Event) -> tuple[str, str]:
    text = event.date.text
    if len(text) == 4:
        return text, f"Under {text}"
    return text[:7], capitalised(f"{MONTHS[event.date.last.month - 1]} {event.date.last.year}")


def _of_plan(plan: PlanView, today: date) -> Iterator[Event]:
    for item in plan.items:
        for step in item.steps:
            yield from _of_step(plan, item, step, today)
        for goal in item.item.goals:
            if goal.due:
                remark = ""
                if goal.due.last < today and item.newest is None:
                    remark = "Ingen har redovisat om målet är nått."
                yield _event(plan, item, goal.due, date_in_words(goal.due), "Mål", goal.text, remark)
    end = plan.plan.period.end
    remark = (
        f"{plan.tally.reported} av {plan.tally.total} redovisade när perioden tog slut."
        if end.last < today
        else ""
    )
    yield Event(
        end, date_in_words(end), "Period", "Perioden tar slut" if end.last >= today else "Perioden tog slut",
        plan.link, plan.link, plan.organisation.text, None, remark, plan.is_invented,
    )  # fmt: skip


def _of_step(plan: PlanView, item: ItemView, step: StepView, today: date) -> Iterator[Event]:
    placed = step.done or step.due or step.start
    if placed is None:
        return
    preliminary = ", preliminärt" if step.is_preliminary and not step.done else ""
    if step.start and step.due and not step.done and step.start != step.due:
        words = f"börjar {date_in_words(step.start)}{preliminary}"
        yield _event(plan, item, step.start, words, "Steg", step.what, "")
    words = date_in_words(placed) + preliminary
    if placed is step.start:
        words = f"börjar {words}"
    remark = step.remark if step.state is StepState.DONE or placed.last < today else ""
    yield _event(plan, item, placed, words, "Steg", step.what, remark)


def _event(
    plan: PlanView, item: ItemView, when: PartialDate, words: str, kind: str, text: str, remark: str
) -> Event:
    return Event(
        when,
        words,
        kind,
        text,
        item.link,
        plan.link,
        plan.organisation.text,
        item.status,
        remark,
        plan.is_invented,
    )
