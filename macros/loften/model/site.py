"""Everything that was read, put together: registers and plans, and ways to walk them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from loften.model.accessibility import Audit, Statement
from loften.model.glossary import Explained
from loften.model.items import Action, Item, Promise
from loften.model.plan import Area, Indicator, Plan
from loften.model.registers import STANDARD_SCALE, Actor, Method, Organisation, Scale, ScaleStep, Theme

Path = tuple[str | int, ...]
PlanKey = tuple[str, str]
"""Organisation id and plan id."""
Node = Area | Action | Promise | Indicator
"""What has an id, and a page, inside a plan."""


SHIPPED_PAGES = frozenset(
    {
        *(
            "/",
            "/andringar/",
            "/kalender/",
            "/laget/",
            "/lattlast/",
            "/om/",
            "/oppna-data/",
            "/planer/",
            "/ordlista/",
            "/sa-laser-du/",
            "/sok/",
            "/tillganglighet/",
        ),
        *(
            "/guide/",
            "/guide/formatet/",
            "/guide/makron/",
            "/guide/ny-plan/",
            "/guide/ord/",
            "/guide/regler/",
            "/guide/tillganglighet/",
        ),
        *("/sa-fungerar-det/", "/sa-fungerar-det/lansstyrelsen/", "/sa-fungerar-det/metoder-och-teorier/"),
    }
)
"""The hand-written pages that come with the project: what is taken to be there where no ``docs/`` is known."""


@dataclass(frozen=True, slots=True)
class Site:
    """All the data of one version. Plans are in the order of their addresses."""

    organisations: dict[str, Organisation] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    scales: dict[str, Scale] = field(default_factory=dict)
    themes: dict[str, Theme] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    glossary: dict[str, Explained] = field(default_factory=dict)
    plans: dict[PlanKey, Plan] = field(default_factory=dict)
    statement: Statement | None = None
    """None where the operator has made no accessibility statement."""
    audit: Audit | None = None
    """None where no automatic audit is on file."""
    written: frozenset[str] = SHIPPED_PAGES
    """The addresses of the hand-written pages: ``/om/``."""

    def scale(self, plan: Plan) -> Scale | None:
        """Give the plan's status scale; None where it names one that does not exist."""
        return self.scales.get(plan.scale) or (STANDARD_SCALE if plan.scale == "standard" else None)

    def actor(self, actor_id: str) -> Actor | Organisation | None:
        """Find who an id names: organisations may stand wherever actors may."""
        return self.actors.get(actor_id) or self.organisations.get(actor_id)

    def owner(self, actor_id: str) -> str:
        """Give the organisation that an actor belongs to, through any number of steps; empty for none."""
        seen: set[str] = set()
        current: str | None = actor_id
        while current and current not in seen:
            if current in self.organisations:
                return current
            seen.add(current)
            actor = self.actors.get(current)
            current = actor.part_of if actor else None
        return ""

    def is_invented(self, organisation_id: str) -> bool:
        organisation = self.organisations.get(organisation_id)
        return organisation is not None and organisation.is_invented


@dataclass(frozen=True, slots=True)
class Visit:
    """One node met on a walk through a plan."""

    path: Path
    """The way to it from the top of the file."""
    node: Node
    areas: tuple[Area, ...]
    """The areas around it, outermost first."""


def walk(plan: Plan) -> Iterator[Visit]:
    """Visit every area, action, promise and indicator, in the order readers meet them."""
    yield from _walk_inside(plan, (), ())


def _walk_inside(holder: Plan | Area, path: Path, areas: tuple[Area, ...]) -> Iterator[Visit]:
    for index, indicator in enumerate(holder.indicators):
        yield Visit((*path, "indikatorer", index), indicator, areas)
    for index, action in enumerate(holder.actions):
        yield Visit((*path, "åtgärder", index), action, areas)
    for index, promise in enumerate(holder.promises):
        yield Visit((*path, "löften", index), promise, areas)
    for index, area in enumerate(holder.areas):
        inside = (*path, "områden", index)
        yield Visit(inside, area, areas)
        yield from _walk_inside(area, inside, (*areas, area))


def items(plan: Plan) -> Iterator[tuple[Path, Item, tuple[Area, ...]]]:
    """Visit every action and promise of a plan."""
    for visit in walk(plan):
        if isinstance(visit.node, Item):
            yield visit.path, visit.node, visit.areas


def step_of(scale: Scale, status: str) -> ScaleStep | None:
    """Find the step of a scale that a status names."""
    return next((step for step in scale.steps if step.id == status), None)
