"""The page of an area."""

from __future__ import annotations

from loften.pages.area import area_page
from tests.pages.read import SETTINGS, Read
from tests.views.given import given

PLAN = """
typ: åtgärdsplan
titel: P
period: {från: 2025, till: 2027}
områden:
  - id: ett
    nr: "1"
    benämning: Problemområde
    rubrik: Platser
    beskrivning: Det är mörkt.
    områden:
      - id: ljus
        nr: "1.1"
        benämning: Fokusområde
        rubrik: Ljus
        områden:
          - {id: lampor, rubrik: Lampor, åtgärder: [{id: c, rubrik: Cykelbanan}, {id: a, rubrik: Allén}], områden: [{id: led, rubrik: Led}]}
  - {id: tva, nr: "2", rubrik: Droger, åtgärder: [{id: d, rubrik: D}]}
"""


def page(area: str, text: str = PLAN) -> Read:
    catalog = given(plan=text)
    return Read(area_page(catalog.areas[f"orten/plan/{area}"], catalog, SETTINGS))


def test_the_problem_is_described() -> None:
    assert page("ett").section("Problemet") == "Det är mörkt."


def test_a_problem_that_is_not_described_is_said_to_be_so() -> None:
    assert page("tva").section("Problemet") == "Planen beskriver inte problemet närmare än i rubriken."


def test_its_place_in_the_plan_stands_above_the_heading() -> None:
    assert page("ett").all("ol-kicker") == ["Problemområde 1 i P 2025–2027"]


def test_an_area_inside_is_a_section_that_leads_to_its_own_page() -> None:
    assert page("ett").links()["Ljus"] == "/orten/plan/ljus/"


def test_a_deeper_area_is_found_at_its_anchor() -> None:
    assert page("ljus").tree.xpath(".//section/@id") == ["lampor", "led"]


def test_cards_stand_in_the_plan_s_order() -> None:
    cards = page("ljus").all("ol-card")
    assert ["Cykelbanan" in cards[0], "Allén" in cards[1]] == [True, True]


def test_what_is_below_is_counted() -> None:
    assert page("ett").all("ol-lead") == ["0 av 2 åtgärder är redovisade."]


def test_the_areas_before_and_after_are_linked_by_name() -> None:
    assert page("ett").links()["Nästa område2 Droger"] == "/orten/plan/tva/"
    assert page("tva").links()["Föregående område1 Platser"] == "/orten/plan/ett/"


def test_an_empty_area_says_that_it_is_empty() -> None:
    shown = page("tom", PLAN + "  - {id: tom, rubrik: Tom}\n")
    assert shown.section("Så står det till").endswith("Här finns inga åtgärder än.")


def test_the_way_back_leads_through_the_areas_above() -> None:
    [crumbs] = page("ljus").all("ol-crumbs")
    assert crumbs == "Planer Orten P 2025–2027 1 Platser"
