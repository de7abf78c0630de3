"""Läget: everything in one table. How the filter behaves is tried in a browser."""

from __future__ import annotations

from loften.pages.laget import filter_script, laget, script_path
from loften.pages.page import Page
from loften.views.standing import Standing
from tests.pages.read import SETTINGS, Read, said
from tests.views.given import TODAY, given, plan_with

FULL = "ansvarig: [tekniska]\ntema: [platser]\nmål: [{text: M, klart: 2026-10}]"


def table(**plans: str) -> Read:
    return Read(Page("/laget/", "", "", laget(given(today=TODAY, **plans), SETTINGS)))


def test_every_item_is_a_row_under_its_plan() -> None:
    shown = table(ett=plan_with(""), tva=plan_with(""))
    assert len(shown.tree.xpath(".//tr[@data-lage]")) == 2
    assert [said(one) for one in shown.tree.xpath(".//th[@scope='rowgroup']/a")] == [
        "Trygghetsplanen 2025–2027"
    ] * 2


def test_invented_plans_come_last_in_a_marked_table_of_their_own() -> None:
    shown = table(plan=plan_with(""), pahittet__plan=plan_with(""))
    real, invented = shown.tree.xpath(".//table")
    assert "Påhittet" not in said(real)
    assert "Påhittet" in said(invented)
    assert shown.all("ol-hits__n") == ["1 åtgärd eller löfte och 1 påhittat exempel"]


def test_a_row_carries_what_the_filter_asks_for() -> None:
    [row] = table(plan=plan_with(FULL)).tree.xpath(".//tr[@data-lage]")
    assert {key: row.get(f"data-{key}") for key in ("lage", "tema", "aktor", "typ", "slut", "slutdatum")} == {
        "lage": "ejred",
        "tema": "platser",
        "aktor": "ansvarar:tekniska",
        "typ": "atgard",
        "slut": "passerat",
        "slutdatum": "2026-10-31",
    }


def test_a_row_carries_every_part_that_an_actor_has_in_it() -> None:
    [row] = table(
        plan=plan_with("ansvarig: [tekniska]\nsamordnas-av: [polisen]\ndeltagare: [polisen]")
    ).tree.xpath(".//tr[@data-lage]")
    assert row.get("data-aktor") == "ansvarar:tekniska samordnar:polisen deltar:polisen"


def test_a_late_or_missing_report_is_said_in_the_row_and_can_be_asked_for() -> None:
    late = table(plan=plan_with("", top="redovisas: år")).tree.xpath(".//tr[@data-lage]")
    missing = table(plan=plan_with("", top="period: {från: 2020, till: 2020}")).tree.xpath(
        ".//tr[@data-lage]"
    )
    assert [(one.get("data-sen"), said(one).split(" ")[-1]) for one in (*late, *missing)] == [
        ("forsenad", "försenad"),
        ("saknas", "saknas"),
    ]


def test_a_row_that_is_reported_carries_the_day_to_be_ordered_by() -> None:
    [row] = table(plan=plan_with("historik: [{datum: 2026-02, status: klar, text: T}]")).tree.xpath(
        ".//tr[@data-lage]"
    )
    assert (row.get("data-redovisad"), row.get("data-sen")) == ("2026-02-01", None)


def test_a_plan_s_rows_have_an_address_and_the_years_they_run() -> None:
    shown = table(plan=plan_with(""))
    [body] = shown.tree.xpath(".//tbody")
    assert (body.get("id"), body.get("data-fran"), body.get("data-till")) == ("orten/plan", "2025", "2027")
    assert shown.links()["Trygghetsplanen 2025–2027"] in ("/orten/plan/", "#orten/plan")
    assert "#orten/plan" in shown.tree.xpath(".//a/@href")


def test_a_plan_without_end_dates_says_so_once_at_its_head() -> None:
    assert "1 åtgärd, inget slutdatum angivet" in table(plan=plan_with("")).text
    assert "1 åtgärd, inget" not in table(plan=plan_with(FULL)).text


def test_a_row_says_in_words_what_is_missing() -> None:
    [row] = table(plan=plan_with("")).tree.xpath(".//tr[@data-lage]")
    assert said(row) == "Ej redovisad Laga lamporna ingen är utpekad i planen inget angivet inget"


def test_a_table_has_a_caption_and_its_columns_are_headers() -> None:
    [found] = table(plan=plan_with("")).tree.xpath(".//table")
    assert said(found.xpath("caption")[0]) == "Alla åtgärder och löften i verkliga planer"
    assert {one.get("scope") for one in found.xpath(".//thead//th")} == {"col"}


def test_only_choices_that_can_give_hits_are_offered() -> None:
    shown = table(plan=plan_with(FULL))
    assert shown.tree.xpath(".//select[@name='aktor']//option/@value") == ["", "tekniska"]
    assert shown.tree.xpath(".//select[@name='ar']//option/@value") == ["", "2027", "2026", "2025"]


def test_every_status_is_offered_so_that_an_address_that_was_shared_keeps_its_meaning() -> None:
    assert table(plan=plan_with(FULL)).tree.xpath(".//input[@name='lage']/@value") == list(Standing)


def test_every_field_of_the_filter_has_a_label() -> None:
    shown = table(plan=plan_with(FULL))
    labelled = set(shown.tree.xpath(".//label/@for"))
    assert {one.get("id") for one in shown.tree.xpath(".//select | .//input[@type='search']")} == labelled


def test_the_number_of_hits_is_announced() -> None:
    assert table(plan=plan_with("")).tree.xpath(".//*[@role='status']/*[@data-hits]")


def test_the_script_is_a_file_of_its_own_named_by_what_is_in_it() -> None:
    shown = table(plan=plan_with(""))
    [address] = shown.tree.xpath(".//script/@src")
    assert address == f"/{script_path(SETTINGS)}" == f"/{filter_script(SETTINGS).path}"
    assert shown.tree.xpath(".//script/text() | .//@style") == []


def test_without_any_plan_the_page_says_so() -> None:
    assert "Ingen verklig plan är inlagd än." in table().text
