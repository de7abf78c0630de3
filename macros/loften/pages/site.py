"""Every page and file that the data give: the one list of what the site holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from loften.pages import linked, planer
from loften.pages.action import action_page
from loften.pages.actor import actor_page, actors_page
from loften.pages.area import area_page
from loften.pages.indicator import indicator_page
from loften.pages.komponenter import components_page
from loften.pages.laget import filter_script
from loften.pages.method import method_page, methods_page
from loften.pages.organisation import organisation_page
from loften.pages.page import Output, Page
from loften.pages.plan import plan_page
from loften.pages.promise import promise_page
from loften.pages.redirects import redirects
from loften.pages.settings import Settings
from loften.pages.sok import search_script
from loften.pages.theme import theme_page, themes_page
from loften.views.catalog import Catalog
from loften.views.links import Link

ACTORS, THEMES, METHODS = Link("Aktörer", "/aktorer/"), Link("Teman", "/teman/"), Link("Metoder", "/metoder/")


def pages(
    catalog: Catalog, settings: Settings, files: Mapping[str, tuple[Link, ...]] | None = None
) -> Iterator[Page]:
    """Make every page that is made from data. ``files``: what lies beside a page to download, by its address."""
    held = files or {}
    for organisation in catalog.organisations.values():
        page = organisation_page(organisation, catalog, settings)
        yield _headed(page, linked.of_organisation(organisation, page), organisation.is_invented)
    for plan in catalog.plans.values():
        page = plan_page(plan, catalog, settings, held.get(plan.address, ()))
        yield _headed(page, linked.of_plan(plan, page), plan.is_invented)
    for area in catalog.areas.values():
        if area.has_page:
            page = area_page(area, catalog, settings)
            yield _headed(page, linked.of_area(area, catalog, page), area.is_invented)
    for item in catalog.items.values():
        page = (promise_page if item.is_promise else action_page)(item, catalog, settings)
        yield _headed(page, linked.of_item(item, catalog, page), item.is_invented)
    for indicator in catalog.indicators.values():
        page = indicator_page(indicator, catalog, settings)
        plan = catalog.plans[indicator.plan_key]
        around = (plan.organisation, plan.link, *indicator.areas, indicator.link)
        yield _headed(page, linked.of_register(page, around), indicator.is_invented)
    for actor in catalog.actors.values():
        page = actor_page(actor, catalog, settings)
        yield _headed(page, linked.of_register(page, (ACTORS, actor.link)), actor.is_invented)
    for theme in catalog.themes.values():
        page = theme_page(theme, catalog, settings)
        yield _headed(page, linked.of_register(page, (THEMES, theme.link)))
    for method in catalog.methods.values():
        page = method_page(method, catalog, settings)
        yield _headed(page, linked.of_register(page, (METHODS, method.link)))
    for lists in (actors_page, themes_page, methods_page):
        yield replace(lists(catalog, settings), section=planer.ADDRESS)
    yield components_page(settings)


def outputs(catalog: Catalog, settings: Settings) -> Iterator[Output]:
    """Make every other file."""
    yield from redirects(catalog, settings)
    yield filter_script(settings)
    yield search_script(settings)


def _headed(page: Page, linked_data: linked.Data, is_invented: bool = False) -> Page:
    """Say what a page is about and under which tab it lies; what is invented is kept out of search engines."""
    return replace(page, section=planer.ADDRESS, linked_data=linked_data, is_indexed=not is_invented)
