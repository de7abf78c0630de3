"""What Läget can be narrowed by: the fields of its filter, each with its choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import PlanView
from loften.views.roles import ROLE_WORDS

_INVENTED = "Påhittade"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a field. ``group`` is what it stands under in the list."""

    value: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A list to choose one from. ``name`` is its key in the address: ``?tema=narkotika``."""

    name: str
    label: str
    every: str
    """The first choice, which does not narrow."""
    groups: tuple[tuple[str, tuple[Choice, ...]], ...]
    """Choices under the title that they share; an empty title stands for none."""


ORDER = Field(
    "ordning",
    "Ordna efter",
    "Planernas ordning",
    (
        (
            "",
            (
                Choice("slutdatum", "Slutdatum, tidigast först"),
                Choice("slutdatum-omvant", "Slutdatum, senast först"),
                Choice("redovisad", "Redovisat, senast först"),
                Choice("redovisad-omvant", "Redovisat, äldst först"),
                Choice("status", "Status, klara först"),
                Choice("status-omvant", "Status, ej redovisade först"),
                Choice("rubrik", "Rubrik, a till ö"),
                Choice("rubrik-omvant", "Rubrik, ö till a"),
            ),
        ),
    ),
)
"""How the rows can be ordered. The part before ``-omvant`` is a column of the table."""


def main_fields(plans: Sequence[PlanView], catalog: Catalog) -> list[Field]:
    """Give the fields that most readers ask for."""
    whose = [Choice("/".join(plan.key), plan.title, _owner(plan)) for plan in plans]
    themes = [
        Choice(key, view.theme.name)
        for key, view in catalog.themes.items()
        if view.items or view.invented_items
    ]
    return [
        Field("organisation", "Organisation", "Alla organisationer", _grouped(_organisations(catalog))),
        Field("plan", "Plan", "Alla planer", _grouped(whose)),
        Field("tema", "Tema", "Alla teman", _grouped(themes)),
    ]


def more_fields(plans: Sequence[PlanView], catalog: Catalog) -> list[Field]:
    """Give the other fields."""
    items = [item for plan in plans for item in plan.items]
    periods = [plan.plan.period for plan in plans]
    years = sorted(
        {year for one in periods for year in range(one.start.year, one.end.year + 1)}, reverse=True
    )
    return [
        Field("aktor", "Aktör", "Alla aktörer", _grouped(_actors(items, catalog))),
        Field("roll", "Aktörens del", "Alla delar", _plain(ROLE_WORDS.items())),
        Field("ar", "År som planen gäller", "Alla år", _plain((str(year), str(year)) for year in years)),
        Field("slut", "Slutdatum", "Alla", _plain([("passerat", "Har passerat")])),
        Field(
            "sen",
            "Redovisning",
            "Alla",
            _plain([("ja", "Försenad eller saknas"), ("forsenad", "Försenad"), ("saknas", "Saknas")]),
        ),
        Field(
            "typ",
            "Åtgärd eller löfte",
            "Båda",
            _plain([("atgard", "Bara åtgärder"), ("lofte", "Bara löften")]),
        ),
    ]


def _owner(plan: PlanView) -> str:
    return f"{_INVENTED}: {plan.organisation.text}" if plan.is_invented else plan.organisation.text


def _plain(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    return (("", tuple(Choice(str(value), text) for value, text in pairs)),)


def _grouped(choices: Sequence[Choice]) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Put choices under their groups, in the order in which the groups come first."""
    groups: dict[str, list[Choice]] = {}
    for choice in choices:
        groups.setdefault(choice.group, []).append(choice)
    return tuple((title, tuple(members)) for title, members in groups.items())


def _organisations(catalog: Catalog) -> list[Choice]:
    """Give those with plans of their own or together with others; invented ones last."""
    found = [
        Choice(key, view.organisation.name, _INVENTED if view.is_invented else "")
        for key, view in catalog.organisations.items()
        if view.plans
    ]
    return sorted(found, key=lambda choice: (bool(choice.group), choice.text.casefold()))


def _actors(items: Sequence[ItemView], catalog: Catalog) -> list[Choice]:
    named = {actor_id for item in items for actor_id in item.actor_ids}
    found: list[tuple[str, Link]] = []
    for actor_id in named:
        owner = catalog.organisation_of(actor_id)
        group = "" if owner in ("", actor_id) else catalog.site.organisations[owner].name
        if catalog.actors[actor_id].is_invented:
            group = f"{_INVENTED}: {group}" if group else _INVENTED
        found.append((group, catalog.actors[actor_id].link))
    found.sort(key=lambda pair: (pair[0].startswith(_INVENTED), pair[0], pair[1].text.casefold()))
    return [
        Choice(link.address.split("/")[2], link.text, group or "Myndigheter, föreningar och andra")
        for group, link in found
    ]
