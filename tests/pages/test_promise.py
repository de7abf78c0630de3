"""The page of a promise."""

from __future__ import annotations

from datetime import date

import pytest

from tests.pages.read import Read, read, said
from tests.views.given import TODAY, given, plan_with

YEAR = "period: {från: 2025, till: 2025}"
PARTIES = "parter: [polisen, kommunen]"
FIVE = "utlovat: {antal: 5, enhet: kvinnor}\n"
THREE_OF_FIVE = (
    FIVE + "historik: [{datum: 2025-04-30, antal: 1}, {datum: 2025-08-31, antal: 3, text: Två till.}]"
)


def page(item: str = "", *, top: str = "", today: date = TODAY) -> Read:
    return read(given(plan=plan_with(item, top=top, kind="löften"), today=today), "orten/plan/det")


def test_a_counted_promise_leads_with_the_figure_and_its_whole() -> None:
    shown = page(THREE_OF_FIVE)
    assert shown.all("ol-prog__n") == ["3 av 5 kvinnor"]
    assert shown.text.index("3 av 5 kvinnor") < shown.text.index("Redovisad utan bedömning")


def test_while_the_period_lasts_less_than_promised_is_not_remarked_on() -> None:
    [words] = page(THREE_OF_FIVE, top=YEAR, today=date(2025, 12, 31)).all("ol-count")
    assert words.endswith("Redovisat 31 augusti 2025. Perioden tar slut 31 december 2025.")
    assert "Mindre" not in words


def test_after_the_period_less_than_promised_is_said() -> None:
    [words] = page(THREE_OF_FIVE, top=YEAR, today=date(2026, 1, 1)).all("ol-count")
    assert "Mindre än utlovat. Redovisat 31 augusti 2025. Perioden tog slut 31 december 2025." in words


def test_a_missing_report_is_said_in_the_place_of_the_figure_and_only_there() -> None:
    shown = page(FIVE, top=YEAR)
    assert shown.all("ol-prog__n") == ["? av 5 kvinnor"]
    assert shown.all("ol-count__s") == [
        "Redovisning saknas: perioden tog slut 31 december 2025, och ingen redovisning är inlagd."
    ]
    assert shown.all("ol-call") == []
    assert len(shown.tree.xpath(".//*[contains(@class, 'ol-count')]//*[@class='unk']")) == 5
    assert shown.all("ol-answer__word") == ["Ej redovisad, per 21 november 2026"]


def test_before_the_period_s_end_a_figure_is_not_yet_missing() -> None:
    assert page(FIVE, top=YEAR, today=date(2025, 12, 31)).all("ol-count__s") == [
        "Ingen siffra är redovisad än."
    ]


def test_a_promise_that_is_not_counted_says_in_a_box_that_the_report_is_missing() -> None:
    shown = page("", top=YEAR)
    assert shown.all("ol-count") == []
    assert shown.all("ol-call") == [
        "Redovisning saknas Perioden tog slut 31 december 2025, och ingen redovisning är inlagd."
    ]


def test_figures_of_several_actors_are_split() -> None:
    [words] = page(
        "utlovat: {antal: 200}\nhistorik: [{datum: 2025-04-30, aktör: kommunen, antal: 72}, {datum: 2025-05-31, aktör: polisen, antal: 91}]",
        top=PARTIES,
    ).all("ol-count")
    assert "163 av 200" in words
    assert "Polisen har redovisat 91 och Kommunen 72." in words


@pytest.mark.parametrize(
    ("written", "top", "kicker", "who"),
    [
        ("lovar: [polisen]", PARTIES, "Polisen lovar, 2025–2027:", "Lovar Polisen"),
        (
            "lovar: [polisen, kommunen]",
            PARTIES,
            "Polisen och Kommunen lovar, 2025–2027:",
            "Lovar Polisen och Kommunen",
        ),
        (
            "",
            PARTIES,
            "Polisen och Kommunen lovar tillsammans, 2025–2027:",
            "Lovar tillsammans Polisen och Kommunen",
        ),
        (
            "lovar: []",
            PARTIES,
            "Ett löfte för 2025–2027:",
            "Lovar Källan säger inte vem av parterna som lovar.",
        ),
        ("", "", "Parterna lovar, 2025–2027:", "Lovar Parterna gemensamt. Källan säger inte vilka de är."),
    ],
)
def test_who_promises(written: str, top: str, kicker: str, who: str) -> None:
    shown = page(written, top=top)
    assert shown.all("ol-kicker") == [kicker]
    assert who in shown.section("Vem")


def test_the_number_stands_before_who_promises() -> None:
    shown = page('nr: "2.1"\nlovar: [polisen]', top=PARTIES)
    assert shown.all("ol-kicker") == ["Löfte 2.1. Polisen lovar, 2025–2027:"]


def test_when_and_in_which_roles_it_was_signed() -> None:
    words = page(
        top="undertecknat: {datum: 2025-02, av: [{aktör: polisen, roll: lokalpolisområdeschef}]}"
    ).section("Vem")
    assert "Undertecknat februari 2025" in words
    assert "Undertecknat av Polisen, lokalpolisområdeschef" in words


def test_that_it_is_not_known_who_signed_is_said() -> None:
    assert "Det framgår inte när löftet undertecknades eller av vem." in page().section("Vem")


def test_the_plan_s_situation_and_effect_are_given_as_background_of_the_whole() -> None:
    words = page(top="lägesbild: Stölder ökar.\neffekt: Färre stölder.").section("Om hela planen")
    assert words == (
        "Gäller allt i Trygghetsplanen 2025–2027. Lägesbild Stölder ökar. Vad parterna vill uppnå Färre stölder."
    )


def test_reports_over_time_stand_in_a_table_newest_first_with_data_dates() -> None:
    shown = page(THREE_OF_FIVE)
    rows = [said(row) for row in shown.tree.xpath(".//table[@class='ol-time']/tbody/tr")]
    assert rows == ["2025-08-31 3 Två till.", "2025-04-30 1 Bara antalet är redovisat."]


def test_the_chart_is_told_in_words() -> None:
    shown = page(
        FIVE
        + "historik: [{datum: 2025-04-30, antal: 2}, {datum: 2025-06-02, antal: 1, rättar: 2025-04-30, text: Fel.}]"
    )
    [drawing] = shown.tree.xpath(".//*[@class='ol-stair']/svg")
    assert drawing.get("role") == "img"
    assert drawing.xpath("./title/text()") == ["Redovisat hittills av 5 kvinnor som är utlovade"]
    assert drawing.xpath("./desc/text()") == [
        "Trappdiagram. Redovisat: 2 30 april 2025, rättat till 1 2 juni 2025. Utlovat är 5."
    ]


def test_where_each_reports_alone_the_table_has_the_sum_that_the_chart_shows() -> None:
    shown = page(
        FIVE
        + "historik: [{datum: 2025-04-30, antal: 1, aktör: polisen}, {datum: 2025-04-30, antal: 2, aktör: kommunen},"
        " {datum: 2025-08-31, antal: 2, aktör: polisen}]",
        top=PARTIES,
    )
    rows = [
        [said(cell) for cell in row.xpath("./td")]
        for row in shown.tree.xpath(".//*[@class='ol-time']/tbody/tr")
    ]
    assert [row[:3] for row in rows[:2]] == [["2025-08-31", "4", "2"], ["2025-04-30", "3", "2"]]
    assert rows[2][0] == "1"
    assert "3 30 april 2025, 4 31 augusti 2025" in shown.tree.xpath(
        "string(.//*[@class='ol-stair']/svg/desc)"
    )


def test_one_report_makes_no_chart() -> None:
    shown = page(FIVE + "historik: [{datum: 2025-04-30, antal: 2}]")
    assert shown.tree.xpath(".//*[@class='ol-stair']") == []
    assert "2025-04-30" in shown.section("Över tid")


def test_each_interval_is_a_row_against_the_promise() -> None:
    shown = page(
        "utlovat: {minst: 8, enhet: kvällar, per: kvartal}\nhistorik: [{datum: 2025-03-31, antal: 8}, {datum: 2025-06-30, antal: 6}]",
        top=YEAR, today=date(2025, 11, 1),
    )  # fmt: skip
    rows = [said(row) for row in shown.tree.xpath(".//table[@class='ol-time']/tbody/tr")]
    assert rows == [
        "Oktober–december 2025 ? av minst 8 Pågår, ingen siffra ännu",
        "Juli–september 2025 ? av minst 8 Ingen siffra redovisad",
        "April–juni 2025 6 av minst 8 Mindre än utlovat",
        "Januari–mars 2025 8 av minst 8 Så mycket som utlovades",
    ]


def test_the_same_promise_stands_year_by_year_newest_first() -> None:
    def of(year: int, count: str) -> str:
        history = f"\nhistorik: [{{datum: {year}-12-31, antal: {count}}}]" if count else ""
        return plan_with(
            f"utlovat: {{antal: 5}}{history}", top=f"period: {{från: {year}, till: {year}}}", kind="löften"
        )

    catalog = given(p2023=of(2023, "6"), p2024=of(2024, ""), p2025=of(2025, "5"))
    shown = read(catalog, "orten/p2024/det")
    rows = [said(row) for row in shown.tree.xpath(".//*[@class='ol-years']/tbody/tr")]
    assert [row[:20] for row in rows] == [f"Trygghetsplanen {year}" for year in (2025, 2024, 2023)]
    assert "Den här sidan" in rows[1]
    assert "6 av 5, mer än utlovat, redovisat 31 december 2023" in rows[2]
    [years] = shown.tree.xpath(".//*[@class='ol-years']")
    assert [link.text for link in years.xpath(".//a")] == ["Trygghetsplanen 2025", "Trygghetsplanen 2023"]


def test_a_promise_of_one_year_only_has_no_other_years_to_stand_beside() -> None:
    assert "Samma löfte år för år" not in page().headings()


def test_a_correction_links_to_the_row_it_corrects() -> None:
    shown = page(
        FIVE
        + "historik: [{datum: 2025-04-30, antal: 2}, {datum: 2025-06-02, antal: 1, rättar: 2025-04-30, text: Fel.}]"
    )
    assert shown.links()["Rättar redovisningen 30 april 2025."] == "#r-2025-04-30"


def test_the_description_begins_with_the_figure() -> None:
    assert page(THREE_OF_FIVE).page.description.startswith(
        "3 av 5 kvinnor. Redovisad utan bedömning, redovisat 31 augusti 2025."
    )


def test_a_promise_per_interval_whose_period_has_not_begun_has_nothing_to_show_yet() -> None:
    shown = page("utlovat: {antal: 3, per: månad}", top=YEAR, today=date(2024, 12, 31))
    assert shown.all("ol-count") == []
    assert shown.all("ol-answer__word") == ["Ej redovisad, per 31 december 2024"]


def test_the_citation_of_a_counted_promise_gives_its_figure() -> None:
    shown = page("utlovat: {antal: 5, enhet: kvinnor}\nhistorik: [{datum: 2026-08-31, antal: 3}]")
    assert "3 av 5 kvinnor. Redovisad utan bedömning" in shown.section("Hänvisa och rätta")
