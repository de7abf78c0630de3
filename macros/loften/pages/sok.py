"""Sök: the field and the hits of the search page, and the field that leads there from other pages."""

from __future__ import annotations

import hashlib

from markupsafe import Markup

from loften.components import component, render
from loften.pages.page import Output
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
_SCRIPT = "components/search/search.js"


def search(catalog: Catalog, settings: Settings) -> Markup:
    """Give the search page's field, choices and room for hits."""
    standings = sorted({item.status.standing for item in catalog.items.values()}, key=list(Standing).index)
    return render(
        settings.overrides,
        "pages/sok.html",
        kinds=KINDS,
        standings=[standing.value for standing in standings],
        script=f"/{script_path(settings)}",
    )


def search_box(catalog: Catalog, settings: Settings) -> Markup:
    """Give a field that leads to the search page."""
    del catalog
    return component(settings.overrides, "search-box")


def script_path(settings: Settings) -> str:
    """Give the script's path, with a hash of what is in it."""
    return f"assets/sok.{hashlib.sha256(_script(settings)).hexdigest()[:10]}.js"


def search_script(settings: Settings) -> Output:
    """Give the script as a file of the site."""
    return Output(script_path(settings), _script(settings))


def _script(settings: Settings) -> bytes:
    return (settings.overrides / _SCRIPT).read_bytes()
