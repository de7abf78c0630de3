"""The answer: what the first lines of an item's page say, in words and with a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.model import Entry
from loften.views.items import ItemView
from loften.views.ledgers import has_source
from loften.views.links import Link
from loften.views.standing import Standing
from loften.views.words import date_in_words, day_in_words


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
    """The newest report."""
    facts: tuple[Fact, ...]

    @property
    def source(self) -> Entry | None:
        """The newest report, where it is known who made it or where it can be checked."""
        return self.entry if self.entry and has_source(self.entry) else None

    @property
    def sentence(self) -> str:
        """``Arbete pågår enligt plan, redovisat 1 mars 2026.``"""
        return f"{self.word}, {self.dated}."


def answer(item: ItemView, today: date) -> Answer:
    """Say how an item stands as of a day."""
    newest = item.newest
    if newest is None:
        text = _never_reported(item)
        return Answer(
            item.status.standing, item.status.word, _as_of(today), text, None, tuple(_dates_ahead(item))
        )
    facts: list[Fact] = []
    status = item.status
    if status.standing is not Standing.UNJUDGED:
        if status.reported and status.reported != newest.date:
            facts.append(Fact("Status given", date_in_words(status.reported)))
        if status.since and status.since != status.reported:
            facts.append(Fact("Sedan", date_in_words(status.since)))
        if status.before:
            facts.append(Fact("Före det", status.before))
    facts.extend(_dates_ahead(item))
    text = newest.text or ""
    if not text and status.standing is Standing.UNJUDGED and newest.count is None:
        text = "Något är redovisat, men inte hur det går."
    return Answer(
        status.standing, status.word, f"redovisat {date_in_words(newest.date)}", text, newest, tuple(facts)
    )


def _as_of(today: date) -> str:
    return f"per {day_in_words(today)}"


def _never_reported(item: ItemView) -> str:
    decision = item.plan.decision
    since = "planen beslutades" if decision and decision.date else "perioden började"
    if item.is_promise:
        since = "löftet gavs"
    return f"Ingen har redovisat hur det går sedan {since}. Det är inte samma sak som att inget har hänt."


def _dates_ahead(item: ItemView) -> list[Fact]:
    found = []
    if item.deadline:
        passed = ", har passerat" if item.deadline.is_passed else ""
        found.append(Fact("Slutdatum", item.deadline.words + passed))
    if item.reporting.next_due:
        found.append(Fact("Nästa väntas", f"senast {day_in_words(item.reporting.next_due)}"))
    return found
