"""The pages of methods, and the list of them."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import component, render
from loften.pages.actor import Counted
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.actors import MethodView
from loften.views.cards import cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.links import Link
from loften.views.sentences import first_sentence


def method_page(view: MethodView, catalog: Catalog, settings: Settings) -> Page:
    """Make a method's page."""
    body = render(
        settings.overrides,
        "pages/method.html",
        view=view,
        crumbs=[Link("Start", "/"), Link("Metoder", "/metoder/")],
        cards=cards(view.items, catalog.site),
        invented=cards(view.invented_items, catalog.site),
        caveats=caveats((*view.items, *view.invented_items)),
    )
    description = (
        first_sentence(view.method.text) if view.method.text else f"Var metoden {view.method.name} används."
    )
    return Page(view.address, view.method.name, description, body)


def method_list(catalog: Catalog, settings: Settings) -> Markup:
    """List the methods with in how many real items each is used."""
    return component(
        settings.overrides,
        "themes",
        [Counted(view.link, len(view.items)) for view in catalog.methods.values()],
    )


def methods_page(catalog: Catalog, settings: Settings) -> Page:
    """Make the page of all methods."""
    body = render(
        settings.overrides,
        "pages/list.html",
        crumbs=[Link("Start", "/")],
        title="Metoder",
        lead="Arbetssätt och teorier som planerna nämner, kort förklarade. Talen är antal åtgärder och löften.",
        body=method_list(catalog, settings),
    )
    return Page("/metoder/", "Metoder", "Arbetssätt och teorier mot brott, kort förklarade.", body)
