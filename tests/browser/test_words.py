"""A word's explanation, opened where it stands: by key, by pointer, without JavaScript, on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open

WHERE = "/goteborg/nyrekrytering-2023-2026/metodstod-sspf-och-sig/"
WORD = 'button.ol-word[popovertarget="ord-sspf"]'
MEANING = "#ord-sspf"


def focused(page: Page) -> str:
    return str(
        page.evaluate(
            "document.activeElement.closest('dialog') ? 'meaning' : document.activeElement.className"
        )
    )


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_a_word_opens_and_closes_with_a_click(opened: Open, width: int, scripts: bool) -> None:
    page = opened(WHERE, width, scripts=scripts)
    meaning = page.locator(MEANING)
    assert not meaning.is_visible()
    page.locator(WORD).click()
    assert meaning.is_visible()
    assert "riskerar att hamna i kriminalitet" in meaning.inner_text()
    box = meaning.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 900
    meaning.get_by_role("button", name="Stäng").click()
    assert not meaning.is_visible()


def test_all_is_done_from_the_keyboard_and_focus_comes_back(opened: Open) -> None:
    page = opened(WHERE)
    page.locator(WORD).focus()
    page.keyboard.press("Enter")
    assert page.locator(MEANING).is_visible()
    assert focused(page) == "meaning"
    page.keyboard.press("Escape")
    assert not page.locator(MEANING).is_visible()
    assert focused(page) == "ol-word"
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert not page.locator(MEANING).is_visible()
    assert focused(page) == "ol-word"


def test_one_explanation_at_a_time(opened: Open) -> None:
    page = opened(WHERE, 390)
    page.locator(WORD).click()
    page.locator('button.ol-word[popovertarget="ord-sig"]').click()
    assert page.locator("dialog:popover-open").count() == 1


def test_a_screen_reader_meets_a_button_in_the_sentence_and_a_named_dialog(opened: Open) -> None:
    page = opened(WHERE)
    sentence = page.locator("p", has=page.locator(WORD)).first
    assert '- button "SSPF"' in sentence.aria_snapshot()
    assert "ska arbeta mer lika" in sentence.aria_snapshot()
    page.locator(WORD).click()
    dialog = page.get_by_role("dialog", name="SSPF Socialtjänst, skola, polis och fritid")
    assert dialog.is_visible()


def test_the_focused_word_has_a_ring_and_can_be_selected_as_text(opened: Open) -> None:
    page = opened(WHERE)
    page.keyboard.press("Tab")
    page.locator(WORD).focus()
    ring = page.locator(WORD).evaluate(
        "one => getComputedStyle(one).outlineStyle + getComputedStyle(one).outlineWidth"
    )
    assert ring == "solid3px"
    assert page.locator(WORD).evaluate("one => getComputedStyle(one).userSelect") == "text"


def test_paper_lists_the_words_and_shows_no_buttons(opened: Open) -> None:
    page = opened(WHERE)
    page.emulate_media(media="print")
    assert page.locator(MEANING).is_visible()
    assert page.locator(MEANING).evaluate("one => getComputedStyle(one).position") == "static"
    assert page.get_by_role("heading", name="Ord på sidan").is_visible()
    assert page.get_by_text("Stäng", exact=True).first.is_hidden()
    assert page.locator(WORD).evaluate("one => getComputedStyle(one).textDecorationLine") == "none"


def test_easy_swedish_opens_without_scripts(opened: Open) -> None:
    page = opened("/exempelkommunen/trygghet-2025-2027/", 390, scripts=False)
    text = page.get_by_text("Alla som bor i kommunen ska kunna känna sig trygga.")
    assert not text.is_visible()
    page.locator("summary", has_text="Lättläst").click()
    assert text.is_visible()
