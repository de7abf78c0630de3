"""Two versions of all the data -> every change, found by address: also of what was renamed or moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loften.changes.change import Change, What
from loften.changes.items import Version, item_changes
from loften.changes.parts import area_changes, indicator_changes, plan_changes
from loften.changes.words import quoted
from loften.model import Action, Area, Indicator, Item, Plan
from loften.model.addresses import addresses, former_addresses, leads_to, node_address, plan_address
from loften.model.registers import STANDARD_SCALE
from loften.model.site import Node, PlanKey, Site, walk

_KINDS = {"Area": "Området", "Action": "Åtgärden", "Promise": "Löftet", "Indicator": "Måttet"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Something with an id, where it stands in one version."""

    key: PlanKey
    plan: Plan
    node: Node
    areas: tuple[Area, ...]

    @property
    def called(self) -> str:
        return f"{_KINDS[type(self.node).__name__]} {quoted(self.node.title)}"

    @property
    def around(self) -> str:
        """The heading of what it stands in."""
        return self.areas[-1].title if self.areas else self.plan.title

    @property
    def holder(self) -> str:
        return self.areas[-1].id if self.areas else ""


def changes_between(was: Site, now: Site) -> list[Change]:
    """Give every change from one version to a later one, plan by plan in the order of the later.

    What has another address now is found through ``tidigare-id`` and redirects. Both versions must have passed
    their checks.
    """
    return list(_Comparison(was, now).changes())


class _Comparison:
    def __init__(self, was: Site, now: Site) -> None:
        self._was, self._now = was, now
        self._live, self._former = addresses(now), former_addresses(now)
        self._before = {self._end(plan_address(key)): key for key in was.plans}
        """Where each plan of before is now, to its key then."""
        self._places = {self._end(address): (address, place) for address, place in _places(was).items()}

    def _end(self, address: str) -> str:
        """Give where an address leads now; itself for one that is dead."""
        return leads_to(address, self._live, self._former, self._now.redirects) or address

    def changes(self) -> Iterator[Change]:
        places = _places(self._now)
        for key, plan in self._now.plans.items():
            yield from self._plan(key, plan)
            is_new = plan_address(key) not in self._before
            for address, place in places.items():
                # What came with a new plan is told by the plan being new.
                if place.key == key and (not is_new or address in self._places):
                    yield from self._place(address, place)
            yield from self._gone_from(key, set(places))
        addresses_now = {plan_address(key) for key in self._now.plans}
        for end, key in self._before.items():
            if end not in addresses_now:
                plan = self._was.plans[key]
                said = f"Planen {quoted(plan.title)} är borttagen."
                yield Change(What.REMOVED, plan_address(key), plan.title, plan.title, said)

    def _plan(self, key: PlanKey, plan: Plan) -> Iterator[Change]:
        address = plan_address(key)
        old = self._before.get(address)
        blank = Change(What.OTHER, address, plan.title, plan.title, "")
        if old is None:
            yield replace(blank, what=What.NEW, said=f"Planen {quoted(plan.title)} är ny.")
            return
        if old != key:
            said = f"Planen har flyttat hit från {plan_address(old)}."
            yield replace(blank, what=What.MOVED, before=plan_address(old), after=address, said=said)
        yield from plan_changes(self._was.plans[old], plan, blank)

    def _place(self, address: str, place: _Place) -> Iterator[Change]:
        blank = Change(What.OTHER, address, place.plan.title, place.node.title, "")
        found = self._places.get(address)
        if found is None:
            yield replace(blank, what=What.NEW, said=f"{place.called} är {_form(place, 'ny', 'nytt')}.")
            return
        old_address, old = found
        yield from _moved(old_address, old, address, place, blank)
        was, now = old.node, place.node
        if isinstance(was, Item) and isinstance(now, Item):
            versions = (_version(was, old.plan, self._was), _version(now, place.plan, self._now))
            yield from item_changes(*versions, blank)
        elif isinstance(was, Area) and isinstance(now, Area):
            yield from area_changes(was, now, blank)
        elif isinstance(was, Indicator) and isinstance(now, Indicator):
            yield from indicator_changes(was, now, blank)

    def _gone_from(self, key: PlanKey, present: set[str]) -> Iterator[Change]:
        """Give what stood in a plan before and is nowhere now."""
        old = self._before.get(plan_address(key))
        for end, (address, place) in self._places.items():
            if place.key == old and end not in present:
                said = f"{place.called} är {_form(place, 'borttagen', 'borttaget')}."
                yield Change(What.REMOVED, address, self._now.plans[key].title, place.node.title, said)


def _places(site: Site) -> dict[str, _Place]:
    return {
        node_address(key, visit.node.id): _Place(key, plan, visit.node, visit.areas)
        for key, plan in site.plans.items()
        for visit in walk(plan)
    }


def _moved(old_address: str, old: _Place, address: str, place: _Place, blank: Change) -> Iterator[Change]:
    if old_address != address:
        said = f"{place.called} har flyttat hit från {old_address}."
        yield replace(blank, what=What.MOVED, before=old_address, after=address, said=said)
    elif old.holder != place.holder:
        moved = _form(place, "flyttad", "flyttat")
        said = f"{place.called} är {moved} från {quoted(old.around)} till {quoted(place.around)}."
        yield replace(blank, what=What.MOVED, before=old.around, after=place.around, said=said)


def _form(place: _Place, common: str, neuter: str) -> str:
    """Give the form of a word that fits what changed: åtgärden is of common gender, all else is neuter."""
    return common if isinstance(place.node, Action) else neuter


def _version(item: Item, plan: Plan, site: Site) -> Version:
    return Version(item, site.scale(plan) or STANDARD_SCALE, site)
