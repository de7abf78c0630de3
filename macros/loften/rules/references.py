"""Every place where the data names something else by its id, and which ids there are."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from loften.dataset import DataFile, Dataset
from loften.model import Action, Plan, Promise
from loften.model.site import Path
from loften.model.values import suggest_id
from loften.rules.walks import Met, items_of, nodes_of


class Kind(Enum):
    """What a reference names."""

    ACTOR = "aktör"
    ORGANISATION = "organisation"
    THEME = "tema"
    METHOD = "metod"
    NODE = "koppling"


class Reference(NamedTuple):
    """One place where an id is written."""

    kind: Kind
    file: DataFile
    path: Path
    written: str


@lru_cache(maxsize=4)
def references(dataset: Dataset) -> dict[Kind, tuple[Reference, ...]]:
    """Give every reference, by kind, in the order of the files."""
    found: dict[Kind, list[Reference]] = {kind: [] for kind in Kind}
    for reference in _walk(dataset):
        if reference.written:  # an empty one was reported by the reader
            found[reference.kind].append(reference)
    return {kind: tuple(members) for kind, members in found.items()}


def _walk(dataset: Dataset) -> Iterator[Reference]:
    yield from _in_registers(dataset)
    for file in dataset.plans.values():
        yield from _in_plan(file, file.fitted.model)
    for met in nodes_of(dataset):
        if not hasattr(met.node, "themes"):
            continue
        for index, theme in enumerate(met.node.themes):
            yield Reference(Kind.THEME, met.file, (*met.path, "tema", index), theme)
    for item in items_of(dataset):
        yield from _in_item(item)


def _in_registers(dataset: Dataset) -> Iterator[Reference]:
    file = dataset.registers.get("aktorer.yml")
    if file:
        for actor_id, actor in dataset.site.actors.items():
            if actor.part_of:
                yield Reference(Kind.ACTOR, file, (actor_id, "del-av"), actor.part_of)
    file = dataset.registers.get("ordlista.yml")
    if file:
        for word_id, word in dataset.site.glossary.items():
            if word.method:
                yield Reference(Kind.METHOD, file, (word_id, "metod"), word.method)
    file = dataset.registers.get("organisationer.yml")
    if file:
        for organisation_id, organisation in dataset.site.organisations.items():
            for index, member in enumerate(organisation.together):
                yield Reference(Kind.ORGANISATION, file, (organisation_id, "tillsammans", index), member)


def _in_plan(file: DataFile, plan: Plan) -> Iterator[Reference]:
    for index, party in enumerate(plan.parties):
        yield Reference(Kind.ACTOR, file, ("parter", index), party)
    for index, signer in enumerate(plan.signed.by if plan.signed else ()):
        path = actor_path(file, ("undertecknat", "av", index))
        yield Reference(Kind.ACTOR, file, path, signer.actor)


def _in_item(met: Met[Action | Promise]) -> Iterator[Reference]:
    file, path, item = met.file, met.path, met.node
    for index, responsible in enumerate(item.responsible):
        yield Reference(Kind.ACTOR, file, actor_path(file, (*path, "ansvarig", index)), responsible.actor)
    for key, members in (
        ("samordnas-av", item.coordinated_by),
        ("deltagare", item.participants),
        ("uppföljning", item.followed_up_by),
        ("lovar", (item.promised_by or ()) if isinstance(item, Promise) else ()),
    ):
        for index, actor in enumerate(members):
            yield Reference(Kind.ACTOR, file, (*path, key, index), actor)
    for index, entry in enumerate(item.ledger):
        if entry.actor:
            yield Reference(Kind.ACTOR, file, (*path, "historik", index, "aktör"), entry.actor)
    for index, method in enumerate(item.methods):
        yield Reference(Kind.METHOD, file, (*path, "metoder", index), method)
    for index, target in enumerate(item.connected_to):
        yield Reference(Kind.NODE, file, (*path, "kopplad-till", index), target)


def actor_path(file: DataFile, path: Path) -> Path:
    """Give the path of the id itself, for a member that may be an id or a group with ``aktör``."""
    return (*path, "aktör") if isinstance(file.document.value(path), dict) else path


def ids_in(dataset: Dataset, *registers: str) -> frozenset[str]:
    """Give the ids that registers hold as written, also those whose fields are wrong.

    An id that is itself wrong counts as what it should have been, so that one slip is one finding.
    """
    found: set[str] = set()
    for name in registers:
        file = dataset.registers.get(name)
        if file and isinstance(file.document.data, dict):
            found.update(file.document.data)
            found.update(suggest_id(key) for key in file.document.data)
    return frozenset(found)
