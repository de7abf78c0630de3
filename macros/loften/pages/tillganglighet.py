"""The accessibility statement, as the law's model wants it; where none is made, that is what the page says."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.accessibility import statement_view
from loften.views.catalog import Catalog

COMPLAINTS = "https://www.digg.se/tdosanmalan"
"""Where Digg, which supervises the law, takes complaints."""


def accessibility_statement(catalog: Catalog, settings: Settings) -> Markup:
    """Give the whole statement, in sections of its own."""
    statement, audit = catalog.site.statement, catalog.site.audit
    own = (settings.site_url,) if settings.site_url else ()
    return render(
        settings.overrides,
        "pages/tillganglighet.html",
        view=statement_view(statement, audit) if statement else None,
        audit=audit,
        addresses=statement.addresses or own if statement else own,
        repository=settings.repo_url,
        complaints=COMPLAINTS,
    )
