"""Nothing is lost on a narrow screen, with larger or looser text, in the system's own colours, or in print."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from tests.audit.conftest import Audit, Show, script, wait_for
from tests.audit.kinds import CORE, KINDS, VIEWS

AUDIT = "forstoring"
LOOSE = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
"""WCAG 1.4.12."""
ROOT_SIZE = "parseFloat(getComputedStyle(document.documentElement).fontSize)"


def misfits(page: Page, where: str) -> list[str]:
    return [f"{where}: {text}" for text in page.evaluate(script("fit.js"))]


def words(page: Page) -> Counter[str]:
    found = Counter(page.evaluate(script("words.js")))
    assert found, "the page has no words"
    return found


def lost(before: Counter[str], page: Page, where: str) -> list[str]:
    """The words that the page does not show any more."""
    return [f"{where}: ”{word}” syns inte" for word in before - words(page)]


def double_text(page: Page, path: str) -> None:
    """What a reader does who sets the browser's text to twice its size."""
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    page.reload()
    wait_for(page, path)


@pytest.mark.parametrize("view", VIEWS)
def test_a_narrow_screen_shows_all_that_a_wide_one_does(show: Show, audit: Audit, view: str) -> None:
    """320 px is a screen of 1280 px at 400 %; what stands in columns there stands in rows here."""
    where = VIEWS[view]
    page = show(where)
    wide = words(page)
    wrong = misfits(page, f"{where}, 1280 px")
    page.set_viewport_size({"width": 320, "height": 256})
    wrong += misfits(page, f"{where}, 320 px")
    audit([*wrong, *lost(wide, page, f"{where}, 320 px")], checks=2)


@pytest.mark.parametrize("view", VIEWS)
def test_text_of_twice_the_size_fits(show: Show, audit: Audit, view: str) -> None:
    where = VIEWS[view]
    page = show(where)
    before = page.evaluate(ROOT_SIZE)
    all_words = words(page)
    double_text(page, where)
    assert page.evaluate(ROOT_SIZE) == 2 * before
    wrong = misfits(page, f"{where}, 1280 px, text 200 %")
    wrong += lost(all_words, page, f"{where}, 1280 px, text 200 %")
    page.set_viewport_size({"width": 390, "height": 844})
    wrong += misfits(page, f"{where}, 390 px, text 200 %")
    audit([*wrong, *lost(all_words, page, f"{where}, 390 px, text 200 %")], checks=2)


@pytest.mark.parametrize("view", VIEWS)
def test_text_with_more_space_fits(show: Show, audit: Audit, view: str) -> None:
    where = VIEWS[view]
    page = show(where, bypass_csp=True)
    all_words = words(page)
    page.add_style_tag(content=LOOSE)
    wrong = misfits(page, f"{where}, 1280 px, gles text")
    wrong += lost(all_words, page, f"{where}, 1280 px, gles text")
    page.set_viewport_size({"width": 390, "height": 844})
    wrong += misfits(page, f"{where}, 390 px, gles text")
    audit([*wrong, *lost(all_words, page, f"{where}, 390 px, gles text")], checks=2)


@pytest.mark.parametrize("kind", CORE)
def test_a_phone_on_its_side_shows_the_same(show: Show, audit: Audit, kind: str) -> None:
    page = show(KINDS[kind], 390, 844)
    upright = words(page)
    page.set_viewport_size({"width": 844, "height": 390})
    wrong = misfits(page, f"{KINDS[kind]}, mobil på sidan")
    audit([*wrong, *lost(upright, page, f"{KINDS[kind]}, mobil på sidan")])


@pytest.mark.parametrize("kind", KINDS)
def test_print_has_all_that_the_screen_has(show: Show, audit: Audit, kind: str) -> None:
    """Also what is folded in on the screen; only what is for moving about is left out."""
    page = show(KINDS[kind], 760)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    screen = words(page)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false")
    page.emulate_media(media="print")
    wrong = misfits(page, f"{KINDS[kind]}, utskrift")
    audit([*wrong, *lost(screen, page, f"{KINDS[kind]}, utskrift")])


@pytest.mark.parametrize("kind", KINDS)
def test_statuses_have_a_shape_and_a_word_in_the_readers_own_colours(
    show: Show, audit: Audit, kind: str
) -> None:
    page = show(KINDS[kind])
    page.emulate_media(forced_colors="active")
    wrong = page.evaluate(
        """() => [...document.querySelectorAll(".ol-lage")].filter((one) => one.checkVisibility()).filter((one) => {
          const icon = one.querySelector("svg")?.getBoundingClientRect();
          return !one.innerText.trim() || !icon || icon.width < 8;
        }).map((one) => one.outerHTML.slice(0, 90))"""
    )
    audit([f"{KINDS[kind]}, egna färger: statusen saknar form eller ord: {text}" for text in wrong])


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_for_those_who_ask_for_calm(show: Show, audit: Audit, kind: str) -> None:
    page = show(KINDS[kind])
    moving = page.evaluate(
        """() => [document.documentElement, ...document.body.querySelectorAll("*")].filter((one) => {
          const style = getComputedStyle(one);
          return style.scrollBehavior === "smooth" || style.animationName !== "none"
            || (/transform|all/.test(style.transitionProperty) && parseFloat(style.transitionDuration) > 0);
        }).map((one) => one.outerHTML.slice(0, 60))"""
    )
    audit([f"{KINDS[kind]}: rör sig fast läsaren har bett om lugn: {text}" for text in moving])
