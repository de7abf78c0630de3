"""The addresses of the site's pages, and where an old address leads.

What staff may not take, what a redirect may point at, and what the build must put at old addresses
are all answered from here.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from loften.model.items import Item, Promise
from loften.model.plan import Plan
from loften.model.site import PlanKey, Site, walk

PAGES_WITHOUT_PLANS = ("/aktorer/", "/teman/", "/metoder/", "/komponenter/")
"""The pages that the build makes whatever the data hold."""

RESERVED_ORGANISATIONS = frozenset(
    {
        *(
            "aktorer",
            "teman",
            "metoder",
            "laget",
            "andringar",
            "kalender",
            "oppna-data",
            "sok",
            "sa-laser-du",
        ),
        *("tillganglighet", "om", "data", "redigera", "assets", "pagefind", "search", "sa-fungerar-det"),
        *("ordlista", "lattlast", "komponenter", "planer"),
    }
)
"""Ids an organisation may never have: the site uses them as addresses, or is going to."""

RESERVED_NODES = frozenset({"kort", "data"})
"""Ids that nothing in a plan may have: beside a plan's page lie files and pages by these names."""


def plan_address(key: PlanKey) -> str:
    """Give the address of a plan: ``/organisation/plan/``."""
    return f"/{key[0]}/{key[1]}/"


def node_address(key: PlanKey, node_id: str) -> str:
    """Give the address of an area, action, promise or indicator."""
    return f"/{key[0]}/{key[1]}/{node_id}/"


def addresses(site: Site) -> frozenset[str]:
    """Give the address of every page of the site."""
    return frozenset(_addresses(site))


def _addresses(site: Site) -> Iterator[str]:
    yield from site.written
    yield from PAGES_WITHOUT_PLANS
    for organisation_id in site.organisations:
        yield f"/{organisation_id}/"
    for actor_id in (*site.actors, *organisations_as_actors(site)):
        yield f"/aktorer/{actor_id}/"
    for theme_id in site.themes:
        yield f"/teman/{theme_id}/"
    for method_id in site.methods:
        yield f"/metoder/{method_id}/"
    for key, plan in site.plans.items():
        yield plan_address(key)
        for visit in walk(plan):
            yield node_address(key, visit.node.id)


def organisations_as_actors(site: Site) -> list[str]:
    """Give the organisations that are named where an actor may be, and so have a page among the actors."""
    named: set[str] = {actor.part_of for actor in site.actors.values() if actor.part_of}
    for plan in site.plans.values():
        named.update(actors_named(plan))
    return [organisation_id for organisation_id in site.organisations if organisation_id in named]


def actors_named(plan: Plan) -> Iterator[str]:
    """Give every id of an actor in a plan, as often as it is named."""
    yield from plan.parties
    if plan.signed:
        yield from (signer.actor for signer in plan.signed.by)
    for visit in walk(plan):
        item = visit.node
        if not isinstance(item, Item):
            continue
        yield from (responsible.actor for responsible in item.responsible)
        yield from item.coordinated_by
        yield from item.participants
        yield from item.followed_up_by
        yield from (entry.actor for entry in item.ledger if entry.actor)
        if isinstance(item, Promise):
            yield from item.promised_by or ()


def former_addresses(site: Site) -> dict[str, str]:
    """Give the addresses kept alive by ``tidigare-id``: old address to present one."""
    return {
        node_address(key, former_id): node_address(key, visit.node.id)
        for key, plan in site.plans.items()
        for visit in walk(plan)
        for former_id in visit.node.former_ids
    }


def leads_to(
    address: str, live: Container[str], former: Mapping[str, str], redirects: Mapping[str, str]
) -> str | None:
    """Follow an address to the page where it ends; None for a dead end or a ring."""
    seen: set[str] = set()
    while address not in live:
        onward = redirects.get(address) or former.get(address) or _carried(address, redirects)
        if onward is None or address in seen:
            return None
        seen.add(address)
        address = onward
    return address


def _carried(address: str, redirects: Mapping[str, str]) -> str | None:
    """Move an address along with the nearest redirected one above it, plan to plan."""
    parts = address.strip("/").split("/")
    for length in range(len(parts) - 1, 0, -1):
        above = "/" + "/".join(parts[:length]) + "/"
        target = redirects.get(above)
        if target is not None and target.count("/") == above.count("/"):
            return target + "/".join(parts[length:]) + "/"
    return None


def old_addresses(site: Site) -> dict[str, str]:
    """Give every old address the build must keep alive, and the page it leads to.

    These are the redirects, the ``tidigare-id``, and all that lies below a redirected plan or
    organisation. Those that lead nowhere are left out; the rules report them.
    """
    live = addresses(site)
    former = former_addresses(site)
    old = {*site.redirects, *former}
    for source, target in site.redirects.items():
        if target.count("/") == source.count("/") and source.count("/") > 1:
            old.update(
                source + page.removeprefix(target) for page in (*live, *former) if page.startswith(target)
            )
    found = ((address, leads_to(address, live, former, site.redirects)) for address in sorted(old - live))
    return {address: end for address, end in found if end is not None}
