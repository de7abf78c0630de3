"""The page of an organisation: its plans and promises by year, and how each stands."""

from __future__ import annotations

from markupsafe import Markup

from loften.components import component, render
from loften.model.plan import Contact
from loften.pages import planer
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.cards import cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.late import late_groups
from loften.views.links import Link, actor_address, card_address
from loften.views.plans import OrganisationView, PlanView
from loften.views.rows import plan_row
from loften.views.sentences import lead, noun_of, overdue_order


def organisation_page(view: OrganisationView, catalog: Catalog, settings: Settings) -> Page:
    """Make an organisation's page."""
    items = [item for plan in view.plans for item in plan.items]
    passed = sorted(
        (item for item in items if item.deadline and item.is_overdue),
        key=lambda item: -(item.deadline.days_passed if item.deadline else 0),
    )
    said = lead(items, view.tally)
    body = render(
        settings.overrides,
        "pages/organisation.html",
        view=view,
        crumbs=[planer.LINK],
        lead=said,
        counted=noun_of(items).count(len(items)),
        groups=[
            (title, [plan_row(plan, catalog.today, view.id) for plan in plans])
            for title, plans in _groups(view, catalog)
            if plans
        ],
        overdue=cards(passed, catalog.site),
        overdue_note=overdue_order(passed),
        late=[group for plan in view.plans for group in late_groups(plan.items, plan.title)],
        contacts=_contacts(view, catalog),
        actor=actor_address(view.id) if view.id in catalog.actors else "",
        partners=_partners(view, catalog),
        caveats=caveats(items),
    )
    notice = (
        component(settings.overrides, "invented", view.organisation.name) if view.is_invented else Markup("")
    )
    description = f"Planer och medborgarlöften: {view.organisation.name}. {said.answer}"
    return Page(
        view.address,
        view.organisation.name,
        description.strip(),
        body,
        notice=notice,
        image=card_address(view.address),
    )


def _groups(view: OrganisationView, catalog: Catalog) -> tuple[tuple[str, list[PlanView]], ...]:
    running = [plan for plan in view.plans if catalog.is_running(plan)]
    ended = [plan for plan in view.plans if not catalog.is_running(plan)]
    return (
        ("Planer som gäller nu", [plan for plan in running if not plan.is_promises]),
        ("Medborgarlöften som gäller nu", [plan for plan in running if plan.is_promises]),
        ("Planer som har tagit slut", [plan for plan in ended if not plan.is_promises]),
        ("Medborgarlöften från tidigare år", [plan for plan in ended if plan.is_promises]),
    )


def _contacts(view: OrganisationView, catalog: Catalog) -> list[tuple[Contact, list[Link]]]:
    """Give each contact once, with the plans it answers for; those of running plans first."""
    found: list[tuple[Contact, list[Link]]] = []
    for plan in sorted(view.plans, key=lambda plan: not catalog.is_running(plan)):
        contact = plan.plan.contact
        if contact is None:
            continue
        known = next((links for other, links in found if other == contact), None)
        if known is None:
            found.append((contact, [plan.link]))
        else:
            known.append(plan.link)
    return found


def _partners(view: OrganisationView, catalog: Catalog) -> list[Link]:
    """Give the joint organisations that this one is a member of."""
    return [other.link for other in catalog.organisations.values() if view.id in other.organisation.together]
