"""The page of an action."""

from __future__ import annotations

from dataclasses import dataclass

from loften.components import render
from loften.model import Source
from loften.pages import item_parts
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.answers import Answer, Fact, answer
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link, card_address
from loften.views.people import people
from loften.views.plans import PlanView
from loften.views.related import citation, connected


@dataclass(frozen=True, slots=True)
class ItemParts:
    """What the page shows beside the item itself."""

    plan: PlanView
    crumbs: tuple[Link, ...]
    kicker: str
    answer: Answer
    words: item_parts.Words
    people: tuple[Fact, ...]
    ledger_note: str
    connected: tuple[Link, ...]
    connected_title: str
    methods: tuple[Link, ...]
    themes: tuple[Link, ...]
    around: tuple[Link, ...]
    citation: str
    is_addressed: bool
    """The citation ends with the page's whole address."""
    sources: tuple[Source, ...]
    downloads: tuple[Link, ...]
    correct: Link
    before: ItemView | None
    after: ItemView | None


def action_page(item: ItemView, catalog: Catalog, site: Settings, downloads: tuple[Link, ...] = ()) -> Page:
    """Make the page of an action. ``downloads``: the files beside it, to link to."""
    parts = gather(item, catalog, site, downloads)
    body = render(site.overrides, "pages/action.html", item=item, v=parts, today=catalog.today)
    return Page(
        item.address,
        title(item, parts.plan),
        description(item, parts),
        body,
        notice=item_parts.notice(parts.plan, site),
        image=card_address(item.address),
    )


def gather(item: ItemView, catalog: Catalog, site: Settings, downloads: tuple[Link, ...]) -> ItemParts:
    """Work out what the pages of actions and promises have in common."""
    plan = catalog.plans[item.plan_key]
    before, after = catalog.neighbours(item)
    stands = answer(item, catalog.today)
    said = item.ledger_said
    return ItemParts(
        plan=plan,
        crumbs=item_parts.crumbs(plan, item.areas),
        kicker=f"{item.kind} {item.item.number or ''}".strip(),
        answer=stands,
        words=item_parts.words(item.plan),
        people=people(item, catalog),
        ledger_note=f"{said}, nyast först. Rader läggs till men tas aldrig bort." if said else "",
        connected=connected(catalog, item.plan_key, item.item.id),
        connected_title="Åtgärder, löften och mått",
        methods=item_parts.methods(item, catalog),
        themes=item_parts.themes(item, catalog),
        around=item_parts.around(plan, item.areas),
        citation=citation(
            item,
            catalog,
            f"{_counted(item)}{stands.sentence}",
            catalog.today,
            site_name=site.site_name,
            version=site.version,
            address=site.address(item.address) if site.site_url else "",
        ),
        is_addressed=bool(site.site_url),
        sources=plan.plan.sources,
        downloads=downloads,
        correct=item_parts.correction(plan, item.path, site),
        before=before,
        after=after,
    )


def title(item: ItemView, plan: PlanView) -> str:
    """``1.1.1 Rusta upp belysningen – Exempelkommunen 2025–2027 (påhittad)``: the plan's own title may be long."""
    invented = " (påhittad)" if plan.is_invented else ""
    return f"{item.item.number or ''} {item.item.title} – {plan.organisation.text} {plan.years}{invented}".strip()


def _counted(item: ItemView) -> str:
    """``3 av 5 kvinnor. ``, ``4 av 3 kvällar i oktober 2026. ``; empty for what is not counted."""
    if item.current is None:
        return ""
    said = f"{item.current.long} {item.current.when}".strip()
    return f"{said[:1].upper()}{said[1:]}. "


def description(item: ItemView, parts: ItemParts) -> str:
    """How it stands, and what it is, in plain text."""
    plan = parts.plan
    invented = "Påhittat exempel. " if plan.is_invented else ""
    caveat = " Planen har ett förbehåll om uppgifterna." if plan.plan.caveat else ""
    stands = f"{_counted(item)}{parts.answer.sentence}"
    return f"{invented}{stands} {parts.kicker} i {plan.title}, {plan.organisation.text}.{caveat}"
