"""Plans, areas and organisations."""

from __future__ import annotations

from dataclasses import dataclass

from loften.model import Area, Organisation, Period, Plan, PlanType, Term
from loften.model.site import Path, PlanKey
from loften.views.indicators import IndicatorView
from loften.views.items import TERMS, ItemView
from loften.views.links import Link
from loften.views.tally import Tally
from loften.views.words import date_in_words, plural


@dataclass(frozen=True, slots=True)
class AreaView:
    """An area of a plan, with all that stands in it and below it."""

    area: Area
    plan: Plan
    plan_key: PlanKey
    path: Path
    address: str
    """Its page; from the third level on, its place on the page of the area above."""
    depth: int
    """1 for areas that stand directly in the plan."""
    label: str
    """``Problemområde``, ``Fokusområde``."""
    areas: tuple[Link, ...]
    """The areas around it, outermost first."""
    items: tuple[ItemView, ...]
    """Those that stand directly in it."""
    all_items: tuple[ItemView, ...]
    """Those below it too."""
    children: tuple[AreaView, ...]
    indicators: tuple[IndicatorView, ...]
    tally: Tally
    is_invented: bool

    @property
    def link(self) -> Link:
        return Link(self.area.title, self.address, self.area.number or "", self.label)

    @property
    def has_page(self) -> bool:
        return self.depth <= 2


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan, or a set of medborgarlöften."""

    plan: Plan
    key: PlanKey
    address: str
    organisation: Link
    is_invented: bool
    areas: tuple[AreaView, ...]
    items: tuple[ItemView, ...]
    """Every action and promise, in the plan's order."""
    loose_items: tuple[ItemView, ...]
    """Those that stand directly on the plan."""
    indicators: tuple[IndicatorView, ...]
    """Every indicator, of areas too."""
    tally: Tally
    overdue: tuple[ItemView, ...]
    """Past their end date, the latest first."""
    late_reports: tuple[ItemView, ...]
    """Whose report is late or missing."""
    file: str

    @property
    def link(self) -> Link:
        return Link(self.title, self.address)

    @property
    def title(self) -> str:
        """The plan's title, with its years where they are not in it."""
        years = self.years
        return (
            self.plan.title
            if self.plan.period.start.text[:4] in self.plan.title
            else f"{self.plan.title} {years}"
        )

    @property
    def years(self) -> str:
        """``2025–2027``, ``2020``."""
        return years(self.plan.period)

    @property
    def has_deadlines(self) -> bool:
        """Whether anything in it has an end date, so that it can be overdue."""
        return any(item.deadline for item in self.items)

    @property
    def is_promises(self) -> bool:
        return self.plan.type is PlanType.MEDBORGARLOFTE

    @property
    def counted(self) -> str:
        """``26 åtgärder och 3 löften``, in the plan's own words."""
        promises = sum(item.is_promise for item in self.items)
        actions = len(self.items) - promises
        parts = []
        if actions:
            parts.append(count_of(self.plan, Term.ACTION, actions))
        if promises:
            parts.append(count_of(self.plan, Term.PROMISE, promises))
        return " och ".join(parts) or "inga åtgärder"

    @property
    def decided(self) -> str:
        """Who decided, when, in which record; empty where nothing is known of it."""
        decision = self.plan.decision
        if decision is None:
            return ""
        said = "Beslutad"
        if decision.body:
            said += f" av {decision.body[:1].lower()}{decision.body[1:]}"
        if decision.date:
            said += f" {date_in_words(decision.date)}"
        if decision.paragraph:
            said += f", {decision.paragraph}".replace("§ ", "§\N{NO-BREAK SPACE}")
        if decision.record_number:
            said += f" (diarienummer {decision.record_number})"
        return said + "."

    @property
    def last_reported(self) -> str:
        """When anything in the plan was last reported, in words."""
        dates = [entry.date for item in self.items for entry in item.item.ledger]
        dates += [entry.date for entry in self.plan.ledger]
        return date_in_words(max(dates, key=lambda date: date.last)) if dates else ""


def years(period: Period) -> str:
    """``2025–2027``, ``2020``."""
    start, end = period.start.year, period.end.year
    return str(start) if start == end else f"{start}–{end}"


@dataclass(frozen=True, slots=True)
class OrganisationView:
    """Who publishes plans."""

    id: str
    organisation: Organisation
    address: str
    plans: tuple[PlanView, ...]
    """Its own and those it makes together with others: the newest period first."""
    members: tuple[Link, ...]
    """Of a joint organisation: those who make it up."""
    tally: Tally

    @property
    def link(self) -> Link:
        return Link(self.organisation.name, self.address)

    @property
    def is_invented(self) -> bool:
        return self.organisation.is_invented


_PLURALS = {
    "åtgärd": "åtgärder",
    "insats": "insatser",
    "löfte": "löften",
    "aktivitet": "aktiviteter",
    "uppgift": "uppgifter",
    "åtagande": "åtaganden",
    "område": "områden",
    "problemområde": "problemområden",
    "fokusområde": "fokusområden",
    "problem": "problem",
    "mål": "mål",
    "indikator": "indikatorer",
    "mått": "mått",
    "nyckeltal": "nyckeltal",
    "uppdrag": "uppdrag",
    "projekt": "projekt",
    "else": "elser",
    "ning": "ningar",
}


def term(plan: Plan, which: Term) -> str:
    """Give the plan's own word for something: ``Insats``."""
    return plan.terms.get(which, TERMS[which])


def many(word: str) -> str:
    """Give the plural of one of the words that plans use; a word not known stands with a colon."""
    low = word.lower()
    if low in _PLURALS:
        return _PLURALS[low]
    ending = next((key for key in _PLURALS if low.endswith(key)), None)
    return low[: -len(ending)] + _PLURALS[ending] if ending else low


def count_of(plan: Plan, which: Term, number: int) -> str:
    """Count in the plan's own word: ``13 insatser``."""
    word = term(plan, which)
    return plural(number, word.lower(), many(word))
