"""Sök: the field and the hits of the search page, and the field that leads there from other pages."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import component, render
from loften.pages.page import Output
from loften.pages.scripts import script_of
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.standing import Standing

KINDS = (
    ("Åtgärd", "Åtgärder"),
    ("Löfte", "Löften"),
    ("Plan", "Planer"),
    ("Problemområde", "Problemområden"),
    ("Indikator", "Indikatorer"),
    ("Organisation", "Organisationer"),
    ("Aktör", "Aktörer"),
    ("Tema", "Teman"),
    ("Metod", "Metoder"),
    ("Sida", "Sidor"),
)
"""What a page can be found as, and the plural, in the order of the choices."""


def search(catalog: Catalog, settings: Settings) -> Markup:
    """Give the search page's field, choices and room for hits."""
    standings = sorted({item.status.standing for item in catalog.items.values()}, key=list(Standing).index)
    return render(
        settings.overrides,
        "pages/sok.html",
        kinds=KINDS,
        standings=[standing.value for standing in standings],
        script=f"/{search_script(settings).path}",
    )


def search_box(catalog: Catalog, settings: Settings) -> Markup:
    """Give a field that leads to the search page."""
    del catalog
    return component(settings.overrides, "search-box")


def search_script(settings: Settings) -> Output:
    """Give the script as a file of the site."""
    return script_of("search", "sok", settings)
