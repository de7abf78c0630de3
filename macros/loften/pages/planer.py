"""The page of all plans: by organisation, real ones first."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.links import Link
from loften.views.rows import Row, organisation_card, plan_row
from loften.views.words import capitalised

ADDRESS = "/planer/"
LINK = Link("Planer", ADDRESS)


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """An organisation and its plans, those that apply now first."""

    link: Link
    note: str
    """``Region. 1 åtgärdsplan med 10 åtgärder.``"""
    rows: tuple[Row, ...]
    is_invented: bool


def plans(catalog: Catalog, settings: Settings) -> Markup:
    """List every organisation's plans, and other ways in."""
    groups = [_group(key, catalog) for key in catalog.organisations]
    return render(
        settings.overrides,
        "pages/plans.html",
        real=[group for group in groups if not group.is_invented],
        invented=[group for group in groups if group.is_invented],
    )


def _group(key: str, catalog: Catalog) -> PlanGroup:
    view = catalog.organisations[key]
    card = organisation_card(view)
    ordered = sorted(view.plans, key=lambda plan: not catalog.is_running(plan))
    rows = tuple(plan_row(plan, catalog.today, key) for plan in ordered)
    return PlanGroup(view.link, f"{capitalised(card.type)}. {card.text}", rows, view.is_invented)
