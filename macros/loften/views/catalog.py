"""All views of one version of the data, as of one day, and ways to find them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loften.model.site import PlanKey, Site
from loften.views.actors import ActorView, MethodView, ThemeView
from loften.views.indicators import IndicatorView
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import AreaView, OrganisationView, PlanView
from loften.views.standing import OF_LAGE, WORDS, Standing
from loften.views.tally import Tally, tally


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything a page can show. Dicts are in the order of lists on the site."""

    site: Site
    today: date
    organisations: dict[str, OrganisationView]
    plans: dict[PlanKey, PlanView]
    items: dict[str, ItemView]
    """By key: ``organisation/plan/id``."""
    areas: dict[str, AreaView]
    indicators: dict[str, IndicatorView]
    actors: dict[str, ActorView]
    themes: dict[str, ThemeView]
    methods: dict[str, MethodView]
    backlinks: dict[str, tuple[str, ...]]
    """Key of an item to the keys of the items that name it."""

    @property
    def real_items(self) -> list[ItemView]:
        return [item for item in self.items.values() if not item.is_invented]

    @property
    def tally(self) -> Tally:
        """How all real items stand."""
        return tally(item.status.standing for item in self.real_items)

    @property
    def real_plans(self) -> list[PlanView]:
        return [plan for plan in self.plans.values() if not plan.is_invented]

    def is_running(self, plan: PlanView) -> bool:
        """Tell whether a plan's period has not ended."""
        return plan.plan.period.end.last >= self.today

    def organisation_of(self, actor_id: str) -> str:
        """Give the organisation that an actor belongs to; empty for none."""
        return self.site.owner(actor_id)

    def belongs_to_invented(self, actor_id: str) -> bool:
        return self.site.is_invented(self.organisation_of(actor_id))

    def area_neighbours(self, area: AreaView) -> tuple[AreaView | None, AreaView | None]:
        """Give the area before and after, on the same level of the plan."""
        level = [
            other
            for other in self.areas.values()
            if other.plan_key == area.plan_key and other.depth == area.depth
        ]
        index = next(number for number, other in enumerate(level) if other.area.id == area.area.id)
        return (level[index - 1] if index else None), (level[index + 1] if index + 1 < len(level) else None)

    def node_link(self, key: str) -> Link | None:
        """Find an item, area or indicator by its key."""
        found = self.items.get(key) or self.areas.get(key) or self.indicators.get(key)
        return found.link if found else None

    def connected(self, item: ItemView) -> tuple[Link, ...]:
        """Give what an item is connected to, in either direction, each once."""
        named = [
            target if "/" in target else "/".join((*item.plan_key, target))
            for target in item.item.connected_to
        ]
        keys = dict.fromkeys([*named, *self.backlinks.get(item.key, ())])
        return tuple(link for key in keys if (link := self.node_link(key)))

    def neighbours(self, item: ItemView) -> tuple[ItemView | None, ItemView | None]:
        """Give the item before and after, inside the plan."""
        inside = self.plans[item.plan_key].items
        index = next(number for number, other in enumerate(inside) if other.item.id == item.item.id)
        before = inside[index - 1] if index else None
        after = inside[index + 1] if index + 1 < len(inside) else None
        return before, after

    def same_in_other_years(self, item: ItemView) -> tuple[ItemView, ...]:
        """Give the promises with the same id in the organisation's other plans, newest first."""
        found = [
            other
            for other in self.items.values()
            if other.is_promise
            and item.is_promise
            and other.item.id == item.item.id
            and other.plan_key != item.plan_key
            and other.plan_key[0] == item.plan_key[0]
        ]
        return tuple(sorted(found, key=lambda other: other.plan.period.start.first, reverse=True))


STANDING_NAMES = {
    **{standing.value: standing for standing in Standing},
    **{word.lower(): standing for standing, word in WORDS.items()},
    **{lage.value: standing for lage, standing in OF_LAGE.items()},
}
"""What a standing may be called in a filter: ``ifas``, ``i fas``, ``arbete pågår enligt plan``."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items a list or a count is about; what is left empty does not narrow it."""

    organisations: tuple[str, ...] = ()
    """An organisation, and the joint ones that it is a member of."""
    plan: str = ""
    theme: str = ""
    actor: str = ""
    status: str = ""
    """A standing by any of its names (``i fas``, ``ej redovisad``), or a word of the plan's own scale."""
    is_overdue: bool | None = None
    kind: str = ""
    """``åtgärd`` or ``löfte``."""

    def choose(self, items: Iterable[ItemView]) -> list[ItemView]:
        """Give the items that fit all that is asked for."""
        return [item for item in items if self.fits(item)]

    def fits(self, item: ItemView) -> bool:
        if self.organisations and item.plan_key[0] not in self.organisations:
            return False
        if self.plan and "/".join(item.plan_key) != self.plan:
            return False
        if self.theme and self.theme not in item.themes:
            return False
        if self.actor and self.actor not in item.actor_ids:
            return False
        if self.status and not self._has_status(item):
            return False
        if self.kind and (self.kind == "löfte") != item.is_promise:
            return False
        return self.is_overdue is None or item.is_overdue == self.is_overdue

    def _has_status(self, item: ItemView) -> bool:
        word = self.status.lower()
        return item.status.standing is STANDING_NAMES.get(word) or item.status.word.lower() == word
