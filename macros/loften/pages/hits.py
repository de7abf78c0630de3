"""What a hit in the site's own search says of a page: its kind, where it belongs, how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from loften.model.site import PlanKey
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.words import date_in_words


@dataclass(frozen=True, slots=True)
class Hit:
    """What is said of a page that is found. Without more it is a page of text."""

    kind: str = "Sida"
    where: str = ""
    """``Region Gotland, Åtgärdsplan 2025/2026``; empty for what belongs to the whole site."""
    around: str = ""
    """Areas, themes and methods of an action or promise; searched, but not shown."""
    standing: str = ""
    """Name of the status's icon and colours: ``klar``. Only actions and promises have one."""
    status: str = ""
    """In words: ``Klar``."""
    reported: str = ""
    """Day of the newest report with a status: ``1 mars 2026``; empty where there is none."""
    is_invented: bool = False


def hits(catalog: Catalog) -> dict[str, Hit]:
    """Give what is said of each page that the data make, by address."""
    found = {"/aktorer/": Hit("Aktör"), "/teman/": Hit("Tema"), "/metoder/": Hit("Metod")}
    for organisation in catalog.organisations.values():
        found[organisation.address] = Hit("Organisation", is_invented=organisation.is_invented)
    for plan in catalog.plans.values():
        found[plan.address] = Hit("Plan", plan.organisation.text, is_invented=plan.is_invented)
    for area in catalog.areas.values():
        if area.has_page:
            where = _where(catalog, area.plan_key)
            found[area.address] = Hit("Problemområde", where, is_invented=area.is_invented)
    for item in catalog.items.values():
        found[item.address] = _of_item(item, catalog)
    for indicator in catalog.indicators.values():
        where = _where(catalog, indicator.plan_key)
        found[indicator.address] = Hit("Indikator", where, is_invented=indicator.is_invented)
    for actor in catalog.actors.values():
        owner = catalog.organisation_of(actor.id)
        where = catalog.site.organisations[owner].name if owner not in ("", actor.id) else ""
        found[actor.address] = Hit("Aktör", where, is_invented=actor.is_invented)
    found.update({theme.address: Hit("Tema") for theme in catalog.themes.values()})
    found.update({method.address: Hit("Metod") for method in catalog.methods.values()})
    return found


def _where(catalog: Catalog, key: PlanKey) -> str:
    plan = catalog.plans[key]
    return f"{plan.organisation.text}, {plan.title}"


def _of_item(item: ItemView, catalog: Catalog) -> Hit:
    status = item.status
    themes = [catalog.themes[theme].theme.name for theme in item.themes]
    methods = [catalog.methods[method].method.name for method in item.item.methods]
    return Hit(
        "Löfte" if item.is_promise else "Åtgärd",
        _where(catalog, item.plan_key),
        ", ".join([*(area.text for area in item.areas), *themes, *methods]),
        status.standing.value,
        status.word,
        date_in_words(status.reported) if status.reported else "",
        item.is_invented,
    )
