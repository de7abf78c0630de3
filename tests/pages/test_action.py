"""The page of an action."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from tests.pages.read import SETTINGS, Read, read
from tests.views.given import TODAY, given, plan_with

FULL = """\
nr: "1.1"
sammanfattning: Åtta stråk får nya lampor.
lättläst: Vi lagar lampor.
beskrivning: Stolpar byts.
orsak: Det är mörkt.
mål: [{text: Allt lyser., klart: 2027-03}]
målgrupp: Alla som går
ansvarig: [{aktör: kommunen, roll: gatuchefen}]
samordnas-av: [tekniska]
deltagare: [polisen, orten]
uppföljning: [kommunen]
metoder: [est]
tema: [platser]
när: [{vad: Upphandlat, klart: 2025-06-15, gjort: 2025-06-12}, {vad: Klart, klart: 2026-12-18}]
historik:
  - {datum: 2025-04-30, status: ej påbörjad, text: Underlag tas fram.}
  - {datum: 2026-08-31, status: enligt plan, text: Fem stråk är klara., redovisat-av: Nämnden, källa: "https://www.example.se/p", källtext: Protokoll § 88}
"""


def page(item: str = "", *, top: str = "", today: date = TODAY) -> Read:
    return read(given(plan=plan_with(item, top=top), today=today), "orten/plan/det")


def test_the_first_line_says_how_it_stands_with_a_date() -> None:
    assert page(FULL).all("ol-answer__word") == ["Arbete pågår enligt plan, redovisat 31 augusti 2026"]


def test_the_answer_gives_the_newest_words_who_reported_and_what_it_was_before() -> None:
    [answer] = page(FULL).all("ol-answer")
    assert "Fem stråk är klara." in answer
    assert "Redovisat av Nämnden, Protokoll § 88" in answer
    assert "Före det Ej påbörjad" in answer
    assert "Slutdatum 18 december 2026" in answer


def test_the_sections_stand_in_the_order_that_answers_why_what_who_when() -> None:
    assert page(FULL).headings() == [
        "Varför", "Vad ska uppnås", "Vad görs", "Vem", "När", "Redovisningar", "Hör ihop med", "Hänvisa och rätta",
    ]  # fmt: skip


def test_there_is_one_main_heading_and_no_level_is_skipped() -> None:
    levels = [int(element.tag[1]) for element in page(FULL).tree.xpath(".//h1|.//h2|.//h3|.//h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_plan_s_own_words_are_its_headings() -> None:
    own = "benämningar: {åtgärd: Insats, mål: Förväntat resultat, orsak: Bakgrund till insatsen, deltagare: Samverkar}"
    shown = page(FULL, top=own)
    assert shown.headings()[:2] == ["Bakgrund till insatsen", "Förväntat resultat"]
    assert shown.all("ol-kicker") == ["Insats 1.1"]
    assert "Samverkar Polisen och Orten" in shown.section("Vem")


def test_who_does_what_is_linked_with_the_role() -> None:
    shown = page(FULL)
    who = shown.section("Vem")
    assert "Ansvarig Kommunen, gatuchefen" in who
    assert "Samordnas av Tekniska" in who
    assert "Till nytta för Alla som går" in who
    assert shown.links()["Polisen"] == "/aktorer/polisen/"


def test_several_who_answer_each_have_their_role_beside_them() -> None:
    shown = page("ansvarig: [{aktör: kommunen, roll: chef (belysning)}, polisen]")
    assert "Ansvariga Kommunen, chef (belysning) Polisen" in shown.section("Vem")


def test_what_is_not_reported_is_as_large_as_a_status_and_says_what_that_means() -> None:
    shown = page()
    assert shown.all("ol-answer__word") == ["Ej redovisad, per 21 november 2026"]
    assert "Det är inte samma sak som att inget har hänt." in shown.all("ol-answer")[0]
    assert shown.tree.xpath(".//*[contains(@class, 'ol-answer is-ejred')]")


def test_a_passed_end_date_is_said_beside_the_status() -> None:
    assert page("när: [{vad: Lagat, klart: 2026-06-30}]").all("ol-call") == [
        "Slutdatum passerat, ej redovisad Slutdatum var 30 juni 2026, för 4 månader sedan."
    ]


def test_a_status_that_is_older_than_the_newest_report_keeps_its_own_date() -> None:
    shown = page(
        "historik: [{datum: 2026-01-31, status: enligt plan, text: Bra.}, {datum: 2026-05-31, text: Två lampor till.}]"
    )
    assert shown.all("ol-answer__word") == ["Arbete pågår enligt plan, redovisat 31 januari 2026"]
    assert "31 maj 2026: Två lampor till." in shown.all("ol-answer")[0]
    assert "Senast redovisat 31 maj 2026" in shown.all("ol-answer")[0]


def test_the_plan_s_caveat_stands_with_the_status() -> None:
    assert page(top="förbehåll: Källan gick inte att läsa.").all("ol-call") == [
        "Förbehåll Källan gick inte att läsa."
    ]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Vem", "Planen anger inte vem som ansvarar."),
        ("När", "Inga datum är satta."),
        ("Vad görs", "Planen beskriver inte närmare vad som görs."),
        ("Redovisningar", "Ingen redovisning är inlagd."),
    ],
)
def test_an_empty_section_says_why_it_is_empty(heading: str, said: str) -> None:
    assert said in page().section(heading)


@pytest.mark.parametrize("heading", ["Varför", "Vad ska uppnås"])
def test_what_was_not_written_has_no_section(heading: str) -> None:
    assert heading not in page().headings()


def test_without_steps_the_goals_date_is_given() -> None:
    said = page("mål: [{text: Allt lyser., klart: 2027-03}]").section("När")
    assert said == "Inga steg är satta. Målet ska vara nått senast mars 2027."


def test_steps_stand_around_today() -> None:
    said = page(FULL).section("När")
    assert said.startswith(
        "1 av 2 steg är redovisade som gjorda 15 juni 2025 Upphandlat Gjort 12 juni 2025, 3 dagar före."
    )
    assert said.index("Upphandlat") < said.index("I dag, 21 november 2026") < said.index("18 december 2026")


def test_a_report_of_which_only_the_source_is_known_says_source() -> None:
    [answer] = page(
        'historik: [{datum: 2026-01-31, status: enligt plan, källa: "https://www.example.se/p"}]'
    ).all("ol-answer")
    assert answer.endswith("Källa källan på example.se")


def test_each_row_of_the_ledger_has_an_anchor_that_links_to_itself() -> None:
    shown = page(FULL)
    rows = shown.tree.xpath(".//ol[@class='ol-ledger']/li")
    assert [row.get("id") for row in rows] == ["r-2026-08-31", "r-2025-04-30"]
    assert shown.links()["Länk till raden från 31 augusti 2026"] == "#r-2026-08-31"


def test_two_rows_of_one_day_have_different_anchors() -> None:
    shown = page("historik: [{datum: 2026-05-31, text: Ett.}, {datum: 2026-05-31, text: Två.}]")
    assert shown.tree.xpath(".//ol[@class='ol-ledger']/li/@id") == ["r-2026-05-31-2", "r-2026-05-31"]


def test_an_interval_without_a_report_is_a_row_of_the_ledger() -> None:
    shown = page(
        "historik: [{datum: 2025-04-30, status: enligt plan}]",
        top="redovisas: tertial",
        today=date(2025, 9, 1),
    )
    assert shown.all("ol-ledger__gap") == ["Maj–augusti 2025 Ingen redovisning inlagd för perioden"]


def test_the_way_back_goes_over_plan_and_organisation() -> None:
    assert page(FULL).all("ol-crumbs") == ["Planer Orten Trygghetsplanen 2025–2027"]


TWO = """\
typ: åtgärdsplan
titel: Trygghetsplanen
period: {från: 2025, till: 2027}
åtgärder:
  - {id: lampor, nr: "1", rubrik: Laga lamporna, kopplad-till: [buskar, orten/loften/sip, trygga]}
  - {id: buskar, nr: "2", rubrik: Beskära buskar}
indikatorer:
  - {id: trygga, rubrik: Andel trygga}
"""
PROMISES = """\
typ: medborgarlöfte
titel: Löften
period: {från: 2026, till: 2026}
löften:
  - {id: sip, rubrik: Erbjuda en plan}
"""


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (
            "orten/plan/lampor",
            "2 Beskära buskar Åtgärd Erbjuda en plan Löfte i Löften 2026 Andel trygga Indikator",
        ),
        ("orten/plan/buskar", "1 Laga lamporna Åtgärd"),
        ("orten/loften/sip", "1 Laga lamporna Åtgärd i Trygghetsplanen 2025–2027"),
        ("orten/plan/trygga", "1 Laga lamporna Åtgärd"),
    ],
)
def test_connections_show_in_both_directions_and_across_plans(key: str, said: str) -> None:
    assert said in read(given(plan=TWO, loften=PROMISES), key).section("Hör ihop med")


def test_a_method_is_explained_in_a_sentence() -> None:
    said = page(FULL).section("Hör ihop med")
    assert "Effektiv samordning (EST) Ett arbetssätt." in said
    assert "fler meningar" not in said


def test_before_and_after_lead_through_the_plan() -> None:
    first = read(given(plan=TWO), "orten/plan/lampor")
    last = read(given(plan=TWO), "orten/plan/buskar")
    assert first.all("ol-pages") == ["Nästa åtgärd 2 Beskära buskar"]
    assert last.all("ol-pages") == ["Föregående åtgärd 1 Laga lamporna"]


def test_the_citation_says_who_what_how_and_as_of_when() -> None:
    [citation] = page(FULL).all("ol-copy")
    assert citation == (
        "Orten: ”Laga lamporna”, åtgärd 1.1, Trygghetsplanen 2025–2027. Arbete pågår enligt plan, redovisat"
        " 31 augusti 2026. Läget per 21 november 2026. Öppna löften, version 4f2a9c1."
        " https://loften.example/orten/plan/det/"
    )


@pytest.mark.parametrize(
    ("repository", "ref", "address"),
    [
        ("https://github.com/orten/loften", "main", "https://github.com/orten/loften/blob/main/data/plans/orten/plan.yml#L6"),
        ("https://gitlab.com/o/l/", "main", "https://gitlab.com/o/l/-/blob/main/data/plans/orten/plan.yml#L6"),
        ("https://codeberg.org/o/l", "main", "https://codeberg.org/o/l/src/branch/main/data/plans/orten/plan.yml#L6"),
        ("https://forgejo.orten.se/o/l.git", "4f2a9c1", "https://forgejo.orten.se/o/l/src/commit/4f2a9c1/data/plans/orten/plan.yml#L6"),
    ],
)  # fmt: skip
def test_a_correction_leads_to_the_line_in_the_repository(repository: str, ref: str, address: str) -> None:
    settings = replace(SETTINGS, repo_url=repository, ref=ref, source_lines=lambda plan, path: 6)
    shown = read(given(plan=plan_with("")), "orten/plan/det", settings)
    assert shown.links()["Föreslå en rättelse på rad 6 i planens fil"] == address


def test_without_a_repository_a_correction_goes_to_the_plan_s_contact() -> None:
    shown = page(top="kontakt: {funktion: Samordnaren, e-post: trygghet@orten.example}")
    assert shown.links()["Skriv till samordnaren: trygghet@orten.example"] == "mailto:trygghet@orten.example"


def test_without_repository_and_contact_the_way_to_a_correction_is_told() -> None:
    assert page().links()["Läs hur uppgifterna rättas"] == "/om/#ratta-nagot"


def test_the_documents_that_the_plan_is_taken_from_are_named_on_the_page() -> None:
    shown = page(top='källor: [{titel: Beslutad plan, länk: "https://www.example.se/plan.pdf"}]')
    assert "Uppgifterna kommer ur Beslutad plan på example.se" in shown.section("Hänvisa och rätta")


def test_where_the_site_s_address_is_not_known_the_citation_has_none() -> None:
    plan = given(plan=plan_with(""))
    shown = read(plan, "orten/plan/det", replace(SETTINGS, site_url="")).section("Hänvisa och rätta")
    assert "/orten/plan/det/" not in shown
    assert "Lägg till sidans adress" in shown


def test_easy_swedish_is_one_click_away() -> None:
    assert page(FULL).all("ol-easy") == ["Lättläst Vi lagar lampor."]
    assert page().all("ol-easy") == []


def test_title_and_description_are_plain_text() -> None:
    made = page(FULL).page
    assert made.title == "1.1 Laga lamporna – Orten 2025–2027"
    assert made.description == (
        "Arbete pågår enligt plan, redovisat 31 augusti 2026. Åtgärd 1.1 i Trygghetsplanen 2025–2027, Orten."
    )


def test_markup_in_the_data_is_shown_as_written() -> None:
    shown = page("beskrivning: Under <10 % & {{ 7*7 }} <script>x</script>")
    assert "Under <10 % & {{ 7*7 }} <script>x</script>" in shown.section("Vad görs")
    assert "<script" not in shown.page.body


def test_only_invented_organisations_have_a_banner() -> None:
    assert page().page.notice == ""
    invented = read(given(pahittet__plan=plan_with("")), "pahittet/plan/det")
    assert "Påhittet finns inte" in invented.page.notice
