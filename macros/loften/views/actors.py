"""Actors, themes and methods: what joins items across plans."""

from __future__ import annotations

from dataclasses import dataclass

from loften.model import Actor, Method, Organisation, Theme
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import AreaView
from loften.views.tally import Tally


@dataclass(frozen=True, slots=True)
class Part:
    """All items in which an actor has one part."""

    title: str
    """``Har lovat``, ``Ansvarar för``."""
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """Who is named in plans; real and invented items are kept apart."""

    id: str
    actor: Actor | Organisation
    address: str
    parts: tuple[Part, ...]
    """Of real plans, the weightiest part first; an item stands under each part it names."""
    invented_parts: tuple[Part, ...]
    items: tuple[ItemView, ...]
    """Of real plans, each once."""
    answered: Tally
    """Of real plans: what the actor has promised or answers for."""
    part_of: Link | None
    children: tuple[Link, ...]
    is_invented: bool
    """Belongs to an invented organisation, or is named in invented plans only."""

    @property
    def link(self) -> Link:
        return Link(self.actor.name, self.address)


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme, with the items and areas it joins."""

    id: str
    theme: Theme
    address: str
    areas: tuple[AreaView, ...]
    items: tuple[ItemView, ...]
    invented_items: tuple[ItemView, ...]
    tally: Tally

    @property
    def link(self) -> Link:
        return Link(self.theme.name, self.address)


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method, with the items that use it."""

    id: str
    method: Method
    address: str
    items: tuple[ItemView, ...]
    invented_items: tuple[ItemView, ...]

    @property
    def link(self) -> Link:
        return Link(self.method.name, self.address, note=self.method.short_name or "")
