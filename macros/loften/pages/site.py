"""Every page and file that the data give: the one list of what the site holds."""

from __future__ import annotations

from collections.abc import Iterator

from loften.pages.action import action_page
from loften.pages.actor import actor_page, actors_page
from loften.pages.area import area_page
from loften.pages.indicator import indicator_page
from loften.pages.laget import filter_script
from loften.pages.method import method_page, methods_page
from loften.pages.organisation import organisation_page
from loften.pages.page import Output, Page
from loften.pages.plan import plan_page
from loften.pages.promise import promise_page
from loften.pages.redirects import redirects
from loften.pages.settings import Settings
from loften.pages.theme import theme_page, themes_page
from loften.views.catalog import Catalog


def pages(catalog: Catalog, settings: Settings) -> Iterator[Page]:
    """Make every page that is made from data."""
    for organisation in catalog.organisations.values():
        yield organisation_page(organisation, catalog, settings)
    for plan in catalog.plans.values():
        yield plan_page(plan, catalog, settings)
    for area in catalog.areas.values():
        if area.has_page:
            yield area_page(area, catalog, settings)
    for item in catalog.items.values():
        yield (promise_page if item.is_promise else action_page)(item, catalog, settings)
    for indicator in catalog.indicators.values():
        yield indicator_page(indicator, catalog, settings)
    for actor in catalog.actors.values():
        yield actor_page(actor, catalog, settings)
    for theme in catalog.themes.values():
        yield theme_page(theme, catalog, settings)
    for method in catalog.methods.values():
        yield method_page(method, catalog, settings)
    yield actors_page(catalog, settings)
    yield themes_page(catalog, settings)
    yield methods_page(catalog, settings)


def outputs(catalog: Catalog, settings: Settings) -> Iterator[Output]:
    """Make every other file."""
    yield from redirects(catalog, settings)
    yield filter_script(settings)
