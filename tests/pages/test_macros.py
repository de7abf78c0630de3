"""The macros of hand-written pages, and what staff are told of a call that cannot be right."""

from __future__ import annotations

import pytest

from loften.build.calls import MACROS as KNOWN_TO_THE_FRAME
from loften.pages.macros import MACROS, MacroError, macro_guide, render_call
from loften.pages.page import Page
from loften.views.catalog import Catalog
from tests.pages.read import SETTINGS, Read
from tests.views.given import given, plan_with

REPORTED = "ansvarig: [tekniska]\nhistorik: [{datum: 2026-03-01, status: klar, text: Gjort.}]"


@pytest.fixture
def catalog() -> Catalog:
    return given(
        plan=plan_with(REPORTED),
        loften=plan_with(
            "utlovat: {antal: 5, enhet: möten}\nhistorik: [{datum: 2026-01-01, antal: 3}]", kind="löften"
        ),
        pahittet__plan=plan_with(""),
    )


def call(catalog: Catalog, name: str, /, *args: str, **kwargs: str | int | bool) -> Read:
    return Read(Page("/", "", "", render_call(name, args, kwargs, catalog, SETTINGS)))


def failure(catalog: Catalog, name: str, /, *args: str | int, **kwargs: str | int | bool) -> MacroError:
    with pytest.raises(MacroError) as caught:
        render_call(name, args, kwargs, catalog, SETTINGS)
    return caught.value


def test_every_macro_that_takes_nothing_can_be_rendered(catalog: Catalog) -> None:
    for name in (name for name, macro in MACROS.items() if macro.example == f"{name}()"):
        assert call(catalog, name).text, name


def test_the_frame_knows_the_same_macros() -> None:
    assert set(MACROS) == KNOWN_TO_THE_FRAME


def test_a_status_may_stand_in_a_sentence(catalog: Catalog) -> None:
    shown = call(catalog, "status", "orten/plan/det")
    assert shown.text == "Klar"
    assert {one.tag for one in shown.tree.iter()} <= {"main", "a", "span", "svg", "circle", "path"}


def test_progress_gives_number_and_whole(catalog: Catalog) -> None:
    assert call(catalog, "framsteg", "orten/loften/det").text.startswith("3 av 5 möten")


def test_progress_of_what_is_not_counted_is_refused(catalog: Catalog) -> None:
    assert failure(catalog, "framsteg", "orten/plan/det").hint == "Använd status(…) i stället."


def test_a_plan_in_short_gives_its_first_sentence(catalog: Catalog) -> None:
    assert "1 av 1 åtgärd är redovisad. 1 är klar." in call(catalog, "plan", "orten/plan").text


def test_a_card_of_an_invented_item_is_marked(catalog: Catalog) -> None:
    assert "Påhittad" in call(catalog, "kort", "pahittet/plan/det").text
    assert "Påhittad" not in call(catalog, "kort", "orten/plan/det").text


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ({}, "2"),
        ({"status": "klar"}, "1"),
        ({"status": "redovisad utan bedömning"}, "1"),
        ({"status": "ej redovisad"}, "0"),
        ({"aktor": "tekniska"}, "1"),
        ({"typ": "löfte"}, "1"),
        ({"plan": "orten/plan"}, "1"),
        ({"forfallna": True}, "0"),
        ({"forfallna": "nej"}, "2"),
        ({"organisation": "pahittet"}, "1"),
    ],
    ids=str,
)
def test_a_number_counts_what_is_chosen_and_invented_items_only_by_name(
    catalog: Catalog, asked: dict[str, str | bool], number: str
) -> None:
    assert call(catalog, "antal", **asked).text == number


def test_a_list_shows_at_most_as_many_as_asked_and_says_of_how_many(catalog: Catalog) -> None:
    shown = call(catalog, "lista", antal=1)
    assert len(shown.tree.xpath(".//tbody/tr")) == 1
    assert "De första 1 av 2 åtgärder och löften" in shown.text


def test_an_empty_list_says_so(catalog: Catalog) -> None:
    assert (
        call(catalog, "lista", status="avbruten").text == "Ingen åtgärd och inget löfte stämmer med urvalet."
    )


@pytest.mark.parametrize(
    ("name", "args", "kwargs", "message", "hint"),
    [
        ("listan", (), {}, "Det finns inget makro ”listan”.", "Menade du ”lista”?"),
        ("kort", ("orten/plan/dett",), {}, "Det finns ingen åtgärd och inget löfte ”orten/plan/dett”.", "Menade du ”orten/plan/det”?"),
        ("plan", ("orten/plam",), {}, "Det finns ingen plan ”orten/plam”.", "Menade du ”orten/plan”?"),
        ("lista", (), {"tema": "plats"}, "Det finns inget id ”plats” för tema.", "Menade du ”platser”?"),
        ("lista", (), {"status": "klart"}, "”klart” är ingen status.", "Menade du ”klar”?"),
        ("lista", (), {"statuss": "klar"}, "lista har inget argument ”statuss”.", "Menade du ”status”?"),
        ("lista", (), {"typ": "insats"}, "”insats” är ingen typ.", 'Skriv typ="åtgärd" eller typ="löfte".'),
        ("lista", (), {"antal": 0}, "antal ska vara ett heltal från 1, inte ”0”.", "Skriv till exempel antal=5."),
        ("lista", (), {"forfallna": "kanske"}, "forfallna ska vara True eller False, inte ”kanske”.", "Skriv forfallna=True."),
        ("kort", (), {}, "Makrot kort har fått fel antal argument.", 'Skriv till exempel kort("region-gotland/atgardsplan-2025-2026/est").'),
        ("kort", (3,), {}, "Här ska stå en text inom citattecken, inte ”3”.", 'Skriv till exempel "organisation/plan".'),
        ("laget", (), {"tema": "x"}, "laget har inget argument ”tema”.", "Skriv bara laget()."),
    ],
)  # fmt: skip
def test_a_call_that_cannot_be_right_is_told_in_swedish_with_a_remedy(
    catalog: Catalog,
    name: str,
    args: tuple[str | int, ...],
    kwargs: dict[str, str | int | bool],
    message: str,
    hint: str,
) -> None:
    found = failure(catalog, name, *args, **kwargs)
    assert (found.message, found.hint) == (message, hint)


def test_the_guide_shows_every_macro_with_an_example_as_it_is_written() -> None:
    shown = Read(Page("/", "", "", macro_guide(SETTINGS)))
    examples = shown.tree.xpath(".//code/text()")
    assert len(examples) == len(MACROS)
    assert "{{ laget() }}" in examples
