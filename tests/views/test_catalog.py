"""Finding and choosing among all items; real and invented apart."""

from __future__ import annotations

import pytest

from loften.views.catalog import Catalog, Filter
from tests.views.given import REGISTERS, given, plan_with

PLAN = """
typ: åtgärdsplan
titel: P
period: {från: 2025, till: 2027}
områden:
  - id: ett
    rubrik: Ett
    tema: [platser]
    områden:
      - id: ett-a
        rubrik: Ett A
        områden:
          - {id: ett-a-i, rubrik: Djupt, åtgärder: [{id: djup, rubrik: Djup}]}
      - {id: ett-b, rubrik: Ett B, åtgärder: [{id: b, rubrik: B, ansvarig: [tekniska], historik: [{datum: 2026-01-01, status: enligt plan}]}]}
  - id: tva
    rubrik: Två
    områden:
      - {id: tva-a, rubrik: Två A, löften: [{id: c, rubrik: C, lovar: [polisen], mål: [{text: M, klart: 2026-10}]}]}
"""


@pytest.fixture
def catalog() -> Catalog:
    return given(plan=PLAN, pahittet__plan=plan_with(""))


def chosen(catalog: Catalog, asked: Filter) -> list[str]:
    return [item.item.id for item in asked.choose(catalog.real_items)]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (Filter(), ["djup", "b", "c"]),
        (Filter(theme="platser"), ["djup", "b"]),
        (Filter(actor="tekniska"), ["b"]),
        (Filter(actor="polisen"), ["c"]),
        (Filter(kind="löfte"), ["c"]),
        (Filter(kind="åtgärd"), ["djup", "b"]),
        (Filter(is_overdue=True), ["c"]),
        (Filter(is_overdue=False), ["djup", "b"]),
        (Filter(status="ej redovisad"), ["djup", "c"]),
        (Filter(status="i fas"), ["b"]),
        (Filter(status="ifas"), ["b"]),
        (Filter(status="Arbete pågår enligt plan"), ["b"]),
        (Filter(status="klar"), []),
        (Filter(organisations=("annan",)), []),
        (Filter(plan="orten/plan"), ["djup", "b", "c"]),
        (Filter(theme="platser", status="i fas"), ["b"]),
    ],
    ids=str,
)
def test_a_filter_narrows_by_all_that_is_asked(catalog: Catalog, asked: Filter, ids: list[str]) -> None:
    assert chosen(catalog, asked) == ids


def test_an_invented_organisation_is_in_no_total(catalog: Catalog) -> None:
    assert catalog.tally.total == 3
    assert [plan.key for plan in catalog.real_plans] == [("orten", "plan")]
    assert len(catalog.items) == 4


def test_areas_have_neighbours_on_their_own_level_across_the_areas_above(catalog: Catalog) -> None:
    before, after = catalog.area_neighbours(catalog.areas["orten/plan/ett-b"])
    assert before
    assert after
    assert (before.area.id, after.area.id) == ("ett-a", "tva-a")


def test_the_first_area_has_none_before_it(catalog: Catalog) -> None:
    assert catalog.area_neighbours(catalog.areas["orten/plan/ett"])[0] is None


def test_an_area_of_the_third_level_is_a_section_of_the_page_above(catalog: Catalog) -> None:
    assert catalog.areas["orten/plan/ett-a-i"].address == "/orten/plan/ett-a/#ett-a-i"


def test_a_plan_made_together_is_listed_with_each_member(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        REGISTERS,
        "organisationer.yml",
        "orten: {namn: Orten}\ngrannen: {namn: Grannen}\nbada: {namn: Båda, tillsammans: [orten, grannen]}\n",
    )
    found = given(bada__gemensam=plan_with("")).organisations
    assert [[plan.key for plan in found[name].plans] for name in ("orten", "grannen", "bada")] == [
        [("bada", "gemensam")]
    ] * 3
    assert [link.text for link in found["bada"].members] == ["Orten", "Grannen"]


def test_an_organisation_that_holds_an_actor_has_a_page_among_actors(catalog: Catalog) -> None:
    part_of = catalog.actors["kommunen"].part_of
    assert part_of
    assert part_of.address == catalog.actors["orten"].address


def test_an_actor_belongs_to_an_organisation_through_any_number_of_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(
        REGISTERS,
        "aktorer.yml",
        "enheten: {namn: E, del-av: avdelningen}\navdelningen: {namn: A, del-av: pahittet}\n",
    )
    catalog = given(plan=plan_with(""))
    assert catalog.organisation_of("enheten") == "pahittet"
    assert catalog.belongs_to_invented("enheten")
