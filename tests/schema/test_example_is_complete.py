"""Exempelkommunen shows all of the format: each field wherever it may stand, each word of each list."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import pytest

from loften.dataset import gather
from loften.model import Plan
from loften.model.base import Part
from loften.model.fields import REGISTER_MODELS, parts_of
from loften.model.items import Action, Item, Promise
from loften.model.plan import Area, Indicator
from loften.model.site import items, step_of
from loften.model.words import Direction, Interval, Lage, PlanType, Term
from loften.store import load
from loften.views.standing import Standing, current_status, newest_first

SITE = gather(load(Path(__file__).parents[2] / "data")).site
INVENTED = {key: plan for key, plan in SITE.plans.items() if SITE.is_invented(key[0])}
EXAMPLE = [plan for (organisation, _), plan in INVENTED.items() if organisation == "exempelkommunen"]
NODES = (Plan, Area, Action, Promise, Indicator)
"""What a field stands on: the same ledger field is told of once for actions and once for promises."""
REGISTERS = {
    "organisationer.yml": SITE.organisations,
    "aktorer.yml": SITE.actors,
    "statusskalor.yml": SITE.scales,
    "teman.yml": SITE.themes,
    "metoder.yml": SITE.methods,
}
NOT_IN_THE_EXAMPLE = {
    # Only what is promised in numbers can be counted.
    "Action.historik.antal",
    "Action.historik.aktör",
}
NOT_YET_NEEDED = {
    # A theme is known by its name; none has had a short name or a page of its own elsewhere to lead to. For the methods
    # no page that tells of just that method has been verified.
    "teman.yml.kortnamn",
    "metoder.yml.länk",
    "teman.yml.länk",
}


def fields_of(part: type[Part], where: str, node: type[Part]) -> Iterator[tuple[str, Any]]:
    """Give every field that may stand in a part, and its annotation."""
    for info in part.model_fields.values():
        place = f"{where}.{info.alias}"
        yield place, info.annotation
        for inner in parts_of(info.annotation):
            if inner not in NODES:
                yield from fields_of(inner, place, node)


def used_in(value: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Give every field that stands in something read, and its value."""
    if isinstance(value, Part):
        here = type(value).__name__ if isinstance(value, NODES) or not where else where
        for name, info in type(value).model_fields.items():
            if name in value.model_fields_set:
                place = f"{here}.{info.alias}"
                yield place, getattr(value, name)
                yield from used_in(getattr(value, name), place)
    elif isinstance(value, tuple):
        for member in value:
            yield from used_in(member, where)


def words_of(annotation: Any) -> Iterator[type[Enum]]:
    """Give the closed lists of words that an annotation leads to."""
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield annotation
    for argument in get_args(annotation):
        yield from words_of(argument)


PLAN_FIELDS = [place for node in NODES for place in fields_of(node, node.__name__, node)]
USED = [place for plan in EXAMPLE for place in used_in(plan)]
USED_ANYWHERE = [place for plan in INVENTED.values() for place in used_in(plan)]


@pytest.mark.parametrize("place", [place for place, _ in PLAN_FIELDS if place not in NOT_IN_THE_EXAMPLE])
def test_each_field_is_used(place: str) -> None:
    assert place in {used for used, _ in USED}


def test_what_is_left_out_cannot_be_written() -> None:
    assert {used for used, _ in USED_ANYWHERE}.isdisjoint(NOT_IN_THE_EXAMPLE)


def test_the_walk_met_every_part_of_the_model() -> None:
    assert len(PLAN_FIELDS) > 120
    assert {used for used, _ in USED_ANYWHERE} <= {place for place, _ in PLAN_FIELDS}
    assert {enum for _, kind in PLAN_FIELDS for enum in words_of(kind)} == {
        PlanType,
        Direction,
        Interval,
        Term,
    }


@pytest.mark.parametrize(
    ("place", "word"),
    [
        *(("Plan.typ", word) for word in PlanType),
        *(("Indicator.riktning", word) for word in Direction),
        *(("Promise.utlovat.per", word) for word in Interval),
    ],
)
def test_each_word_is_used(place: str, word: Enum) -> None:
    assert (place, word) in USED_ANYWHERE


@pytest.mark.parametrize("term", Term)
def test_each_of_the_plan_s_own_words_is_used(term: Term) -> None:
    assert any(plan.terms.get(term) for plan in INVENTED.values())


def test_plans_are_reported_at_more_than_one_pace() -> None:
    assert len({plan.reported for plan in INVENTED.values()}) > 1


@pytest.mark.parametrize("standing", Standing)
def test_an_item_stands_in_each_way_there_is(standing: Standing) -> None:
    standings = set()
    for plan in EXAMPLE:
        scale = SITE.scale(plan)
        assert scale is not None
        standings |= {current_status(item.ledger, scale).standing for _, item, _ in items(plan)}
    assert standing in standings


def current(item: Item) -> str | None:
    return next((entry.status for entry in newest_first(item.ledger) if entry.status), None)


@pytest.mark.parametrize(
    ("scale", "status"),
    [
        (name, step.id)
        for name in ("standard", "exempel-trafikljus")
        for plan in EXAMPLE[:1]
        for step in (SITE.scales.get(name) or SITE.scale(plan)).steps  # type: ignore[union-attr]
    ],
)
def test_each_step_of_the_scales_is_a_current_status(scale: str, status: str) -> None:
    assert status in {current(item) for plan in EXAMPLE if plan.scale == scale for _, item, _ in items(plan)}


@pytest.mark.parametrize("lage", Lage)
def test_each_state_is_a_current_one(lage: Lage) -> None:
    found = set()
    for plan in INVENTED.values():
        scale = SITE.scale(plan)
        assert scale is not None
        steps = [step_of(scale, current(item) or "") for _, item, _ in items(plan)]
        found |= {step.lage for step in steps if step}
    assert lage in found


@pytest.mark.parametrize(
    "place",
    [
        f"{file}.{place.split('.', 1)[1]}"
        for file in REGISTERS
        for part in parts_of(REGISTER_MODELS[file])
        for place, _ in fields_of(part, part.__name__, part)
    ],
)
def test_each_field_of_a_register_is_used(place: str) -> None:
    file = place.split(".yml", 1)[0] + ".yml"
    used = {
        f"{file}.{where.split('.', 1)[1]}" for one in REGISTERS[file].values() for where, _ in used_in(one)
    }
    assert (place in used) == (place not in NOT_YET_NEEDED)


def test_a_redirect_leads_to_the_example() -> None:
    assert any(target.startswith("/exempelkommunen/") for target in SITE.redirects.values())
