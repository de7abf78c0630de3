"""What a page is about, as schema.org says it: for search engines and for those who cite (JSON-LD).

Says no more than the page does: an action that nobody has reported has no ``actionStatus``. Addresses are from the
root; the build makes them whole.

The dictionaries here are the JSON-LD itself, in the words of schema.org: nothing of ours reads their fields, so they
have no types of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from loften.model import PartialDate
from loften.pages.page import Page
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.people import actor_link
from loften.views.plans import AreaView, OrganisationView, PlanView
from loften.views.standing import Standing

Data = dict[str, Any]

_ACTION_STATUS = {
    Standing.DONE: "CompletedActionStatus",
    Standing.ON_TRACK: "ActiveActionStatus",
    Standing.DELAYED: "ActiveActionStatus",
    Standing.NOT_STARTED: "PotentialActionStatus",
}
"""Obstacles and an end before time have no word in schema.org that would be true of them all."""


def website(site_name: str) -> Data:
    """Describe the site on its first page, with the way to search it."""
    return {
        "@type": "WebSite",
        "name": site_name,
        "url": "/",
        "inLanguage": "sv",
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": "/sok/?q={q}"},
            "query-input": "required name=q",
        },
    }


def of_item(item: ItemView, catalog: Catalog, page: Page) -> Data:
    """Describe an action or promise: who does it, until when, and how it stands where that is reported."""
    plan = catalog.plans[item.plan_key]
    written = item.item
    who = item.promised_by if item.is_promise else tuple(one.actor for one in written.responsible)
    about: Data = {
        "@type": "Action",
        "@id": f"{item.address}#id",
        "name": written.title,
        "description": written.summary or page.description,
        "agent": _organisations(catalog, who or ()),
        "participant": _organisations(catalog, written.participants),
        "endTime": item.deadline.date.text if item.deadline else "",
        "actionStatus": _action_status(item),
        "url": item.address,
    }
    crumbs = (plan.organisation, plan.link, *item.areas, item.link)
    newest = item.newest.date if item.newest else None
    return _page(page, crumbs, about, modified=newest)


def of_plan(plan: PlanView, page: Page) -> Data:
    """Describe a plan: who published it, for which time, from which documents."""
    period, decision = plan.plan.period, plan.plan.decision
    about: Data = {
        "@type": "CreativeWork",
        "@id": f"{plan.address}#id",
        "name": plan.title,
        "publisher": {"@type": "Organization", "name": plan.organisation.text},
        "temporalCoverage": f"{period.start.text}/{period.end.text}",
        "datePublished": decision.date.text if decision and decision.date else "",
        "isBasedOn": [source.link for source in plan.plan.sources if source.link],
        "url": plan.address,
    }
    newest = max(
        (item.newest.date for item in plan.items if item.newest), key=lambda when: when.last, default=None
    )
    return _page(page, (plan.organisation, plan.link), about, modified=newest)


def of_area(area: AreaView, catalog: Catalog, page: Page) -> Data:
    """Describe where an area's page stands."""
    plan = catalog.plans[area.plan_key]
    return _page(page, (plan.organisation, plan.link, *area.areas, area.link))


def of_organisation(organisation: OrganisationView, page: Page) -> Data:
    """Describe an organisation that publishes plans."""
    about: Data = {
        "@type": "GovernmentOrganization",
        "@id": f"{organisation.address}#id",
        "name": organisation.organisation.name,
        "sameAs": organisation.organisation.link or "",
    }
    return _page(page, (organisation.link,), about)


def of_register(page: Page, around: Sequence[Link]) -> Data:
    """Describe where the page of an actor, a theme, a method or an indicator stands."""
    return _page(page, around)


def _page(
    page: Page, crumbs: Sequence[Link], about: Data | None = None, modified: PartialDate | None = None
) -> Data:
    return _said(
        {
            "@type": "WebPage",
            "name": page.title,
            "description": page.description,
            "inLanguage": "sv",
            "url": page.address,
            "dateModified": modified.text if modified else "",
            "breadcrumb": {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": number, "name": link.text, "item": link.address}
                    for number, link in enumerate((Link("Start", "/"), *crumbs), 1)
                ],
            },
            "mainEntity": _said(about) if about else "",
        }
    )


def _said(data: Data) -> Data:
    """Leave out what is not known."""
    return {name: value for name, value in data.items() if value not in ("", [], None)}


def _organisations(catalog: Catalog, ids: Iterable[str]) -> list[Data]:
    links = (actor_link(catalog, actor_id) for actor_id in ids)
    return [_said({"@type": "Organization", "name": link.text, "url": link.address}) for link in links]


def _action_status(item: ItemView) -> str:
    found = _ACTION_STATUS.get(item.status.standing)
    return f"https://schema.org/{found}" if found else ""
