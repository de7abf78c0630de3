"""A first view is light, and does not jump while it loads."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.audit.conftest import Audit
from tests.audit.kinds import CORE, KINDS

AUDIT = "vikt"
MOST_BYTES = 80 * 1024
MOST_REQUESTS = 10
SHIFTS = """
  window.auditShifts = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) {
      window.auditShifts.push([one.value, ...one.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80))]);
    }
  }).observe({ type: "layout-shift", buffered: true });
"""
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300))))"


@pytest.fixture
def fresh(browser: Browser) -> Iterator[Page]:
    """A phone that has never seen the site."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    yield context.new_page()
    context.close()


def loaded(page: Page, url: str) -> list[Request]:
    """Open a page, and give all that it asked for."""
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    page.goto(url, wait_until="networkidle")
    return [request for request in asked if not request.url.startswith("data:")]


@pytest.mark.parametrize("kind", CORE)
def test_a_first_view_is_light(fresh: Page, address: str, audit: Audit, kind: str) -> None:
    asked = loaded(fresh, address + KINDS[kind])
    weights = {
        urlsplit(request.url).path: (sizes := request.sizes())["responseBodySize"]
        + sizes["responseHeadersSize"]
        for request in asked
    }
    weight = sum(weights.values())
    wrong = []
    if len(asked) > MOST_REQUESTS:
        wrong.append(
            f"{KINDS[kind]}: hämtar {len(asked)} filer, högst {MOST_REQUESTS} får det vara: {', '.join(weights)}"
        )
    if weight > MOST_BYTES:
        wrong.append(
            f"{KINDS[kind]}: väger {weight / 1024:.0f} kB, högst {MOST_BYTES // 1024} kB får det vara: {weights}"
        )
    assert weight > 0, "nothing was fetched"
    audit(wrong, checks=2)


@pytest.mark.parametrize("kind", CORE)
def test_nothing_jumps_while_a_slow_phone_loads_the_page(
    fresh: Page, address: str, audit: Audit, kind: str
) -> None:
    fresh.add_init_script(SHIFTS)
    fresh.context.new_cdp_session(fresh).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    loaded(fresh, address + KINDS[kind])
    fresh.evaluate(SETTLED)
    audit(
        [
            f"{KINDS[kind]}: hoppar medan sidan laddas: {shift}"
            for shift in fresh.evaluate("window.auditShifts")
        ]
    )
