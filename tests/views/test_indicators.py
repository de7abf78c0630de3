"""Indicators: what is known is placed on a line and in a table, what is missing is said."""

from __future__ import annotations

import pytest

from loften.views.indicators import IndicatorView
from tests.views.given import given

WHOLE = """\
enhet: procent
riktning: upp
utgångsvärde: {år: 2024, värde: 55}
målvärde: {år: 2027, värde: 80}
värden: [{år: 2026, värde: 61, källa: "https://www.example.se/matning"}, {år: 2025, värde: 57.5}]
"""


def indicator(fields: str) -> IndicatorView:
    text = "".join(f"    {line}\n" for line in fields.splitlines())
    catalog = given(
        plan="typ: åtgärdsplan\ntitel: Planen\nperiod: {från: 2025, till: 2027}\nåtgärder: [{id: a, rubrik: A}]\n"
        f"indikatorer:\n  - id: trygga\n    rubrik: Andel trygga\n{text}"
    )
    return catalog.indicators["orten/plan/trygga"]


def test_the_sentence_gives_newest_base_and_target() -> None:
    view = indicator(WHOLE)
    assert view.sentence == "61 procent 2026. Före planen 55 procent (2024). Målet är 80 procent 2027."
    assert view.direction == "Högre är bättre."


def test_lower_may_be_better() -> None:
    assert indicator("riktning: ned").direction == "Lägre är bättre."


def test_without_a_direction_nothing_is_said_of_it() -> None:
    assert indicator("enhet: procent").direction == ""


def test_what_is_missing_is_said() -> None:
    view = indicator("enhet: procent")
    assert (
        view.sentence == "Inget värde är redovisat. Utgångsvärdet är inte angivet. Inget målvärde är angivet."
    )
    assert [(row.what, row.value, row.year) for row in view.rows] == [
        ("Utgångsvärde", "ej angivet", ""),
        ("Uppmätt", "inget värde är redovisat", ""),
        ("Målvärde", "ej angivet", ""),
    ]


def test_a_missing_base_is_never_drawn_as_zero() -> None:
    marks = indicator("värden: [{år: 2025, värde: 61}]").marks
    assert [mark.kind for mark in marks] == ["newest"]


def test_without_any_value_there_is_no_line() -> None:
    assert indicator("enhet: procent").marks == ()


def test_the_table_has_the_values_by_year_with_swedish_decimals_and_sources() -> None:
    rows = indicator(WHOLE).rows
    assert [(row.what, row.year, row.value) for row in rows] == [
        ("Utgångsvärde", "2024", "55 procent"),
        ("Uppmätt", "2025", "57,5 procent"),
        ("Uppmätt", "2026", "61 procent"),
        ("Målvärde", "2027", "80 procent"),
    ]
    assert [row.source for row in rows] == ["", "", "https://www.example.se/matning", ""]


def test_percent_runs_from_0_to_100() -> None:
    view = indicator(WHOLE)
    assert {mark.kind: mark.x for mark in view.marks} == {
        "base": "54.80%", "value": "57.20%", "target": "78.80%", "newest": "60.56%",
    }  # fmt: skip
    assert (view.low, view.high) == ("0", "100")


@pytest.mark.parametrize(("value", "anchor"), [("5", "start"), ("50", "middle"), ("95", "end")])
def test_a_label_near_an_end_is_turned_inwards(value: str, anchor: str) -> None:
    [mark] = indicator(f"enhet: procent\nvärden: [{{år: 2025, värde: {value}}}]").marks
    assert mark.anchor == anchor


def test_the_way_from_the_base_to_the_newest_value_is_drawn_only_where_both_are_known() -> None:
    assert indicator(WHOLE).travelled == ("54.80%", "60.56%")
    assert indicator("värden: [{år: 2025, värde: 61}]").travelled is None
    assert indicator("utgångsvärde: {år: 2024, värde: 4}").travelled is None


def test_the_key_begins_with_the_newest_value_and_leaves_those_between_to_the_table() -> None:
    assert [(mark.word, mark.label, mark.year) for mark in indicator(WHOLE).key] == [
        ("senast uppmätt", "61", "2026"),
        ("före planen", "55", "2024"),
        ("mål", "80", "2027"),
    ]


def test_numbers_below_zero_stretch_the_line_downwards() -> None:
    view = indicator("värden: [{år: 2025, värde: -4}, {år: 2026, värde: 12}]")
    assert view.marks[0].x == "2.00%"
    assert (view.marks[1].label, view.marks[1].year) == ("12", "2026")
    assert (view.low, view.high) == ("\N{MINUS SIGN}4", "12")
