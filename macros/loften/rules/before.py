"""What stood in the earlier version, and where it stands now: for the rules of ``--mot``.

Something is found again by its address: its id, a ``tidigare-id``, or a redirect.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from loften.dataset import DataFile, Dataset
from loften.model import Action, Item, Plan, Promise
from loften.model.addresses import node_address, plan_address
from loften.model.site import Node, Path, PlanKey
from loften.rules.question import Question
from loften.rules.redirects import address_map
from loften.rules.walks import Met, NodeT, nodes_of


class Was(NamedTuple):
    """An area, action, promise or indicator of the earlier version."""

    key: PlanKey
    node: Node
    areas: tuple[str, ...]
    """Ids of the areas that were around it, outermost first."""
    is_whole: bool
    """Nothing in it was wrong then, so it can be compared."""


class Pair(NamedTuple):
    """The same thing before and now."""

    was: Node
    now: Met[Node]


class ItemPair(NamedTuple):
    """The same action or promise before and now."""

    was: Action | Promise
    now: Met[Action | Promise]


class PlanPair(NamedTuple):
    """The same plan before and now."""

    was: Plan
    now: Plan
    file: DataFile
    """The file it stands in now."""
    was_file: DataFile


@lru_cache(maxsize=4)
def earlier_nodes(earlier: Dataset) -> tuple[Was, ...]:
    """Give everything that had an address inside a plan."""
    return tuple(
        Was(met.file.key, met.node, tuple(area.id for area in met.areas), not is_patched(met, ()))
        for met in nodes_of(earlier)
        if met.id_path not in met.file.fitted.replaced
    )


@lru_cache(maxsize=4)
def nodes_by_address(dataset: Dataset) -> dict[str, Met[Node]]:
    """Give what stands at each address inside the plans."""
    return {node_address(met.file.key, met.node.id): met for met in reversed(nodes_of(dataset))}


@lru_cache(maxsize=4)
def _pairs(dataset: Dataset, earlier: Dataset) -> tuple[Pair, ...]:
    now = nodes_by_address(dataset)
    addresses = address_map(dataset)
    found: list[Pair] = []
    for was in earlier_nodes(earlier):
        end = addresses.end(node_address(was.key, was.node.id))
        if end in now and was.is_whole:
            found.append(Pair(was.node, now[end]))
    return tuple(found)


def pairs(question: Question) -> tuple[Pair, ...]:
    """Give what is found both before and now; nothing where there is no earlier version."""
    return _pairs(question.dataset, question.earlier) if question.earlier else ()


def item_pairs(question: Question) -> list[ItemPair]:
    """Give the actions and promises found both before and now."""
    return [
        ItemPair(pair.was, pair.now)  # type: ignore[arg-type]
        for pair in pairs(question)
        if isinstance(pair.was, Item) and isinstance(pair.now.node, Item)
    ]


def plan_pairs(question: Question) -> list[PlanPair]:
    """Give the plans found both before and now, also under a new address."""
    if question.earlier is None:
        return []
    dataset = question.dataset
    by_address = {plan_address(key): file for key, file in dataset.plans.items()}
    found: list[PlanPair] = []
    for key, was in question.earlier.plans.items():
        file = by_address.get(address_map(dataset).end(plan_address(key)) or "")
        if file is not None:
            found.append(PlanPair(was.fitted.model, file.fitted.model, file, was))
    return found


def is_patched(met: Met[NodeT], path: Path) -> bool:
    """Tell whether anything at or inside a path of something could not be read now."""
    whole = (*met.path, *path)
    replaced = met.file.fitted.replaced
    return any(found[: len(whole)] == whole or whole[: len(found)] == found for found in replaced)
