"""The page of an indicator."""

from __future__ import annotations

from loften.components import render
from loften.pages import item_parts
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.indicators import IndicatorView
from loften.views.links import Link
from loften.views.related import connected, indicator_citation


def indicator_page(
    view: IndicatorView, catalog: Catalog, site: Settings, downloads: tuple[Link, ...] = ()
) -> Page:
    """Make the page of an indicator. ``downloads``: the files beside it, to link to."""
    plan = catalog.plans[view.plan_key]
    kicker = f"{view.kind} {view.indicator.number or ''}".strip()
    parts = {
        "crumbs": item_parts.crumbs(plan, view.areas),
        "kicker": kicker,
        "unit": f"Mäts i {view.indicator.unit}." if view.indicator.unit else "",
        "connected": connected(catalog, view.plan_key, view.indicator.id),
        "connected_title": "Åtgärder och löften",
        "methods": (),
        "themes": (),
        "around": item_parts.around(plan, view.areas),
        "citation": indicator_citation(
            view,
            plan,
            catalog.today,
            site_name=site.site_name,
            version=site.version,
            address=site.address(view.address) if site.site_url else "",
        ),
        "is_addressed": bool(site.site_url),
        "sources": plan.plan.sources,
        "downloads": downloads,
        "correct": item_parts.correction(plan, view.path, site),
    }
    return Page(
        view.address,
        f"{view.indicator.number or ''} {view.indicator.title} – {plan.title}".strip(),
        f"{view.sentence} {kicker} i {plan.title}, {plan.organisation.text}.",
        render(site.overrides, "pages/indicator.html", view=view, v=parts),
        notice=item_parts.notice(plan, site),
    )
