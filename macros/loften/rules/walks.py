"""Walks through all the plans of a dataset, made once and kept, for rules to loop over."""

from __future__ import annotations

from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from loften.dataset import DataFile, Dataset
from loften.model import Action, Area, Item, Plan, Promise
from loften.model.site import Node, Path, walk

NodeT = TypeVar("NodeT", bound=Node | Item, covariant=True)


class Met(NamedTuple, Generic[NodeT]):
    """An area, action, promise or indicator met on the walk."""

    file: DataFile
    plan: Plan
    path: Path
    node: NodeT
    areas: tuple[Area, ...]
    """The areas around it, outermost first."""

    @property
    def id_path(self) -> Path:
        return (*self.path, "id")


@lru_cache(maxsize=4)
def nodes_of(dataset: Dataset) -> tuple[Met[Node], ...]:
    """Give everything that has an id, plan by plan."""
    return tuple(
        Met(file, file.fitted.model, visit.path, visit.node, visit.areas)
        for file in dataset.plans.values()
        for visit in walk(file.fitted.model)
    )


@lru_cache(maxsize=4)
def items_of(dataset: Dataset) -> tuple[Met[Action | Promise], ...]:
    """Give every action and promise."""
    return tuple(met for met in nodes_of(dataset) if isinstance(met.node, Item))  # type: ignore[misc]


def is_ledger_whole(met: Met[Action | Promise]) -> bool:
    """Tell whether every entry of an item's ledger is as written, with no stand-in among them."""
    ledger = (*met.path, "historik")
    return not any(path[: len(ledger)] == ledger for path in met.file.fitted.replaced)
