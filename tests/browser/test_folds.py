"""Folded matter in real Chromium: a link opens it, also without scripts, and the pages are short."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Open


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/guide/regler/#styrtecken", "#styrtecken"),
        ("/kalender/#passerat-2025-12", "#passerat-2025-12"),
        ("/kalender/#exempel-passerat-2025-12", "#exempel-passerat-2025-12"),
    ],
)
def test_a_link_to_what_is_folded_away_opens_it(
    opened: Open, path: str, target: str, *, scripts: bool
) -> None:
    page = opened(path, 390, scripts=scripts)
    assert page.locator(target).is_visible()
    assert page.locator("details[open]").count() == page.locator(f"details:has({target})").count() > 0


def test_the_heading_of_a_rule_is_seen_by_who_comes_by_a_link(opened: Open) -> None:
    page = opened("/guide/regler/", 390)
    page.emulate_media(reduced_motion="reduce")
    page.locator(".ol-rules summary").first.click()
    page.locator(".ol-rules a[href='#okant-falt']").click()
    heading = page.locator("details:has(#okant-falt) h3")
    top = heading.evaluate("one => one.getBoundingClientRect().top")
    assert heading.is_visible()
    assert 0 <= top < 900


@pytest.mark.parametrize("path", ["/kalender/", "/andringar/", "/guide/regler/"])
def test_a_fold_opens_from_the_keyboard(opened: Open, path: str) -> None:
    page = opened(path, 390)
    fold = page.locator("main details").first
    fold.locator("summary").first.focus()
    page.keyboard.press("Enter")
    assert fold.get_attribute("open") is not None
    assert fold.locator("summary").first.evaluate("one => one.getBoundingClientRect().height") >= 44


@pytest.mark.parametrize("path", ["/kalender/#exempel-passerat-2025-12", "/guide/regler/#personnummer"])
def test_what_is_unfolded_fits_a_narrow_window(opened: Open, path: str) -> None:
    page = opened(path, 320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("path", "highest"), [("/laget/", 13_800), ("/kalender/", 4_000), ("/andringar/", 3_000)]
)
def test_a_page_of_much_is_short_on_a_phone(opened: Open, path: str, highest: int) -> None:
    assert opened(path, 390).evaluate("document.documentElement.scrollHeight") < highest
