"""Real Chromium on the finished site, served from this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.audit.server import served
from tests.e2e.site import Built

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Where the site is served."""
    with served(built.folder) as found:
        yield found


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    """Open a page; whatever it says on the console, or asks of another host, fails the test."""
    contexts = []
    wrong: list[str] = []

    def watched(page: Page) -> Page:
        page.on("console", lambda message: wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith(address) else wrong.append(f"asked: {request.url}")
            ),
        )
        return page

    def open_page(path: str, width: int = 1280, *, dark: bool = False, scripts: bool = True) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
        )
        contexts.append(context)
        page = watched(context.new_page())
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
