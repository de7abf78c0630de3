"""What stands on the start page below its heading."""

from __future__ import annotations

from markupsafe import Markup

from loften.pages.page import Page
from loften.pages.start import organisations, overview
from loften.views.catalog import Catalog
from tests.pages.read import SETTINGS, Read
from tests.views.given import given, plan_with

REPORTED = "historik: [{datum: 2026-03-01, status: klar, text: Gjort.}]"
LATE = "mål: [{text: M, klart: 2026-10}]"


def shown(body: Markup) -> Read:
    return Read(Page("/", "", "", body))


def start(catalog: Catalog) -> Read:
    return shown(overview(catalog, SETTINGS))


def test_only_real_items_are_counted() -> None:
    found = start(given(plan=plan_with(REPORTED), pahittet__plan=plan_with("")))
    assert found.all("ol-start__n") == ["1 av 1 åtgärd är redovisad."]


def test_actions_and_promises_are_counted_apart() -> None:
    found = start(given(plan=plan_with(REPORTED), loften=plan_with("", kind="löften")))
    assert found.all("ol-start__n") == ["1 av 1\u00a0åtgärd och 0 av 1\u00a0löfte är redovisade."]


def test_organisations_and_themes_can_be_chosen_real_ones_only() -> None:
    found = start(given(plan=plan_with("tema: [platser]"), pahittet__plan=plan_with("tema: [platser]")))
    [choices] = found.all("ol-start__to")
    assert "Orten" in choices
    assert "Offentliga platser" in choices
    assert "Påhittet" not in choices


def test_news_are_of_real_plans_only() -> None:
    found = start(given(plan=plan_with(""), pahittet__plan=plan_with(REPORTED)))
    assert "För de verkliga planerna är ingen redovisning inlagd" in found.section("Vad händer nu")
    assert "Påhittet" not in found.section("Vad händer nu")


def test_the_newest_report_is_dated_linked_and_shown_with_its_status() -> None:
    news = start(given(plan=plan_with(REPORTED))).section("Vad händer nu")
    assert "1 mars 2026 · Orten Laga lamporna" in news


def test_a_passed_end_date_is_news() -> None:
    assert "oktober 2026 · Orten Laga lamporna" in start(given(plan=plan_with(LATE))).section("Vad händer nu")


def test_each_item_gives_its_nearest_date_only() -> None:
    steps = "när: [{vad: Först, klart: 2026-12-01}, {vad: Sedan, klart: 2026-12-02}]"
    news = start(given(plan=plan_with(steps))).section("Vad händer nu")
    assert "Först" in news
    assert "Sedan" not in news


def test_nothing_reported_is_not_the_same_as_nothing_done_and_that_is_said() -> None:
    assert "Det är inte samma sak som att inget har hänt." in start(given(plan=plan_with(""))).text
    some = start(given(plan=plan_with(REPORTED), annan=plan_with(LATE))).text
    assert "Det är inte samma sak som att inget har hänt." not in some


def test_without_real_plans_the_page_says_why_it_is_empty() -> None:
    assert "Ingen verklig plan är inlagd än." in start(given()).section("Så står det till")


def test_search_is_a_plain_form_that_works_without_scripts() -> None:
    [form] = start(given(plan=plan_with(""))).tree.xpath(".//form")
    assert (form.get("action"), form.get("method"), form.xpath(".//input/@name")) == ("/sok/", "get", ["q"])


def test_invented_organisations_stand_on_ground_of_their_own() -> None:
    found = shown(organisations(given(plan=plan_with(""), pahittet__plan=plan_with("")), SETTINGS))
    [example] = found.all("ol-example")
    assert "Påhittet" in example
    assert "Orten" not in example


def test_a_card_says_how_many_are_reported_of_how_many() -> None:
    [card] = shown(organisations(given(plan=plan_with(REPORTED)), SETTINGS)).all("ol-org")
    assert "1 av 1 redovisade: 1\u00a0klar. 1 åtgärdsplan med 1\u00a0åtgärd." in card
