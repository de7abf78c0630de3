"""A page read as a reader would: its text with single spaces, its sections, its links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree, html

from loften.pages.action import action_page
from loften.pages.indicator import indicator_page
from loften.pages.page import Page
from loften.pages.promise import promise_page
from loften.pages.settings import Settings
from loften.views.catalog import Catalog

SETTINGS = Settings(
    Path(__file__).parents[2] / "overrides", site_url="https://loften.example", version="4f2a9c1"
)


_BLOCKS = {"p", "div", "dt", "dd", "li", "td", "th", "tr", "h1", "h2", "h3", "caption", "summary", "br"}


def said(element: html.HtmlElement) -> str:
    """Give an element's text, with a space between blocks and single spaces elsewhere."""
    parts: list[str] = []
    for event, inside in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(inside.tag, str):
            continue
        text = inside.text if event == "start" else (inside.tail if inside is not element else "")
        parts.append((" " if inside.tag in _BLOCKS else "") + (text or ""))
    return re.sub(r"[^\S\u00a0]+", " ", "".join(parts)).strip()


@dataclass(frozen=True)
class Read:
    """One page."""

    page: Page

    @property
    def tree(self) -> html.HtmlElement:
        return html.fromstring(f"<main>{self.page.body}</main>")

    @property
    def text(self) -> str:
        return said(self.tree)

    def all(self, css_class: str) -> list[str]:
        """The text of every element of a class."""
        found = self.tree.xpath(f".//*[contains(concat(' ', @class, ' '), ' {css_class} ')]")
        return [said(element) for element in found]

    def headings(self, level: int = 2) -> list[str]:
        return [said(element) for element in self.tree.xpath(f".//h{level}")]

    def section(self, heading: str) -> str:
        """The text of a section without its heading; empty where there is none."""
        for found in self.tree.xpath(".//section[.//h2]"):
            if said(found.xpath(".//h2")[0]) == heading:
                return said(found).removeprefix(heading).strip()
        return ""

    def links(self) -> dict[str, str]:
        """Text to address."""
        return {said(link): link.get("href") for link in self.tree.xpath(".//a")}


def read(catalog: Catalog, key: str, settings: Settings = SETTINGS) -> Read:
    """Make and read the page of an item or indicator."""
    if key in catalog.indicators:
        return Read(indicator_page(catalog.indicators[key], catalog, settings))
    item = catalog.items[key]
    return Read((promise_page if item.is_promise else action_page)(item, catalog, settings))
