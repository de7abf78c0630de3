"""The page of a plan."""

from __future__ import annotations

from datetime import date

from loften.pages.plan import plan_page
from tests.pages.read import SETTINGS, Read, said
from tests.views.given import TODAY, given, plan_with

AREAS = """
typ: åtgärdsplan
titel: P
period: {från: 2025, till: 2027}
områden:
  - {id: ett, nr: "1", benämning: Problemområde, rubrik: Otrygga platser, åtgärder: [{id: a, rubrik: A, historik: [{datum: 2026-01-01, status: klar, text: T}]}, {id: b, rubrik: B}]}
  - {id: tva, nr: "2", benämning: Problemområde, rubrik: Narkotika, åtgärder: [{id: c, rubrik: C}]}
"""


def page(
    text: str = "", *, top: str = "", item: str = "", kind: str = "åtgärder", today: date = TODAY
) -> Read:
    catalog = given(today=today, plan=text or plan_with(item, top=top, kind=kind))
    return Read(plan_page(catalog.plans["orten", "plan"], catalog, SETTINGS))


def invented() -> Read:
    catalog = given(pahittet__plan=plan_with(""))
    return Read(plan_page(catalog.plans["pahittet", "plan"], catalog, SETTINGS))


def test_the_answer_comes_first_under_the_one_heading() -> None:
    shown = page(AREAS)
    assert shown.headings(1) == ["P 2025–2027"]
    assert shown.all("ol-lead") == ["1 av 3 åtgärder är redovisade. 1 är klar."]


def test_each_area_is_a_row_with_its_own_counts() -> None:
    rows = [row.replace("\u00a0", " ") for row in page(AREAS).section("Per problemområde").split("Narkotika")]
    assert "1 Otrygga platser 2 åtgärder: 1 klar, 1 ej redovisad" in rows[0]
    assert "1 åtgärd: 1 ej redovisad" in rows[1]
    assert page(AREAS).links()["Otrygga platser"] == "/orten/plan/ett/"


def test_the_link_to_laget_says_how_many_and_asks_for_this_plan() -> None:
    links = {text.replace("\u00a0", " "): address for text, address in page(AREAS).links().items()}
    assert links["Visa alla 3 åtgärder i Läget"] == "/laget/?plan=orten/plan"


def test_an_overdue_action_is_in_a_table_with_how_long_ago() -> None:
    shown = page(item="mål: [{text: M, klart: 2026-11-01}]")
    assert "Laga lamporna" in shown.section("Slutdatum har passerat")
    assert "20 dagar" in shown.section("Slutdatum har passerat")


def test_without_overdue_actions_the_page_says_so() -> None:
    shown = page(item="mål: [{text: M, klart: 2027-11-01}]")
    assert (
        shown.section("Slutdatum har passerat")
        == "Inget slutdatum har passerat utan att det är klart eller avbrutet."
    )


def test_without_any_end_date_the_page_says_that_nothing_can_be_overdue() -> None:
    assert "anger inget slutdatum" in page().section("Slutdatum har passerat")


def test_late_reports_are_gathered_under_what_is_missing() -> None:
    shown = page(item="", top="redovisas: år")
    assert shown.section("Sena redovisningar").endswith(
        "Redovisning försenad Ingen redovisning är inlagd för 2025. Laga lamporna"
    )


def test_where_every_report_is_late_it_is_said_once() -> None:
    shown = page(top="redovisas: år", item="\n").section("Sena redovisningar")
    both = page(
        AREAS.replace("period:", "redovisas: år\nperiod:").replace(
            ", historik: [{datum: 2026-01-01, status: klar, text: T}]", ""
        )
    )
    assert shown.endswith("Laga lamporna")
    assert both.section("Sena redovisningar").endswith(
        "Ingen redovisning är inlagd för 2025. Det gäller alla 3\u00a0åtgärder."
    )


def test_an_ended_plan_is_not_said_to_be_waiting_still() -> None:
    top = "period: {från: 2020, till: 2020}"
    assert "Gällde 2020. Ingen redovisning är inlagd." in page(top=top).text
    assert "Ingen redovisning är inlagd." in page().text


def test_a_plan_without_dated_steps_says_so_in_the_place_of_the_timeline() -> None:
    assert page().section("Tidslinje") == "Planen anger inga steg med datum."


def test_the_timeline_leads_to_each_action() -> None:
    shown = page(item="när: [{vad: A, klart: 2026-12-01}]")
    assert "Laga lamporna" in shown.section("Tidslinje")
    assert "1 av 1\u00a0åtgärd har steg med datum." in shown.section("Tidslinje")


def test_a_caveat_stands_above_the_numbers() -> None:
    shown = page(top="förbehåll: Statusen följde inte med.")
    assert shown.text.index("Statusen följde inte med.") < shown.text.index("Så står det till")


def test_citizens_promises_show_their_cards_on_the_plan_s_own_page() -> None:
    text = AREAS.replace("åtgärdsplan", "medborgarlöfte").replace("åtgärder:", "löften:")
    shown = page(text)
    assert "Per problemområde" not in shown.headings()
    assert len(shown.all("ol-card")) == 3


def test_missing_contact_and_sources_are_said() -> None:
    shown = page()
    assert shown.section("Kontakt") == "Ingen kontakt är angiven i planen."
    assert shown.section("Källor") == "Ingen källa är angiven för planen."


def test_contact_is_a_function_with_its_address() -> None:
    shown = page(top="kontakt: {funktion: Samordnaren, e-post: trygg@orten.se}")
    assert shown.section("Kontakt") == "Samordnaren trygg@orten.se"
    assert shown.links()["trygg@orten.se"] == "mailto:trygg@orten.se"


def test_reports_on_the_whole_plan_are_newest_first() -> None:
    shown = page(top="historik: [{datum: 2025-03-01, text: Först.}, {datum: 2026-03-01, text: Sist.}]")
    whole = shown.section("Om planen som helhet")
    assert whole.index("Sist.") < whole.index("Först.")


def test_an_invented_organisation_s_page_says_so_above_everything() -> None:
    assert "Påhittet finns inte" in invented().page.notice
    assert page().page.notice == ""


def test_what_staff_wrote_is_shown_as_characters() -> None:
    shown = page(top="sammanfattning: '<b>{{ 7*7 }}</b> [x](y)'")
    assert "<b>{{ 7*7 }}</b> [x](y)" in shown.section("Vad det är")
    assert "&lt;b&gt;{{ 7*7 }}&lt;/b&gt;" in shown.page.body
    titled = page(
        AREAS.replace("titel: P", "titel: <i>P</i>").replace("rubrik: Narkotika", "rubrik: <u>N</u>")
    )
    assert "&lt;i&gt;P&lt;/i&gt;" in titled.page.body
    assert "&lt;u&gt;N&lt;/u&gt;" in titled.page.body


def test_the_description_is_plain_text() -> None:
    assert page(AREAS).page.description == "1 av 3 åtgärder är redovisade. 1 är klar."


def test_what_stands_in_no_area_is_called_what_the_plan_calls_it() -> None:
    top = "benämningar: {löfte: Åtagande}"
    promises = page(item="", top=top, kind="löften")
    assert "Åtaganden" in promises.headings()
    assert "Åtgärder" in page().headings()


def test_signers_stand_with_their_role_also_where_it_has_brackets() -> None:
    top = "undertecknat: {datum: 2025-01-10, av: [{aktör: kommunen, roll: chef (skola)}, polisen]}"
    assert "Undertecknat 10 januari 2025 av Kommunen, chef (skola) Polisen" in page(top=top).text


def test_the_timeline_s_pictures_have_names_and_its_steps_stand_in_a_table() -> None:
    shown = page(item="när: [{vad: Lagat, klart: 2026-12-01}, {vad: Köpt, klart: 2025-12-01}]")
    pictures = shown.tree.xpath(".//svg[@role='img']")
    assert len(pictures) == 3
    assert all(picture.xpath("./title/text()") and picture.xpath("./desc/text()") for picture in pictures)
    table = shown.section("Tidslinje").split("Visa alla 2 steg som tabell")[1]
    assert "Till och med i dag 2025-12-01 Köpt Laga lamporna Passerat, inte redovisat som gjort" in table
    assert "Efter i dag 2026-12-01 Lagat Laga lamporna Kommer" in table


def test_the_status_bar_s_numbers_stand_in_a_table_too() -> None:
    [table] = page(AREAS).tree.xpath(".//table[@class='ol-legend']")
    assert [said(row) for row in table.xpath("./tbody/tr")] == ["Klar 1", "Ej redovisad 2"]
