"""Nothing is lost on a narrow screen, with larger or looser text, in the system's own colours, or in print."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from tests.audit.conftest import Audit, Show, script
from tests.audit.kinds import CORE, KINDS

AUDIT = "forstoring"
LOOSE = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
"""WCAG 1.4.12."""
ROOT_SIZE = "parseFloat(getComputedStyle(document.documentElement).fontSize)"


def misfits(page: Page, where: str) -> list[str]:
    return [f"{where}: {text}" for text in page.evaluate(script("fit.js"))]


def words(page: Page) -> Counter[str]:
    return Counter(page.evaluate(script("words.js")))


def double_text(page: Page) -> None:
    """What a reader does who sets the browser's text to twice its size."""
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    page.reload()


@pytest.mark.parametrize("kind", KINDS)
def test_a_narrow_screen_shows_all_that_a_wide_one_does(show: Show, audit: Audit, kind: str) -> None:
    """320 px is a screen of 1280 px at 400 %; what stands in columns there stands in rows here."""
    page = show(KINDS[kind])
    wide = words(page)
    wrong = misfits(page, f"{kind}, 1280 px")
    page.set_viewport_size({"width": 320, "height": 256})
    wrong += misfits(page, f"{kind}, 320 px")
    lost = wide - words(page)
    audit([*wrong, *(f"{kind}: {word} is lost at 320 px" for word in lost)], checks=2)


@pytest.mark.parametrize("kind", KINDS)
def test_text_of_twice_the_size_fits(show: Show, audit: Audit, kind: str) -> None:
    page = show(KINDS[kind])
    before = page.evaluate(ROOT_SIZE)
    all_words = words(page)
    double_text(page)
    assert page.evaluate(ROOT_SIZE) == 2 * before
    wrong = misfits(page, f"{kind}, 1280 px, 200 %")
    wrong += [f"{kind}: {word} is lost at 200 %" for word in all_words - words(page)]
    page.set_viewport_size({"width": 390, "height": 844})
    wrong += misfits(page, f"{kind}, 390 px, 200 %")
    audit(wrong, checks=2)


@pytest.mark.parametrize("kind", KINDS)
def test_text_with_more_space_fits(show: Show, audit: Audit, kind: str) -> None:
    page = show(KINDS[kind], bypass_csp=True)
    page.add_style_tag(content=LOOSE)
    wrong = misfits(page, f"{kind}, 1280 px, loose")
    page.set_viewport_size({"width": 390, "height": 844})
    wrong += misfits(page, f"{kind}, 390 px, loose")
    audit(wrong, checks=2)


@pytest.mark.parametrize("kind", CORE)
def test_a_phone_on_its_side_shows_the_same(show: Show, audit: Audit, kind: str) -> None:
    page = show(KINDS[kind], 390, 844)
    upright = words(page)
    page.set_viewport_size({"width": 844, "height": 390})
    wrong = misfits(page, f"{kind}, 844 px")
    audit([*wrong, *(f"{kind}: {word} is lost on its side" for word in upright - words(page))])


@pytest.mark.parametrize("kind", KINDS)
def test_print_has_all_that_the_screen_has(show: Show, audit: Audit, kind: str) -> None:
    """Also what is folded in on the screen; only what is for moving about is left out."""
    page = show(KINDS[kind], 760)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    screen = words(page)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false")
    page.emulate_media(media="print")
    wrong = misfits(page, f"{kind}, print")
    audit([*wrong, *(f"{kind}: {word} is lost in print" for word in screen - words(page))])


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
    audit([f"{kind}: no shape or no word in forced colours: {text}" for text in wrong])


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
    audit([f"{kind}: moves: {text}" for text in moving])
