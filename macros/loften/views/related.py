"""What an item is connected to, in either direction, and how to cite it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from loften.model.site import PlanKey
from loften.views.catalog import Catalog
from loften.views.indicators import IndicatorView
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import PlanView
from loften.views.words import day_in_words


def connected(catalog: Catalog, plan_key: PlanKey, node_id: str) -> tuple[Link, ...]:
    """Give what a node names and what names it, each once; the note says what it is, and in which plan."""
    key = "/".join((*plan_key, node_id))
    item = catalog.items.get(key)
    named = [
        target if "/" in target else "/".join((*plan_key, target))
        for target in (item.item.connected_to if item else ())
    ]
    found = []
    for other in dict.fromkeys([*named, *catalog.backlinks.get(key, ())]):
        link = catalog.node_link(other)
        if link and other != key:
            found.append(replace(link, note=_note(catalog, link, other, plan_key)))
    return tuple(found)


def _note(catalog: Catalog, link: Link, key: str, plan_key: PlanKey) -> str:
    organisation, plan, _ = key.split("/")
    if (organisation, plan) == plan_key:
        return link.note
    other = catalog.plans[organisation, plan]
    where = other.title if organisation == plan_key[0] else f"{other.title}, {other.organisation.text}"
    return f"{link.note} i {where}" if link.note else where


def citation(
    item: ItemView,
    catalog: Catalog,
    sentence: str,
    today: date,
    *,
    site_name: str,
    version: str,
    address: str,
) -> str:
    """Give a ready citation: who, what, where, how it stands, as of which day."""
    plan = catalog.plans[item.plan_key]
    return _cited(
        plan, item.item.title, item.kind, item.item.number, sentence, today, site_name, version, address
    )


def indicator_citation(
    view: IndicatorView, plan: PlanView, today: date, *, site_name: str, version: str, address: str
) -> str:
    """Give a ready citation of an indicator."""
    written = view.indicator
    return _cited(
        plan, written.title, view.kind, written.number, view.sentence, today, site_name, version, address
    )


def _cited(
    plan: PlanView,
    title: str,
    kind: str,
    number: str | None,
    sentence: str,
    today: date,
    site_name: str,
    version: str,
    address: str,
) -> str:
    what = f"{kind[:1].lower()}{kind[1:]} {number or ''}".strip()
    source = f"{site_name}, version {version}." if version else f"{site_name}."
    caveat = " Planen har ett förbehåll om uppgifterna, se sidan." if plan.plan.caveat else ""
    return (
        f"{plan.organisation.text}: ”{title}”, {what}, {plan.title}. {sentence}{caveat}"
        f" Läget per {day_in_words(today)}. {source} {address}"
    ).strip()
