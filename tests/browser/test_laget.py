"""Läget in real Chromium: narrowed by choice and word, shared by its address, whole without scripts."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.conftest import Open


def shown(page: Page) -> int:
    return page.locator("tr[data-lage]:visible").count()


def test_the_address_narrows_the_table(opened: Open) -> None:
    everything = shown(opened("/laget/"))
    some = opened("/laget/?organisation=region-gotland")
    assert 0 < shown(some) < everything
    assert "16" in some.locator("[data-hits]").inner_text()


def test_a_word_is_found_whatever_its_case_and_dots(opened: Open) -> None:
    page = opened("/laget/?q=KROGAR")
    assert shown(page) > 0
    assert all("krog" in text.lower() for text in page.locator("tr[data-lage]:visible").all_inner_texts())
    assert shown(opened("/laget/?q=forstudie")) == 1


def test_a_choice_in_the_form_changes_the_address_so_that_it_can_be_shared(opened: Open) -> None:
    page = opened("/laget/")
    page.get_by_label("Ej redovisad").first.check()
    page.get_by_role("button", name="Visa träffar").click()
    assert "lage=ejred" in page.url
    before = shown(page)
    page.reload()
    assert shown(page) == before > 0


def test_the_number_of_hits_is_announced(opened: Open) -> None:
    page = opened("/laget/")
    hits = page.locator("[data-hits]")
    live = hits.evaluate("one => one.closest('[role=status], [aria-live]') !== null")
    assert live


def test_without_scripts_everything_is_there(opened: Open) -> None:
    page = opened("/laget/", scripts=False)
    assert shown(page) == opened("/laget/").locator("tr[data-lage]").count()
    assert page.locator("form#filter:visible").count() == 0


def test_the_search_on_the_start_page_leads_to_the_hits(opened: Open) -> None:
    page = opened("/", 390)
    page.get_by_role("searchbox").fill("narkotika")
    page.keyboard.press("Enter")
    page.wait_for_url("**/laget/?q=narkotika")
    assert shown(page) > 0
