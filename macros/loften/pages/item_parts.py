"""What the pages of actions, promises and indicators have in common: links around, citation, correction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from loften.components import component
from loften.model import Plan, Term
from loften.model.site import Path
from loften.pages import planer
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.people import own_word
from loften.views.plans import PlanView
from loften.views.sentences import first_sentence


@dataclass(frozen=True, slots=True)
class Words:
    """Headings, in the plan's own words where it has any."""

    cause: str
    goals: str


def words(plan: Plan) -> Words:
    """Give the headings of what the plan's items are for and what they aim at."""
    return Words(own_word(plan, Term.CAUSE, "Varför"), own_word(plan, Term.GOAL, "Vad ska uppnås"))


def crumbs(plan: PlanView, areas: Iterable[Link]) -> tuple[Link, ...]:
    """Give the way to an item: all plans, the organisation, the plan, and the areas around it."""
    return (planer.LINK, plan.organisation, plan.link, *areas)


def around(plan: PlanView, areas: Iterable[Link]) -> tuple[Link, ...]:
    """Give the areas, innermost first, and the plan."""
    return (*reversed(tuple(areas)), Link(plan.title, plan.address, note=plan.organisation.text))


def methods(item: ItemView, catalog: Catalog) -> tuple[Link, ...]:
    """Give the item's methods, each explained in a sentence."""
    found = (catalog.methods[method_id] for method_id in item.item.methods if method_id in catalog.methods)
    return tuple(
        Link(
            _named(view.method.name, view.method.short_name),
            view.address,
            note=first_sentence(view.method.text or ""),
        )
        for view in found
    )


def _named(name: str, short_name: str | None) -> str:
    return f"{name} ({short_name})" if short_name else name


def themes(item: ItemView, catalog: Catalog) -> tuple[Link, ...]:
    """Give a link to each of the item's themes that the register knows."""
    return tuple(catalog.themes[theme_id].link for theme_id in item.themes if theme_id in catalog.themes)


def correction(plan: PlanView, path: Path, settings: Settings) -> Link:
    """Give the way to put something right: the line in the repository, or else whom to tell."""
    line = settings.source_lines(plan.key, path)
    address = settings.source_link(plan.file, line)
    if address:
        return Link(f"Föreslå en rättelse på rad {line} i planens fil", address)
    contact = plan.plan.contact
    if contact and contact.email:
        function = contact.function or plan.organisation.text
        return Link(
            f"Skriv till {function[:1].lower()}{function[1:]}: {contact.email}", f"mailto:{contact.email}"
        )
    return Link("Läs hur uppgifterna rättas", "/om/#ratta-nagot")


def notice(plan: PlanView, settings: Settings) -> Markup:
    """Give what stands above every page of an invented organisation."""
    return (
        component(settings.overrides, "invented", plan.organisation.text) if plan.is_invented else Markup("")
    )
