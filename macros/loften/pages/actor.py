"""The pages of actors, and the list of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from loften.components import component, render
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.actors import ActorView, Part
from loften.views.cards import Card, cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.links import Link, organisation_address
from loften.views.sentences import lead, noun_of


def actor_page(view: ActorView, catalog: Catalog, settings: Settings) -> Page:
    """Make an actor's page."""
    answered = {
        item.key: item
        for part in view.parts
        if part.title in ("Har lovat", "Ansvarar för")
        for item in part.items
    }
    said = lead(list(answered.values()), view.answered)
    belongs = view.id in catalog.site.organisations
    body = render(
        settings.overrides,
        "pages/actor.html",
        view=view,
        crumbs=[Link("Start", "/"), Link("Aktörer", "/aktorer/")],
        lead=said,
        parts=_parts(view.parts, catalog),
        invented_parts=_parts(view.invented_parts, catalog),
        organisation=organisation_address(view.id) if belongs else "",
        caveats=caveats(item for part in (*view.parts, *view.invented_parts) for item in part.items),
    )
    description = f"Vad {view.actor.name} har lovat, ansvarar för och deltar i. {said.answer}"
    return Page(
        view.address, view.actor.name, description.strip(), body, notice=_notice(view, catalog, settings)
    )


def _parts(parts: Sequence[Part], catalog: Catalog) -> list[tuple[str, str, tuple[Card, ...]]]:
    return [
        (part.title, noun_of(part.items).count(len(part.items)), cards(part.items, catalog.site))
        for part in parts
    ]


def _notice(view: ActorView, catalog: Catalog, settings: Settings) -> Markup:
    """Say that an actor is invented; of one that is only named by invented plans, just that."""
    if not view.is_invented:
        return Markup("")
    if catalog.belongs_to_invented(view.id):
        return component(settings.overrides, "invented", view.actor.name)
    return render(settings.overrides, "pages/notice-actor.html", name=view.actor.name)


@dataclass(frozen=True, slots=True)
class Counted:
    """A link, and of how many items it is about."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """Actors that belong to the same organisation."""

    title: str
    rows: tuple[Counted, ...]


def actor_list(catalog: Catalog, settings: Settings) -> Markup:
    """List the actors by organisation; invented ones last, in a list of their own."""
    return _actor_list(catalog, settings, 3)


def _actor_list(catalog: Catalog, settings: Settings, level: int) -> Markup:
    """``level``: that of the groups' headings."""
    real: dict[str, list[Counted]] = {}
    invented: list[Counted] = []
    for view in catalog.actors.values():
        if view.is_invented:
            named = {item.key for part in view.invented_parts for item in part.items}
            invented.append(Counted(view.link, len(named)))
        else:
            real.setdefault(catalog.organisation_of(view.id), []).append(Counted(view.link, len(view.items)))
    groups = [
        ActorGroup(catalog.site.organisations[key].name, tuple(real[key])) for key in sorted(real) if key
    ]
    if "" in real:
        groups.insert(0, ActorGroup("Myndigheter, föreningar, företag och andra", tuple(real[""])))
    return render(settings.overrides, "pages/actor-list.html", groups=groups, invented=invented, level=level)


def actors_page(catalog: Catalog, settings: Settings) -> Page:
    """Make the page of all actors."""
    body = render(
        settings.overrides,
        "pages/list.html",
        crumbs=[Link("Start", "/")],
        title="Aktörer",
        lead="Alla som nämns i planerna: de som lovar, ansvarar, deltar och följer upp.",
        body=_actor_list(catalog, settings, 2),
    )
    return Page("/aktorer/", "Aktörer", "Alla som lovar, ansvarar, deltar eller följer upp i planerna.", body)
