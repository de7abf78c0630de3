"""Ändringar: every report that has been given, newest first."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.news import every_report


def changes(catalog: Catalog, settings: Settings) -> Markup:
    """Give every row of every ledger; invented ones in a section of their own."""
    names = {key: organisation.name for key, organisation in catalog.site.organisations.items()}
    invented = [item for item in catalog.items.values() if item.is_invented]
    return render(
        settings.overrides,
        "pages/andringar.html",
        real=every_report(catalog.real_items, names),
        invented=every_report(invented, names),
    )
