"""From the model and a day to the catalog of views."""

from __future__ import annotations

from datetime import date

from loften.model import Actor, Area, Indicator, Item, Organisation, Plan
from loften.model.addresses import organisations_as_actors
from loften.model.site import Path, PlanKey, Site, walk
from loften.views.actors import ActorView, MethodView, Part, ThemeView
from loften.views.catalog import Catalog
from loften.views.indicators import IndicatorView, indicator_view
from loften.views.items import ItemView, item_view
from loften.views.links import (
    Link,
    actor_address,
    method_address,
    node_address,
    organisation_address,
    plan_address,
    theme_address,
)
from loften.views.plans import AreaView, OrganisationView, PlanView
from loften.views.tally import tally


def catalog(site: Site, today: date, files: dict[PlanKey, str] | None = None) -> Catalog:
    """Work out every view. ``files`` gives each plan's file, to link to.

    The data must have passed its checks.
    """
    everybody: dict[str, Actor | Organisation] = {**site.organisations, **site.actors}
    actor_link = {
        actor_id: Link(actor.name, actor_address(actor_id)) for actor_id, actor in everybody.items()
    }
    plans = {
        key: _plan(site, key, plan, actor_link, today, (files or {}).get(key, ""))
        for key, plan in site.plans.items()
    }
    items = {item.key: item for plan in plans.values() for item in plan.items}
    areas = {
        "/".join((*area.plan_key, area.area.id)): area
        for plan in plans.values()
        for area in _deep(plan.areas)
    }
    indicators = {
        "/".join((*view.plan_key, view.indicator.id)): view
        for plan in plans.values()
        for view in plan.indicators
    }
    return Catalog(
        site=site,
        today=today,
        organisations=_organisations(site, plans),
        plans=plans,
        items=items,
        areas=areas,
        indicators=indicators,
        actors=_actors(site, list(items.values())),
        themes=_themes(site, list(items.values()), list(areas.values())),
        methods=_methods(site, list(items.values())),
        backlinks=_backlinks(items),
    )


def _deep(areas: tuple[AreaView, ...]) -> list[AreaView]:
    found: list[AreaView] = []
    for area in areas:
        found.append(area)
        found.extend(_deep(area.children))
    return found


def _plan(
    site: Site, key: PlanKey, plan: Plan, actor_link: dict[str, Link], today: date, file: str
) -> PlanView:
    scale = site.scale(plan)
    if scale is None:
        raise LookupError(f"plan {key} names a scale that does not exist; the rules let it through")
    is_invented = site.is_invented(key[0])
    items: dict[str, ItemView] = {}
    indicators: dict[str, IndicatorView] = {}
    area_address: dict[str, str] = {}
    area_path: dict[str, Path] = {}
    for visit in walk(plan):
        around = tuple(Link(area.title, area_address[area.id], area.number or "") for area in visit.areas)
        if isinstance(visit.node, Area):
            area_path[visit.node.id] = visit.path
            page = [*visit.areas, visit.node][:2][-1]
            anchor = "" if page is visit.node else f"#{visit.node.id}"
            area_address[visit.node.id] = node_address(key, page.id) + anchor
        elif isinstance(visit.node, Indicator):
            indicators[visit.node.id] = indicator_view(
                visit.node, plan=plan, plan_key=key, path=visit.path, areas=around, is_invented=is_invented
            )
        elif isinstance(visit.node, Item):
            themes = [theme for area in visit.areas for theme in area.themes]
            items[visit.node.id] = item_view(
                visit.node,
                plan=plan,
                plan_key=key,
                path=visit.path,
                scale=scale,
                areas=around,
                themes=tuple(dict.fromkeys([*themes, *visit.node.themes])),
                is_invented=is_invented,
                actor_link=actor_link,
                today=today,
            )

    def area_view(area: Area, around: tuple[Link, ...]) -> AreaView:
        link = Link(area.title, area_address[area.id], area.number or "")
        children = tuple(area_view(child, (*around, link)) for child in area.areas)
        own = tuple(items[item.id] for item in (*area.actions, *area.promises))
        below = (*own, *(item for child in children for item in child.all_items))
        return AreaView(
            area=area,
            plan=plan,
            plan_key=key,
            path=area_path[area.id],
            address=link.address,
            depth=len(around) + 1,
            label=area.label or "",
            areas=around,
            items=own,
            all_items=below,
            children=children,
            indicators=tuple(indicators[indicator.id] for indicator in area.indicators),
            tally=tally((item.status.standing for item in below), scale),
            is_invented=is_invented,
        )

    # As the plan's page shows them: area by area, and last what stands in none.
    ordered = tuple(sorted(items.values(), key=lambda item: not item.areas))
    overdue = [item for item in ordered if item.is_overdue]
    return PlanView(
        plan=plan,
        key=key,
        address=plan_address(key),
        organisation=Link(site.organisations[key[0]].name, organisation_address(key[0])),
        is_invented=is_invented,
        areas=tuple(area_view(area, ()) for area in plan.areas),
        items=ordered,
        loose_items=tuple(items[item.id] for item in (*plan.actions, *plan.promises)),
        indicators=tuple(indicators.values()),
        tally=tally((item.status.standing for item in ordered), scale),
        overdue=tuple(sorted(overdue, key=lambda item: -(item.deadline.days_passed if item.deadline else 0))),
        late_reports=tuple(item for item in ordered if item.reporting.label),
        file=file,
    )


def _organisations(site: Site, plans: dict[PlanKey, PlanView]) -> dict[str, OrganisationView]:
    found: dict[str, OrganisationView] = {}
    for organisation_id, organisation in site.organisations.items():
        joint = [
            other_id for other_id, other in site.organisations.items() if organisation_id in other.together
        ]
        own = [plan for plan in plans.values() if plan.key[0] in (organisation_id, *joint)]
        own.sort(key=lambda plan: plan.title)
        own.sort(key=lambda plan: plan.plan.period.end.last, reverse=True)
        found[organisation_id] = OrganisationView(
            id=organisation_id,
            organisation=organisation,
            address=organisation_address(organisation_id),
            plans=tuple(own),
            members=tuple(
                Link(site.organisations[member].name, organisation_address(member))
                for member in organisation.together
            ),
            tally=tally(item.status.standing for plan in own for item in plan.items),
        )
    return found


def _parts(actor_id: str, items: list[ItemView]) -> tuple[Part, ...]:
    def having(title: str, ids: object) -> Part:
        return Part(title, tuple(item for item in items if actor_id in ids(item)))  # type: ignore[operator]

    parts = (
        having("Har lovat", lambda item: item.promised_by or ()),
        having("Ansvarar för", lambda item: [responsible.actor for responsible in item.item.responsible]),
        having("Samordnar", lambda item: item.item.coordinated_by),
        having("Deltar i", lambda item: item.item.participants),
        having("Följer upp", lambda item: item.item.followed_up_by),
    )
    return tuple(part for part in parts if part.items)


def _actors(site: Site, items: list[ItemView]) -> dict[str, ActorView]:
    named: dict[str, list[ItemView]] = {}
    for item in items:
        for actor_id in item.actor_ids:
            named.setdefault(actor_id, []).append(item)
    for plan in site.plans.values():
        for party in plan.parties:
            named.setdefault(party, [])
    everybody: dict[str, Actor | Organisation] = {
        **{key: site.organisations[key] for key in organisations_as_actors(site)},
        **site.actors,
    }
    found: dict[str, ActorView] = {}
    for actor_id, actor in sorted(everybody.items(), key=lambda pair: pair[1].name.casefold()):
        mine = named.get(actor_id, [])
        real = [item for item in mine if not item.is_invented]
        parts = _parts(actor_id, real)
        answered = {
            item.key: item
            for part in parts
            if part.title in ("Har lovat", "Ansvarar för")
            for item in part.items
        }
        part_of = getattr(actor, "part_of", None)
        holder = site.actor(part_of) if part_of else None
        found[actor_id] = ActorView(
            id=actor_id,
            actor=actor,
            address=actor_address(actor_id),
            parts=parts,
            invented_parts=_parts(actor_id, [item for item in mine if item.is_invented]),
            items=tuple(real),
            answered=tally(item.status.standing for item in answered.values()),
            part_of=Link(holder.name, actor_address(part_of)) if part_of and holder else None,
            children=tuple(
                Link(child.name, actor_address(child_id))
                for child_id, child in site.actors.items()
                if child.part_of == actor_id
            ),
            is_invented=site.is_invented(site.owner(actor_id)) or (bool(mine) and not real),
        )
    return found


def _themes(site: Site, items: list[ItemView], areas: list[AreaView]) -> dict[str, ThemeView]:
    found = {}
    for theme_id, theme in site.themes.items():
        mine = [item for item in items if theme_id in item.themes]
        real = tuple(item for item in mine if not item.is_invented)
        found[theme_id] = ThemeView(
            id=theme_id,
            theme=theme,
            address=theme_address(theme_id),
            areas=tuple(area for area in areas if theme_id in area.area.themes),
            items=real,
            invented_items=tuple(item for item in mine if item.is_invented),
            tally=tally(item.status.standing for item in real),
        )
    return found


def _methods(site: Site, items: list[ItemView]) -> dict[str, MethodView]:
    found = {}
    for method_id, method in sorted(site.methods.items(), key=lambda pair: pair[1].name.casefold()):
        mine = [item for item in items if method_id in item.item.methods]
        found[method_id] = MethodView(
            id=method_id,
            method=method,
            address=method_address(method_id),
            items=tuple(item for item in mine if not item.is_invented),
            invented_items=tuple(item for item in mine if item.is_invented),
        )
    return found


def _backlinks(items: dict[str, ItemView]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, item in items.items():
        for target in item.item.connected_to:
            whole = target if "/" in target else "/".join((*item.plan_key, target))
            found.setdefault(whole, []).append(key)
    return {key: tuple(sources) for key, sources in found.items()}
