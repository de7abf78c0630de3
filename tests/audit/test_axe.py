"""axe-core finds nothing against WCAG 2.2 A and AA or its best practice, on any kind of page in any of its states."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.audit.conftest import Audit, Show
from tests.audit.kinds import KINDS, VIEWS, kinds_with
from tests.audit.report import TOOLS
from tests.e2e.site import Built

AUDIT = "axe"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
WIDTHS = (1280, 390, 320)
THEMES = {"light": "ljust läge", "dark": "mörkt läge"}
RUN = """async tags => {
  const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`));
}"""


def violations(page: Page) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate((TOOLS / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    return page.evaluate(RUN, TAGS)


def in_each_look(page: Page, where: str, widths: tuple[int, ...] = WIDTHS) -> Iterator[str]:
    for theme, name in THEMES.items():
        page.emulate_media(color_scheme=theme)
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            yield from (f"{where}, {name}, {width} px: {text}" for text in violations(page))


@pytest.mark.parametrize("view", VIEWS)
def test_a_page_of_every_kind_and_in_every_state(show: Show, audit: Audit, view: str) -> None:
    page = show(VIEWS[view], bypass_csp=True)
    audit(in_each_look(page, VIEWS[view]), checks=len(THEMES) * len(WIDTHS))


def test_all_that_folds_out(show: Show, audit: Audit, site: Built) -> None:
    wrong: list[str] = []
    kinds = kinds_with(site, "details")
    for kind in kinds:
        page = show(KINDS[kind], bypass_csp=True)
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        wrong += in_each_look(page, f"{KINDS[kind]}, utfälld", (1280, 320))
    audit(wrong, checks=4 * len(kinds))


def test_all_that_lies_above_a_page(show: Show, audit: Audit, site: Built) -> None:
    wrong: list[str] = []
    checks = 0
    for kind in kinds_with(site, "@popovertarget"):
        page = show(KINDS[kind], 390, bypass_csp=True)
        for button in page.locator("[popovertarget]:visible").all():
            button.click()
            assert page.locator(":popover-open").count() == 1
            wrong += in_each_look(page, f"{KINDS[kind]}, med en ruta ovanpå", (390, 320))
            checks += 4
            page.keyboard.press("Escape")
    audit(wrong, checks)
