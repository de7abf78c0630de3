"""Who does what: the facts about the actors of an item, each with a link."""

from __future__ import annotations

from collections.abc import Iterable

from loften.model import Plan, Responsible, Term
from loften.views.answers import Fact
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.links import Link, organisation_address
from loften.views.words import capitalised, date_in_words, joined


def actor_link(catalog: Catalog, actor_id: str, role: str = "") -> Link:
    """Give the link to an actor, with the role in which it is named."""
    found = catalog.actors.get(actor_id)
    if found:
        return Link(found.actor.name, found.address, note=role)
    named = catalog.site.actor(actor_id)
    is_organisation = actor_id in catalog.organisations
    return Link(
        named.name if named else actor_id,
        organisation_address(actor_id) if is_organisation else "",
        note=role,
    )


def own_word(plan: Plan, term: Term, otherwise: str) -> str:
    """Give the plan's own word as a heading, or the one that is used where it has none."""
    return capitalised(plan.terms[term]) if term in plan.terms else otherwise


def people(item: ItemView, catalog: Catalog) -> tuple[Fact, ...]:
    """Give who answers for an item, coordinates it, takes part, follows it up, and whom it is for."""
    written, plan = item.item, item.plan

    def fact(label: str, links: Iterable[Link]) -> Fact:
        return Fact(label, links=tuple(links))

    def named(ids: Iterable[str]) -> list[Link]:
        return [actor_link(catalog, actor_id) for actor_id in ids]

    responsible = own_word(
        plan, Term.RESPONSIBLE, "Ansvarig" if len(written.responsible) < 2 else "Ansvariga"
    )
    found = [
        fact(responsible, with_roles(catalog, written.responsible)),
        fact("Samordnas av", named(written.coordinated_by)),
        fact(own_word(plan, Term.PARTICIPANT, "Deltar"), named(written.participants)),
        fact(own_word(plan, Term.FOLLOW_UP, "Följer upp"), named(written.followed_up_by)),
        Fact("Till nytta för", written.target_group or ""),
    ]
    if not written.responsible and not item.is_promise:
        found[0] = Fact(responsible, "Planen anger inte vem som ansvarar.")
    return tuple(fact for fact in found if fact.links or fact.text)


def with_roles(catalog: Catalog, responsible: Iterable[Responsible]) -> list[Link]:
    """Give a link for each, in the order written, with the role in its note."""
    return [actor_link(catalog, one.actor, one.role or "") for one in responsible]


def promisers(item: ItemView, catalog: Catalog) -> tuple[Fact, ...]:
    """Give who has promised, and when and by whom it was signed."""
    links = tuple(actor_link(catalog, actor_id) for actor_id in item.promised_by or ())
    label = "Lovar tillsammans" if item.is_promised_jointly and len(links) > 1 else "Lovar"
    found = [Fact(label, "" if links else _nobody(item), links)]
    signed = item.plan.signed
    if signed and signed.date:
        found.append(Fact("Undertecknat", date_in_words(signed.date)))
    if signed and signed.by:
        found.append(Fact("Undertecknat av", links=tuple(with_roles(catalog, signed.by))))
    if not signed:
        found.append(Fact("Undertecknat", "Det framgår inte när löftet undertecknades eller av vem."))
    return tuple(found)


def _nobody(item: ItemView) -> str:
    if item.is_promised_jointly:
        return "Parterna gemensamt. Källan säger inte vilka de är."
    return "Källan säger inte vem av parterna som lovar."


def promise_line(item: ItemView, catalog: Catalog) -> str:
    """Give the line above a promise: ``Polisen och Region Gotland lovar tillsammans, 2020:``"""
    start, end = item.plan.period.start.year, item.plan.period.end.year
    years = str(start) if start == end else f"{start}–{end}"
    names = [actor_link(catalog, actor_id).text for actor_id in item.promised_by or ()]
    if not names:
        return f"Parterna lovar, {years}:" if item.is_promised_jointly else f"Ett löfte för {years}:"
    together = " tillsammans" if item.is_promised_jointly and len(names) > 1 else ""
    return f"{joined(names)} lovar{together}, {years}:"
