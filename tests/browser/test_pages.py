"""What a reader sees who has other colours. That every page fits, and can be used from the keyboard: tests/audit/."""

from __future__ import annotations

from tests.audit.kinds import KINDS
from tests.browser.conftest import Open


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
