"""Every kind of page fits its window, in real Chromium, and can be used from the keyboard."""

from __future__ import annotations

import pytest

from tests.audit.kinds import KINDS
from tests.browser.conftest import Open


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_goes_beyond_the_window(opened: Open, kind: str, width: int) -> None:
    page = opened(KINDS[kind], width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("kind", ["start", "plan", "action", "promise", "laget"])
def test_the_first_tab_leads_past_the_header_and_every_stop_is_seen(opened: Open, kind: str) -> None:
    page = opened(KINDS[kind], 390)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#")
    for _ in range(12):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
              const one = document.activeElement, box = one.getBoundingClientRect();
              const own = getComputedStyle(one), after = getComputedStyle(one, "::after");
              const ring = Math.max(parseFloat(own.outlineWidth) * (own.outlineStyle !== "none"),
                                    parseFloat(after.outlineWidth) * (after.outlineStyle !== "none") || 0);
              return { size: box.width * box.height, ring, name: one.outerHTML.slice(0, 80) };
            }"""
        )
        assert seen["size"] > 0, seen
        assert seen["ring"] >= 2, seen


@pytest.mark.parametrize("kind", ["start", "action", "laget"])
def test_a_single_key_does_nothing(opened: Open, kind: str) -> None:
    page = opened(KINDS[kind])
    before = page.url
    for key in ("f", "s", "/", "n", "p", ",", "."):
        page.keyboard.press(key)
    assert page.url == before
    assert page.evaluate("document.activeElement === document.body")


def test_a_status_is_said_in_words_also_where_colours_are_off(opened: Open) -> None:
    page = opened(KINDS["plan"])
    page.emulate_media(forced_colors="active")
    badges = page.locator(".ol-lage")
    assert badges.count() > 5
    assert all(text.strip() for text in badges.all_inner_texts())


def test_dark_pages_have_light_text_on_dark_ground(opened: Open) -> None:
    page = opened(KINDS["action"], dark=True)
    ground, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color]"
    )
    assert max(map(int, ground[4:-1].split(", "))) < 60
    assert min(map(int, ink[4:-1].split(", "))) > 180
