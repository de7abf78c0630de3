"""Läget: everything in one table, with a filter on top. Complete without the script."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.laget_fields import ORDER, main_fields, more_fields
from loften.pages.page import Output
from loften.pages.scripts import script_of
from loften.pages.settings import Settings
from loften.views.cards import Card, cards
from loften.views.catalog import Catalog
from loften.views.caveats import Caveat, caveats
from loften.views.plans import PlanView
from loften.views.standing import WORDS, Standing

_LONG = 1000
"""Rows above which those far from the window are left out until they are scrolled to."""


@dataclass(frozen=True, slots=True)
class PlanRows:
    """The rows of one plan."""

    plan: PlanView
    cards: tuple[Card, ...]
    organisations: tuple[str, ...]
    """Whose plan it is: the folder's organisation, and the members where it is a joint one."""

    @property
    def anchor(self) -> str:
        """Where the plan's rows begin on the page: ``region-gotland/atgardsplan-2025-2026``."""
        return "/".join(self.plan.key)


@dataclass(frozen=True, slots=True)
class Part:
    """Real plans, or invented ones, in a table of their own."""

    groups: tuple[PlanRows, ...]
    total: int
    caveats: tuple[Caveat, ...]

    @property
    def is_long(self) -> bool:
        """Whether the rows are so many that the browser should leave out those far from the window."""
        return self.total > _LONG


def laget(catalog: Catalog, settings: Settings) -> Markup:
    """Give the filter and the table."""
    plans = sorted(
        catalog.plans.values(), key=lambda plan: (plan.organisation.text, not catalog.is_running(plan))
    )
    real = [plan for plan in plans if not plan.is_invented]
    invented = [plan for plan in plans if plan.is_invented]
    return render(
        settings.overrides,
        "pages/laget.html",
        real=_part(real, catalog),
        invented=_part(invented, catalog),
        standings=[(standing.value, WORDS[standing]) for standing in Standing],
        main=main_fields([*real, *invented], catalog),
        more=more_fields(plans, catalog),
        order=ORDER,
        script=f"/{script_path(settings)}",
    )


def _part(plans: list[PlanView], catalog: Catalog) -> Part:
    items = [item for plan in plans for item in plan.items]
    groups = tuple(_rows(plan, catalog) for plan in plans)
    return Part(groups, len(items), caveats(items))


def _rows(plan: PlanView, catalog: Catalog) -> PlanRows:
    organisation_id = plan.key[0]
    members = catalog.site.organisations[organisation_id].together
    return PlanRows(plan, cards(plan.items, catalog.site), (organisation_id, *members))


def script_path(settings: Settings) -> str:
    """Give the script's path, with a hash of what is in it."""
    return filter_script(settings).path


def filter_script(settings: Settings) -> Output:
    """Give the filter's script as a file of the site."""
    return script_of("filter", "filter", settings)
