"""Kalendern: dates to come by month, and below them, a year in a fold, those that have passed and what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.calendar import Month, Year, by_month, by_year, coming, events, passed
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.plans import PlanView


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates of real plans, or of invented ones."""

    ahead: tuple[Month, ...]
    behind: tuple[Year, ...]
    count_ahead: int
    count_behind: int

    @property
    def count(self) -> int:
        return self.count_ahead + self.count_behind


def calendar(catalog: Catalog, settings: Settings) -> Markup:
    """Give all dates of the plans."""
    invented = [plan for plan in catalog.plans.values() if plan.is_invented]
    return render(
        settings.overrides,
        "pages/kalender.html",
        real=_dates(catalog.real_plans, catalog, ""),
        invented=_dates(invented, catalog, "exempel-"),
        caveats=caveats(item for plan in catalog.real_plans for item in plan.items),
    )


def _dates(plans: Sequence[PlanView], catalog: Catalog, prefix: str) -> Dates:
    found = events(plans, catalog.today)
    ahead, behind = coming(found, catalog.today), passed(found, catalog.today)
    return Dates(
        by_month(ahead, f"{prefix}kommer"), by_year(behind, f"{prefix}passerat"), len(ahead), len(behind)
    )
