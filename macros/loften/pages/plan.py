"""The page of a plan, or of a set of medborgarlöften."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from loften.components import component, render
from loften.pages import planer
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.cards import cards
from loften.views.catalog import Catalog
from loften.views.late import late_groups
from loften.views.links import Link, card_address
from loften.views.plans import PlanView
from loften.views.progress import INTERVAL_WORDS
from loften.views.rows import area_label, area_row, areas_note, areas_title, counts, period_words
from loften.views.sentences import lead, nothing_overdue, noun_of, overdue_order
from loften.views.timeline import timeline
from loften.views.words import capitalised


def plan_page(plan: PlanView, catalog: Catalog, settings: Settings, downloads: tuple[Link, ...] = ()) -> Page:
    """Make a plan's page. ``downloads``: the files beside it, to link to."""
    said = lead(plan.items, plan.tally)
    noun = noun_of(plan.items)
    line = timeline(plan.items, plan.plan.period, catalog.today)
    body = render(
        settings.overrides,
        "pages/plan.html",
        plan=plan,
        crumbs=[planer.LINK, plan.organisation],
        lead=said,
        facts=plan_facts(plan, catalog),
        all_words=f"alla {noun.count(len(plan.items))}"
        if len(plan.items) > 1
        else noun.count(len(plan.items)),
        counted=noun.count(len(plan.items)),
        rows=[] if plan.is_promises else [area_row(area) for area in plan.areas],
        areas_title=areas_title(plan),
        areas_note=areas_note(plan),
        groups=[
            (area, area_label(area), counts(area.all_items, area.tally), cards(area.all_items, catalog.site))
            for area in plan.areas
        ],
        loose=cards(plan.loose_items, catalog.site),
        loose_title=_loose_title(plan),
        overdue=cards(plan.overdue, catalog.site),
        overdue_note=overdue_order(plan.overdue),
        nothing_overdue=nothing_overdue(plan),
        late=late_groups(plan.items),
        timeline=line,
        timeline_note=_timeline_note(len(line.lines) if line else 0, plan),
        parties=[_actor_link(party, catalog) for party in plan.plan.parties],
        signers=[
            replace(_actor_link(one.actor, catalog), note=one.role or "")
            for one in (plan.plan.signed.by if plan.plan.signed else ())
        ],
        downloads=(*downloads, *plan_files(plan, settings)),
    )
    summary = plan.plan.summary or f"{said.answer} {said.more}"
    return Page(
        plan.address,
        f"{plan.title}, {plan.organisation.text}",
        " ".join(summary.split()),
        body,
        notice=notice(plan, settings),
        image=card_address(plan.address),
    )


def notice(plan: PlanView, settings: Settings) -> Markup:
    """Give the banner of an invented organisation's pages."""
    return (
        component(settings.overrides, "invented", plan.organisation.text) if plan.is_invented else Markup("")
    )


def plan_facts(plan: PlanView, catalog: Catalog) -> tuple[str, ...]:
    """Give what there is to know of the plan beside how it stands, a sentence each."""
    found = [f"{period_words(plan, catalog.today)}.", plan.decided]
    if plan.plan.reported:
        found.append(f"Status ska redovisas {INTERVAL_WORDS[plan.plan.reported]}.")
    silence = "Ingen redovisning är inlagd."
    found.append(f"Senast redovisat {plan.last_reported}." if plan.last_reported else silence)
    return tuple(sentence for sentence in found if sentence)


def _loose_title(plan: PlanView) -> str:
    """Give the heading of what stands directly in the plan, in the plan's own word."""
    if plan.areas:
        return "Utanför områdena"
    return capitalised(noun_of(plan.loose_items).many)


def plan_files(plan: PlanView, settings: Settings) -> tuple[Link, ...]:
    """Give what can be seen of the plan elsewhere; nothing where the repository is not known."""
    source = settings.source_link(plan.file, 1)
    return (Link("Visa planens fil", source, note="YAML"),) if source else ()


def _timeline_note(dated: int, plan: PlanView) -> str:
    return f"{dated} av {noun_of(plan.items).count(len(plan.items))} har steg med datum." if dated else ""


def _actor_link(actor_id: str, catalog: Catalog) -> Link:
    actor = catalog.actors.get(actor_id)
    return actor.link if actor else Link(actor_id, "/aktorer/")
