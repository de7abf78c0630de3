"""What the guide for staff shows of the format and the rules."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from markupsafe import Markup

from loften.components import component
from loften.pages.settings import Settings
from loften.schema.tables import Example, field_tables, rule_texts
from loften.views.catalog import Catalog


def format_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Every field of the format, a table a group."""
    del catalog
    return Markup("").join(component(settings.overrides, "field-table", table) for table in field_tables())


def rule_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Every rule, with what passes and what breaks it."""
    del catalog
    rules = [replace(rule, examples=tuple(map(_legible, rule.examples))) for rule in rule_texts()]
    return component(settings.overrides, "rule-list", rules)


def _legible(example: Example) -> Example:
    """Show what cannot be seen, or may not stand in a page, by its number: ``[U+0007]``."""
    shown = "".join(f"[U+{ord(sign):04X}]" if _is_unseen(sign) else sign for sign in example.text)
    return replace(example, text=shown)


def _is_unseen(sign: str) -> bool:
    return sign not in "\n " and unicodedata.category(sign) in ("Cc", "Cf", "Co", "Zl", "Zp", "Zs")
