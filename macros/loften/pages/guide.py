"""What the guide for staff shows of the format and the rules, and the search box."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import component
from loften.pages.settings import Settings
from loften.schema.tables import field_tables, rule_texts
from loften.views.catalog import Catalog


def format_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Every field of the format, a table a group."""
    del catalog
    return Markup("").join(component(settings.overrides, "field-table", table) for table in field_tables())


def rule_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Every rule, with what passes and what breaks it."""
    del catalog
    return component(settings.overrides, "rule-list", rule_texts())


def search_box(catalog: Catalog, settings: Settings) -> Markup:
    """A search field over everything; what it finds is shown by Läget."""
    del catalog
    return component(settings.overrides, "search-box")
