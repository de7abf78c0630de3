"""Social cards as data: whose it is, what it is, and how it stands."""

from __future__ import annotations

from loften.documents.contract import Card, Part
from loften.pages.settings import Settings
from loften.views.answers import answer
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.people import promise_line
from loften.views.plans import AreaView, OrganisationView, PlanView
from loften.views.rows import area_label
from loften.views.sentences import BOTH, noun_of, reported
from loften.views.tally import Tally
from loften.views.words import capitalised


def item_card(item: ItemView, catalog: Catalog, settings: Settings) -> Card:
    """Give the card of an action or promise. What is not reported bears no day, so that it is made only once."""
    stands = answer(item, catalog.today)
    organisation = catalog.plans[item.plan_key].organisation.text
    number = f"{item.kind} {item.item.number or ''}".strip()
    shown = item.current
    return {
        **_empty(settings, item.is_invented),
        "kicker": promise_line(item, catalog) if item.is_promise else f"{organisation}, {item.plan.title}",
        "mark": "" if item.is_promise else number,
        "title": item.item.title,
        "standing": stands.standing.value,
        "word": stands.word,
        "dated": capitalised(stands.dated) if stands.entry else "",
        "count": {"figure": shown.figure, "whole": shown.whole, "when": shown.when} if shown else None,
        "warning": item.flags[0].label if item.flags else "",
    }


def plan_card(plan: PlanView, settings: Settings) -> Card:
    """Give the card of a plan: its bar, and how much of it is reported."""
    kind = "Medborgarlöften" if plan.is_promises else capitalised(plan.plan.type.value)
    said = reported(plan.tally, noun_of(plan.items))
    return {
        **_empty(settings, plan.is_invented),
        "tally": _bar(plan.tally),
        "said": said,
        "kicker": plan.organisation.text,
        "mark": kind if kind.lower() not in plan.title.lower() else "",
        "title": plan.title,
    }


def area_card(area: AreaView, catalog: Catalog, settings: Settings) -> Card:
    """Give the card of an area."""
    plan = catalog.plans[area.plan_key]
    said = reported(area.tally, noun_of(area.all_items)) if area.all_items else "Här finns inga åtgärder än"
    return {
        **_empty(settings, area.is_invented),
        "tally": _bar(area.tally),
        "said": said,
        "kicker": f"{plan.organisation.text}, {plan.plan.title}",
        "mark": f"{area_label(area)} {area.area.number or ''}".strip(),
        "title": area.area.title,
    }


def organisation_card(view: OrganisationView, settings: Settings) -> Card:
    """Give the card of an organisation."""
    items = [item for plan in view.plans for item in plan.items]
    said = reported(view.tally, noun_of(items)) if items else "Har inte lagt in någon plan"
    return {
        **_empty(settings, view.is_invented),
        "tally": _bar(view.tally),
        "said": said,
        "title": view.organisation.name,
    }


def site_card(catalog: Catalog, settings: Settings) -> Card:
    """Give the card of the site itself, which all other pages use."""
    items = catalog.real_items
    said = reported(catalog.tally, noun_of(items) if items else BOTH) if items else ""
    return {
        **_empty(settings, False),
        "tally": _bar(catalog.tally),
        "said": said,
        "title": "Vad har lovats, och hur går det?",
    }


def _empty(settings: Settings, is_invented: bool) -> Card:
    """Give a card that says no more than which site it is from."""
    return {
        "site_name": settings.site_name,
        "invented": "Påhittad" if is_invented else "",
        "kicker": "",
        "mark": "",
        "title": "",
        "standing": "",
        "word": "",
        "dated": "",
        "count": None,
        "warning": "",
        "tally": [],
        "said": "",
    }


def _bar(tally: Tally) -> list[Part]:
    return [
        {"standing": part.standing.value, "count": part.count, "word": part.word} for part in tally.segments
    ]
