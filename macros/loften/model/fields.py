"""What the model says of its own fields: the keys of a place, and which hold free text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel
from pydantic.fields import FieldInfo

from loften.model import accessibility, glossary, items, plan, registers
from loften.model.base import Part
from loften.model.values import Kind

Path = tuple[str | int, ...]

REGISTER_MODELS: dict[str, type[BaseModel]] = {
    "organisationer.yml": registers.Organisations,
    "aktorer.yml": registers.Actors,
    "statusskalor.yml": registers.Scales,
    "teman.yml": registers.Themes,
    "metoder.yml": registers.Methods,
    "omdirigeringar.yml": registers.Redirects,
    "ordlista.yml": glossary.Glossary,
    "tillganglighet.yml": accessibility.Statement,
    "granskning.yml": accessibility.Audit,
}
"""What lies beside the plans: registers, by id, and files that are one group of fields."""


def parts_of(model: Any) -> Iterator[type[Part]]:
    """Give the parts (groups of fields) that an annotation leads to."""
    if isinstance(model, type) and issubclass(model, RootModel):
        yield from parts_of(model.model_fields["root"].annotation)
    elif isinstance(model, type) and issubclass(model, BaseModel):
        if issubclass(model, Part):
            yield model
    else:
        for argument in get_args(model):
            yield from parts_of(argument)


def has_ids(file: str) -> bool:
    """Tell whether a file beside the plans is a register: groups of fields, each under its id."""
    return issubclass(REGISTER_MODELS[file], RootModel)


@lru_cache(maxsize=512)
def part_at(file: str, keys: tuple[str, ...]) -> type[Part] | None:
    """Give the part that stands in a file under some keys (members of lists left out)."""
    if file in REGISTER_MODELS:
        current: type[Part] | None = next(parts_of(REGISTER_MODELS[file]), None)
        keys = keys[1:] if has_ids(file) else keys
    else:
        current = plan.Plan
    for key in keys:
        if current is None:
            return None
        info = next((info for info in current.model_fields.values() if info.alias == key), None)
        current = next(parts_of(info.annotation), None) if info else None
    return current


def known_keys(file: str, path: Path) -> tuple[str, ...]:
    """Give the keys that may stand at a path of a file (its path relative to the data folder)."""
    part = part_at(file, tuple(step for step in path if isinstance(step, str)))
    if part is None:
        return ()
    return tuple(info.alias or name for name, info in part.model_fields.items())


@lru_cache(maxsize=8)
def all_keys(file: str) -> frozenset[str]:
    """Give every key that may stand anywhere in a file."""
    pending = list(parts_of(REGISTER_MODELS.get(file, plan.Plan)))
    met: set[type[Part]] = set()
    while pending:
        part = pending.pop()
        if part not in met:
            met.add(part)
            pending.extend(
                inner for info in part.model_fields.values() for inner in parts_of(info.annotation)
            )
    return frozenset(info.alias or name for part in met for name, info in part.model_fields.items())


def required_keys(file: str, path: Path) -> tuple[str, ...]:
    """Give the keys that must stand at a path of a file; none where no group of fields may stand."""
    part = part_at(file, tuple(step for step in path if isinstance(step, str)))
    if part is None:
        return ()
    return tuple(info.alias or name for name, info in part.model_fields.items() if info.is_required())


def description_of(file: str, path: Path) -> str:
    """Give the model's own words for the field at a path; empty where there is none."""
    keys = tuple(step for step in path if isinstance(step, str))
    part = part_at(file, keys[:-1])
    fields = part.model_fields.values() if part else ()
    return next((info.description or "" for info in fields if info.alias == keys[-1]), "")


def kind_of(annotation: Any, info: FieldInfo | None = None) -> Kind | None:
    """Give the kind of text that an annotation holds; None for groups of fields."""
    if info is not None:
        for extra in info.metadata:
            if isinstance(extra, Kind):
                return extra
    for extra in getattr(annotation, "__metadata__", ()):
        if isinstance(extra, Kind):
            return extra
    if get_origin(annotation) is dict:
        return kind_of(get_args(annotation)[-1])
    found = [kind_of(argument) for argument in get_args(annotation)]
    return next((kind for kind in found if kind is not None), None)


@lru_cache(maxsize=2048)
def _kind_at(file: str, keys: tuple[str, ...]) -> Kind:
    holder = part_at(file, keys[:-1])
    last = keys[-1]
    if holder is None:
        return Kind.FREE_TEXT if keys[:1] == ("benämningar",) else Kind.EXACT
    if last == "mål" and issubclass(holder, items.Item):
        return Kind.FREE_TEXT
    for info in holder.model_fields.values():
        if info.alias == last:
            return kind_of(info.annotation, info) or Kind.EXACT
    return Kind.EXACT


def kind_at(file: str, path: Path) -> Kind:
    """Tell whether the text at a path is free text or an exact value."""
    keys = tuple(step for step in path if isinstance(step, str))
    return _kind_at(file, keys) if keys else Kind.EXACT
