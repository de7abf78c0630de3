"""The page of an area of the first two levels; deeper areas are sections of it."""

from __future__ import annotations

from loften.components import render
from loften.pages.item_parts import crumbs
from loften.pages.page import Page
from loften.pages.plan import notice
from loften.pages.settings import Settings
from loften.views.cards import Card, cards
from loften.views.catalog import Catalog
from loften.views.links import card_address
from loften.views.plans import AreaView
from loften.views.rows import area_label, counts
from loften.views.sentences import lead, noun_of

Group = tuple[AreaView, str, str, tuple[Card, ...]]
"""An area inside another: its level's name, its counts, the cards that stand directly in it."""


def area_page(area: AreaView, catalog: Catalog, settings: Settings) -> Page:
    """Make an area's page."""
    plan = catalog.plans[area.plan_key]
    before, after = catalog.area_neighbours(area)
    said = lead(area.all_items, area.tally)
    label = area_label(area)
    noun = noun_of(area.all_items)
    name = f"{label} {area.area.number}" if area.area.number else label
    body = render(
        settings.overrides,
        "pages/area.html",
        area=area,
        plan=plan,
        crumbs=crumbs(plan, area.areas),
        kicker=f"{name} i {plan.title}",
        label=label,
        lead=said,
        counted=noun.count(len(area.all_items)),
        cards=cards(area.items, catalog.site),
        groups=[(_group(child, catalog), _below(child, catalog)) for child in area.children],
        before=before,
        after=after,
    )
    description = area.area.description or f"{name} i {plan.title}. {said.answer}"
    title = f"{area.area.title}, {plan.title}"
    return Page(
        area.address,
        title,
        " ".join(description.split()),
        body,
        notice=notice(plan, settings),
        image=card_address(area.address),
    )


def _group(area: AreaView, catalog: Catalog) -> Group:
    return area, area_label(area), counts(area.all_items, area.tally), cards(area.items, catalog.site)


def _below(area: AreaView, catalog: Catalog) -> list[Group]:
    """Give every area below one, in the plan's order, whatever its depth."""
    found = []
    for child in area.children:
        found.append(_group(child, catalog))
        found.extend(_below(child, catalog))
    return found
