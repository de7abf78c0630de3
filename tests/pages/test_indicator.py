"""The page of an indicator."""

from __future__ import annotations

from tests.pages.read import Read, read
from tests.views.given import given

PLAN = """\
typ: åtgärdsplan
titel: Planen
period: {{från: 2025, till: 2027}}
benämningar: {{indikator: Mått}}
åtgärder:
  - {{id: lampor, rubrik: Laga lamporna, kopplad-till: [trygga]}}
indikatorer:
  - id: trygga
    rubrik: Andel trygga
    enhet: procent
{}
"""
WHOLE = "    utgångsvärde: {år: 2024, värde: 55}\n    värden: [{år: 2025, värde: 61}]\n    målvärde: {år: 2027, värde: 80}"


def page(fields: str = WHOLE) -> Read:
    return read(given(plan=PLAN.format(fields)), "orten/plan/trygga")


def test_the_newest_value_comes_first_with_base_and_target() -> None:
    assert (
        page()
        .section("Hur det går")
        .startswith(
            "Mäts i procent. 61 procent 2025. Före planen 55 procent (2024). Målet är 80 procent 2027."
        )
    )


def test_the_same_numbers_stand_in_a_table_with_row_headings() -> None:
    table = page().tree.xpath(".//table")[0]
    assert table.xpath("./caption")
    assert [cell.text for cell in table.xpath(".//th[@scope='row']")] == [
        "Utgångsvärde",
        "Uppmätt",
        "Målvärde",
    ]
    assert len(table.xpath(".//th[@scope='col']")) == 3


def test_the_drawing_has_a_name_and_is_told_in_the_same_numbers() -> None:
    [drawing] = page().tree.xpath(".//svg[@class='ol-ind__p']")
    assert drawing.get("role") == "img"
    assert drawing.xpath("./title/text()") == ["Andel trygga"]
    assert drawing.xpath("string(./desc)") == (
        "En linje från 0 till 100 procent: före planen 55 procent 2024, mål 80 procent 2027 och senast uppmätt 61"
        " procent 2025."
    )


def test_each_value_that_is_drawn_is_explained_with_its_sign() -> None:
    assert page().all("ol-ind__k") == ["61 senast uppmätt 2025 55 före planen 2024 80 mål 2027"]


def test_nothing_is_drawn_where_nothing_is_known() -> None:
    shown = page("    riktning: upp")
    assert shown.tree.xpath(".//svg[@class='ol-ind__p']") == []
    assert "Inget värde är redovisat." in shown.section("Hur det går")


def test_the_plan_s_own_word_stands_above_the_heading() -> None:
    assert page().all("ol-kicker") == ["Mått"]


def test_what_names_the_indicator_is_linked() -> None:
    assert page().links()["Laga lamporna"] == "/orten/plan/lampor/"


def test_title_and_description() -> None:
    made = page().page
    assert made.title == "Andel trygga – Planen 2025–2027"
    assert made.description.startswith("61 procent 2025. Före planen 55 procent (2024).")


def test_the_citation_has_the_sentence() -> None:
    assert (
        page().all("ol-copy")[0].startswith("Orten: ”Andel trygga”, mått, Planen 2025–2027. 61 procent 2025.")
    )
