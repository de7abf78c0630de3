"""What all audits share: the site, a real server for it, pages in real Chromium, and a place to say what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.audit.kinds import READY
from tests.audit.report import TOOLS, Deselected, Report, browser_version
from tests.audit.server import headers_of, served
from tests.conftest import chromium
from tests.e2e.site import Built

Show = Callable[..., Page]
Audit = Callable[..., None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", type=Path, help="audit this finished site, not one built for the tests")
    parser.addoption("--audit", type=Path, help="write what was found to this file")


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        config.pluginmanager.register(Deselected(config))
    elif file := config.getoption("--audit", default=None):
        config.pluginmanager.register(Report(file, browser_version(chromium())))


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Built:
    """The finished site."""
    assert TOOLS.is_dir(), "Kör tests/ensure-tools först: där hämtas axe, Lighthouse och Nu."
    folder = request.config.getoption("--site", default=None)
    return Built(folder.resolve()) if folder else request.getfixturevalue("built")


@pytest.fixture(scope="session")
def address(site: Built) -> Iterator[str]:
    """Where the site is served, compressed and with the headers that it asks for."""
    with served(site.folder, headers_of(site.folder)) as found:
        yield found


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Contexts by their settings, each opened once: pages of one share what they have loaded."""
    opened: dict[str, BrowserContext] = {}

    def context(**settings: Any) -> BrowserContext:
        key = repr(sorted(settings.items()))
        if key not in opened:
            opened[key] = browser.new_context(reduced_motion="reduce", **settings)
        return opened[key]

    yield context
    for one in opened.values():
        one.close()


def wait_for(page: Page, path: str) -> None:
    """Wait until scripts have shown what the path asks for."""
    if path in READY:
        page.locator(READY[path]).locator("visible=true").first.wait_for()


@pytest.fixture
def show(contexts: Callable[..., BrowserContext], address: str) -> Iterator[Show]:
    """Open a page at a path, so and so wide, in a context with the settings given, and wait until it is all there."""
    pages: list[Page] = []

    def page_at(path: str, width: int = 1280, height: int = 900, **settings: Any) -> Page:
        page = contexts(**settings).new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": height})
        page.goto(address + path)
        wait_for(page, path)
        return page

    yield page_at
    for page in pages:
        page.close()


@pytest.fixture(autouse=True)
def _named(request: pytest.FixtureRequest) -> None:
    """Say which audit the test belongs to, so that it counts also when it breaks before it has found anything."""
    name = getattr(request.module, "AUDIT", None)
    if name:
        request.node.user_properties.append(("audit", name))


@pytest.fixture
def audit(request: pytest.FixtureRequest) -> Audit:
    """Say what was found wrong, in how many checks, once a test; anything wrong fails it, and so does no check at all.

    What is wrong begins with where it is and a colon. It is in Swedish, since staff read it; a tool's own words stay.
    """

    def say(wrong: Iterable[str], checks: int = 1, **more: int) -> None:
        wrong = list(wrong)
        assert checks > 0, "nothing was checked"
        request.node.user_properties += [("checks", checks), ("wrong", wrong), *more.items()]
        assert wrong == [], "\n".join(wrong)

    return say


def script(name: str) -> str:
    """What a file under scripts/ holds: a function to run in a page."""
    return (Path(__file__).parent / "scripts" / name).read_text(encoding="utf-8")
