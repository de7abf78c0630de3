"""The answer: what the first lines of an item's page say, in words and with a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from loften.model import Entry
from loften.views.items import ItemView
from loften.views.ledgers import has_source
from loften.views.links import Link
from loften.views.progress import Progress
from loften.views.standing import Standing, newest_first
from loften.views.words import capitalised, date_in_words, day_in_words, grouped, joined


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of a list of facts: a label, and a text or links."""

    label: str
    text: str = ""
    links: tuple[Link, ...] = ()
    """Whom or what; a role stands in the link's note."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How an item stands."""

    standing: Standing
    word: str
    dated: str
    """``redovisat 31 augusti 2026``; of what is not reported: the day that this is true for."""
    text: str
    """The newest report's own words, or what it means that there is none."""
    entry: Entry | None
    """The report that gave the status; where none has, the newest one."""
    facts: tuple[Fact, ...]

    @property
    def source(self) -> Entry | None:
        """The report, where it is known who made it or where it can be checked."""
        return self.entry if self.entry and has_source(self.entry) else None

    @property
    def sentence(self) -> str:
        """``Arbete pågår enligt plan, redovisat 1 mars 2026.``, ``Ej redovisad.``"""
        return f"{self.word}, {self.dated}." if self.entry else f"{self.word}."


def answer(item: ItemView, today: date) -> Answer:
    """Say how an item stands as of a day."""
    status, newest = item.status, item.newest
    if newest is None:
        text = _never_reported(item)
        return Answer(status.standing, status.word, _as_of(today), text, None, tuple(_dates_ahead(item)))
    shown = newest
    text = newest.text or ""
    facts: list[Fact] = []
    if status.standing is not Standing.UNJUDGED:
        shown = next(entry for entry in newest_first(item.item.ledger) if entry.status)
        if shown.date != newest.date:
            facts.append(Fact("Senast redovisat", date_in_words(newest.date)))
            text = (
                f"{capitalised(date_in_words(newest.date))}: {newest.text}"
                if newest.text
                else shown.text or ""
            )
        if status.since and status.since != status.reported:
            facts.append(Fact("Sedan", date_in_words(status.since)))
        if status.before:
            facts.append(Fact("Före det", status.before))
    elif not text and newest.count is None:
        text = "Något är redovisat, men inte hur det går."
    facts.extend(_dates_ahead(item))
    dated = f"redovisat {date_in_words(shown.date)}"
    return Answer(status.standing, status.word, dated, text or shown.text or "", shown, tuple(facts))


def _as_of(today: date) -> str:
    return f"per {day_in_words(today)}"


def _never_reported(item: ItemView) -> str:
    decision = item.plan.decision
    since = "planen beslutades" if decision and decision.date else "perioden började"
    if item.is_promise:
        since = "löftet gavs"
    return f"Ingen redovisning är inlagd sedan {since}. Det är inte samma sak som att inget har hänt."


def _dates_ahead(item: ItemView) -> list[Fact]:
    found = []
    if item.deadline:
        passed = ", har passerat" if item.deadline.is_passed else ""
        found.append(Fact("Slutdatum", item.deadline.words + passed))
    if item.reporting.next_due:
        found.append(Fact("Nästa väntas", f"senast {day_in_words(item.reporting.next_due)}"))
    return found


@dataclass(frozen=True, slots=True)
class Count:
    """A counted promise in words, beside its large figure."""

    strong: str
    """What must not be missed: ``Redovisning saknas: …``, ``Mer än utlovat.``; may be empty."""
    text: str
    split: str
    """``Exempelkommunen har redovisat 72 och Polisen 91.``; empty where the figure is for all together."""


def count(item: ItemView, names: Mapping[str, str], today: date) -> Count | None:
    """Say what a counted promise's figure means; None where there is none to show."""
    shown = item.current
    if shown is None:
        return None
    end = item.plan.period.end
    is_over = end.last < today
    period = f"Perioden {'tog' if is_over else 'tar'} slut {day_in_words(end.last)}."
    every = f"Löftet gäller {item.per}." if item.per else ""
    if shown.reported is None or shown.as_of is None:
        return Count(_no_figure(item, shown, is_over), every if is_over else f"{every} {period}".strip(), "")
    parts = [
        f"{names.get(actor_id, actor_id)} har redovisat {grouped(number)}" for actor_id, number in shown.parts
    ]
    parts[1:] = [part.replace(" har redovisat", "", 1) for part in parts[1:]]
    text = f"Redovisat {date_in_words(shown.as_of)}. {every} {period}".replace("  ", " ")
    return Count(_compared(shown, is_over), text, f"{joined(parts)}." if parts else "")


def _no_figure(item: ItemView, shown: Progress, is_over: bool) -> str:
    if item.newest is None and is_over:
        return f"Redovisning saknas: perioden tog slut {day_in_words(item.plan.period.end.last)}, och ingen redovisning är inlagd."
    if shown.span and shown.has_passed:
        return f"Ingen siffra är redovisad för {shown.span.words}."
    return "Ingen siffra är redovisad." if is_over else "Ingen siffra är redovisad än."


def _compared(shown: Progress, is_over: bool) -> str:
    compared = shown.compared
    if not compared and (is_over or shown.has_passed):
        compared = "mindre än utlovat"
    if shown.span is None:
        return f"{capitalised(compared)}." if compared else ""
    return f"{capitalised(shown.when)}: {compared or 'hittills'}."
