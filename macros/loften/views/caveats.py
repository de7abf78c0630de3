"""What must be said wherever the statuses of some plans are shown: the caveats of those plans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loften.views.items import ItemView
from loften.views.links import Link, plan_address


@dataclass(frozen=True, slots=True)
class Caveat:
    """One plan's caveat."""

    plan: Link
    text: str


def caveats(items: Iterable[ItemView]) -> tuple[Caveat, ...]:
    """Give the caveats of the plans that some items stand in, each plan once, in the items' order."""
    plans = {item.plan_key: item.plan for item in items}
    return tuple(
        Caveat(Link(plan.title, plan_address(key)), plan.caveat) for key, plan in plans.items() if plan.caveat
    )
