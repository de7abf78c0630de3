"""The page that shows every component in every state, for those who change how the site looks."""

from __future__ import annotations

from loften.components import render
from loften.pages.examples import components
from loften.pages.page import Page
from loften.pages.settings import Settings

ADDRESS = "/komponenter/"


def components_page(settings: Settings) -> Page:
    """Make the page. No other page links to it."""
    body = render(
        settings.overrides, "pages/komponenter.html", components=tuple(components(settings.overrides))
    )
    return Page(
        ADDRESS,
        "Komponenter",
        "Alla delar som sidorna är byggda av, med påhittade exempel.",
        body,
        is_listed=False,
    )
