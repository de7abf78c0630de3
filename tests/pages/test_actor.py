"""The pages of actors, themes and methods, and their lists."""

from __future__ import annotations

from loften.pages.actor import actor_page, actors_page
from loften.pages.method import method_page
from loften.pages.theme import theme_page
from tests.pages.read import SETTINGS, Read
from tests.views.given import TODAY, given, plan_with

PART = "ansvarig: [polisen]\nsamordnas-av: [tekniska]\ndeltagare: [polisen]\nmetoder: [est]\ntema: [platser]"


def page(actor: str, **plans: str) -> Read:
    catalog = given(today=TODAY, **plans)
    return Read(actor_page(catalog.actors[actor], catalog, SETTINGS))


def test_every_part_has_a_section_of_its_own_the_weightiest_first() -> None:
    shown = page("polisen", plan=plan_with(PART))
    assert shown.headings() == ["Så står det till", "Ansvarar för", "Deltar i"]


def test_real_and_invented_plans_are_kept_apart() -> None:
    shown = page("polisen", plan=plan_with(PART), pahittet__plan=plan_with(PART))
    assert shown.all("ol-lead") == ["0 av 1 åtgärd är redovisad."]
    assert "Påhittet" in shown.section("I påhittade planer")
    assert "Påhittet" not in shown.section("Ansvarar för")


def test_who_only_takes_part_is_not_said_to_answer_for_anything() -> None:
    shown = page("tekniska", plan=plan_with(PART))
    assert "ansvarar inte för någon åtgärd" in shown.all("ol-lead")[0]
    assert "Så står det till" not in shown.headings()


def test_an_actor_that_nothing_names_says_so() -> None:
    assert "nämns inte i någon åtgärd" in page("tekniska", plan=plan_with("")).all("ol-lead")[0]


def test_the_whole_and_its_parts_lead_to_each_other() -> None:
    assert page("kommunen", plan=plan_with("")).links()["Orten"] == "/aktorer/orten/"
    assert page("orten", plan=plan_with("")).links()["Kommunen"] == "/aktorer/kommunen/"


def test_a_real_authority_in_invented_plans_only_is_not_said_not_to_exist() -> None:
    notice = page("polisen", pahittet__plan=plan_with(PART)).page.notice
    assert "nämns här bara i planer från organisationer som inte finns" in notice
    assert "Polisen finns inte" not in notice


def test_the_list_keeps_invented_actors_in_a_list_of_their_own() -> None:
    catalog = given(plan=plan_with(PART), pahittet__plan=plan_with("ansvarig: [pahittet]"))
    shown = Read(actors_page(catalog, SETTINGS))
    [example] = shown.all("ol-example")
    assert "Påhittet" in example
    assert "Polisen" not in example


def test_a_theme_counts_real_items_only() -> None:
    catalog = given(plan=plan_with(PART), pahittet__plan=plan_with(PART))
    shown = Read(theme_page(catalog.themes["platser"], catalog, SETTINGS))
    assert "0 av 1 åtgärd är redovisad." in shown.text
    assert "Påhittet" in shown.section("I påhittade planer")


def test_a_method_is_explained_and_shows_where_it_is_used() -> None:
    catalog = given(plan=plan_with(PART))
    shown = Read(method_page(catalog.methods["est"], catalog, SETTINGS))
    assert shown.headings(1) == ["Effektiv samordning (EST)"]
    assert "Laga lamporna" in shown.section("Används i")
    assert shown.page.description == "Ett arbetssätt."


def test_a_method_that_no_plan_uses_says_so() -> None:
    catalog = given(plan=plan_with(""))
    shown = Read(method_page(catalog.methods["est"], catalog, SETTINGS))
    assert shown.section("Används i") == "Ingen verklig plan har angett metoden för en viss åtgärd."


def test_the_list_of_actors_skips_no_heading_level() -> None:
    body = actors_page(given(plan=plan_with("ansvarig: [tekniska]")), SETTINGS)
    assert Read(body).headings(2)
    assert not Read(body).headings(3)
