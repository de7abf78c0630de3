"""The pages of themes, and the list of them."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import component, render
from loften.pages.actor import Counted
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.actors import ThemeView
from loften.views.cards import cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.links import Link
from loften.views.rows import Row, counts
from loften.views.sentences import lead


def theme_page(view: ThemeView, catalog: Catalog, settings: Settings) -> Page:
    """Make a theme's page."""
    said = lead(view.items, view.tally)
    areas = [area for area in view.areas if not area.is_invented]
    body = render(
        settings.overrides,
        "pages/theme.html",
        view=view,
        crumbs=[Link("Start", "/"), Link("Teman", "/teman/")],
        lead=said,
        areas=[
            Row(
                area.link,
                area.tally,
                counts(area.all_items, area.tally),
                f"{catalog.plans[area.plan_key].organisation.text}, {catalog.plans[area.plan_key].title}",
            )
            for area in areas
        ],
        cards=cards(view.items, catalog.site),
        invented=cards(view.invented_items, catalog.site),
        caveats=caveats((*view.items, *view.invented_items)),
    )
    description = f"{view.theme.text or view.theme.name} {said.answer}"
    return Page(view.address, view.theme.name, " ".join(description.split()), body)


def theme_list(catalog: Catalog, settings: Settings) -> Markup:
    """List the themes with how many real items each joins."""
    return component(
        settings.overrides,
        "themes",
        [Counted(view.link, len(view.items)) for view in catalog.themes.values()],
    )


def themes_page(catalog: Catalog, settings: Settings) -> Page:
    """Make the page of all themes."""
    body = render(
        settings.overrides,
        "pages/list.html",
        crumbs=[Link("Start", "/")],
        title="Teman",
        lead="Teman binder ihop det som olika planer vill göra åt samma problem. Talen är antal åtgärder och löften.",
        body=theme_list(catalog, settings),
    )
    return Page("/teman/", "Teman", "Åtgärder och löften mot brott, ordnade efter problem.", body)
