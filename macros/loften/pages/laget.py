"""Läget: everything in one table, with a filter on top. Complete without the script."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.page import Output
from loften.pages.settings import Settings
from loften.views.cards import Card, cards
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import PlanView
from loften.views.standing import WORDS, Standing

_INVENTED = "Påhittade"
_SCRIPT = "components/items-table/filter.js"


@dataclass(frozen=True, slots=True)
class PlanRows:
    """The rows of one plan."""

    plan: PlanView
    cards: tuple[Card, ...]
    organisations: tuple[str, ...]
    """Whose plan it is: the folder's organisation, and the members where it is a joint one."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a filter. ``group`` is what it stands under in the list."""

    value: str
    text: str
    group: str = ""


def laget(catalog: Catalog, settings: Settings) -> Markup:
    """Give the filter and the table."""
    plans = sorted(
        catalog.plans.values(), key=lambda plan: (plan.organisation.text, not catalog.is_running(plan))
    )
    real = [plan for plan in plans if not plan.is_invented]
    invented = [plan for plan in plans if plan.is_invented]
    items = [item for plan in plans for item in plan.items]
    found = {item.status.standing for item in items}
    return render(
        settings.overrides,
        "pages/laget.html",
        real=[_rows(plan, catalog) for plan in real],
        invented=[_rows(plan, catalog) for plan in invented],
        total=sum(len(plan.items) for plan in real),
        total_invented=sum(len(plan.items) for plan in invented),
        standings=[(standing.value, WORDS[standing]) for standing in Standing if standing in found],
        organisations=_grouped(_organisations(catalog)),
        plans=_grouped([Choice("/".join(plan.key), plan.title, _owner(plan)) for plan in [*real, *invented]]),
        themes=[
            Choice(key, view.theme.name)
            for key, view in catalog.themes.items()
            if view.items or view.invented_items
        ],
        actors=_grouped(_actors(items, catalog)),
        script=f"/{script_path(settings)}",
    )


def _rows(plan: PlanView, catalog: Catalog) -> PlanRows:
    organisation_id = plan.key[0]
    members = catalog.site.organisations[organisation_id].together
    return PlanRows(plan, cards(plan.items, catalog.site), (organisation_id, *members))


def _owner(plan: PlanView) -> str:
    return f"{_INVENTED}: {plan.organisation.text}" if plan.is_invented else plan.organisation.text


def _organisations(catalog: Catalog) -> list[Choice]:
    """Give those with plans of their own or together with others; invented ones last."""
    found = [
        Choice(key, view.organisation.name, _INVENTED if view.is_invented else "")
        for key, view in catalog.organisations.items()
        if view.plans
    ]
    return sorted(found, key=lambda choice: (bool(choice.group), choice.text.casefold()))


def _grouped(choices: Sequence[Choice]) -> list[tuple[str, list[Choice]]]:
    """Put choices under their groups, in the order in which the groups come first."""
    groups: dict[str, list[Choice]] = {}
    for choice in choices:
        groups.setdefault(choice.group, []).append(choice)
    return list(groups.items())


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


def script_path(settings: Settings) -> str:
    """Give the script's path, with a hash of what is in it."""
    return f"assets/filter.{hashlib.sha256(_script(settings)).hexdigest()[:10]}.js"


def filter_script(settings: Settings) -> Output:
    """Give the filter's script as a file of the site."""
    return Output(script_path(settings), _script(settings))


def _script(settings: Settings) -> bytes:
    return (settings.overrides / _SCRIPT).read_bytes()
