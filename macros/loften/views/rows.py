"""Rows with a small bar: the areas of a plan, the plans of an organisation. And the organisation's card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from loften.model import PlanType, Term
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import AreaView, OrganisationView, PlanView, many, term
from loften.views.sentences import noun_of, overdue
from loften.views.tally import Tally
from loften.views.words import capitalised, date_in_words, joined, plural

_TYPE_WORDS = {
    PlanType.ATGARDSPLAN: ("åtgärdsplan", "åtgärdsplaner"),
    PlanType.HANDLINGSPLAN: ("handlingsplan", "handlingsplaner"),
    PlanType.MEDBORGARLOFTE: ("omgång medborgarlöften", "omgångar medborgarlöften"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A link, how what is behind it stands, and that in words."""

    link: Link
    tally: Tally
    text: str
    note: str = ""


def counts(items: Sequence[ItemView], standings: Tally) -> str:
    """``10 åtgärder: 3 klara, 1 ej redovisad``."""
    if not items:
        return "Här finns inga åtgärder än."
    return f"{noun_of(items).count(len(items))}: {standings.sentence}"


def area_row(area: AreaView) -> Row:
    """Give an area's row in its plan, with all that stands in it and below it."""
    return Row(
        Link(area.area.title, area.address, area.area.number or ""),
        area.tally,
        counts(area.all_items, area.tally),
    )


def area_label(area: AreaView) -> str:
    """Give what the area's level is called: ``Fokusområde``."""
    return capitalised(area.label or term(area.plan, Term.AREA))


def areas_title(plan: PlanView) -> str:
    """``Per problemområde``; ``Per område`` where the levels are called different things."""
    labels = {area_label(area).lower() for area in plan.areas}
    return f"Per {labels.pop()}" if len(labels) == 1 else "Per område"


def areas_note(plan: PlanView) -> str:
    """``4 problemområden i planens ordning``."""
    label = areas_title(plan).removeprefix("Per ")
    return f"{plural(len(plan.areas), label, many(label))} i planens ordning" if len(plan.areas) > 1 else ""


def period_words(plan: PlanView, today: date) -> str:
    """``Gäller 2025–2027``, ``Gällde 2020``, ``Gäller från 2027``."""
    period = plan.plan.period
    if period.start.first > today:
        return f"Börjar gälla {date_in_words(period.start)}"
    return f"{'Gäller' if period.end.last >= today else 'Gällde'} {plan.years}"


def plan_row(plan: PlanView, today: date, seen_from: str = "") -> Row:
    """Give a plan's row. ``seen_from``: the organisation whose page it is on, to say whose it is otherwise."""
    kind = "Medborgarlöften" if plan.is_promises else capitalised(plan.plan.type.value)
    words = period_words(plan, today)
    note = f"{kind}. {words}."
    if seen_from and plan.key[0] != seen_from:
        note += f" Gemensam: {plan.organisation.text}."
    return Row(plan.link, plan.tally, counts(plan.items, plan.tally), note)


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """An organisation in short."""

    link: Link
    type: str
    tally: Tally
    overdue: str
    text: str
    """``1 åtgärdsplan och 1 omgång medborgarlöften.``"""
    is_invented: bool


def organisation_card(view: OrganisationView) -> OrganisationCard:
    """Put an organisation in short."""
    items = [item for plan in view.plans for item in plan.items]
    parts = []
    for kind, (one, more) in _TYPE_WORDS.items():
        found = [plan for plan in view.plans if plan.plan.type is kind]
        if found:
            held = [item for plan in found for item in plan.items]
            parts.append(f"{plural(len(found), one, more)} med {noun_of(held).count(len(held))}")
    text = f"{capitalised(joined(parts))}." if parts else "Har inte lagt in någon plan."
    if view.plans and all(plan.key[0] != view.id for plan in view.plans):
        text += " Bara tillsammans med andra."
    return OrganisationCard(
        link=view.link,
        type=view.organisation.type or "organisation",
        tally=view.tally,
        overdue=overdue(items),
        text=text,
        is_invented=view.is_invented,
    )
