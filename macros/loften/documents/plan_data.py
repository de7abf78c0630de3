"""A whole plan as data for its PDF, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterable

from loften.documents.contract import Part, Report
from loften.documents.item_data import item_data
from loften.documents.plan_contract import Area, Indicator, Line, Listed, Overdue, PlanData
from loften.documents.written import Addresses, prose
from loften.model import PlanEntry
from loften.pages.plan import plan_facts
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.indicators import IndicatorView
from loften.views.items import ItemView
from loften.views.late import late_groups
from loften.views.people import actor_link, with_roles
from loften.views.plans import AreaView, PlanView
from loften.views.rows import area_label, areas_title, counts
from loften.views.sentences import lead, nothing_overdue, noun_of
from loften.views.tally import Tally
from loften.views.words import capitalised, date_in_words, day_in_words, joined


def plan_data(plan: PlanView, catalog: Catalog, settings: Settings) -> PlanData:
    """Give all that a plan's PDF says, as of the catalog's day."""
    addresses = Addresses(settings)
    written = plan.plan
    said = lead(plan.items, plan.tally)
    numbers = {item.key: item.item.number or "" for item in plan.items}
    noun = noun_of(plan.items)
    return {
        "title": plan.title,
        "organisation": plan.organisation.text,
        "kind": "Medborgarlöften" if plan.is_promises else capitalised(written.type.value),
        "site_name": settings.site_name,
        "address": addresses.page(plan.address),
        "day": day_in_words(catalog.today),
        "iso": catalog.today.isoformat(),
        "version": settings.version,
        "is_invented": plan.is_invented,
        "lead": (said.answer, said.more),
        "facts": list(plan_facts(plan, catalog)),
        "caveat": prose(written.caveat or ""),
        "counted": noun.count(len(plan.items)),
        "tally": _tally(plan.tally),
        "areas_title": areas_title(plan),
        "rows": [
            {
                "nr": area.area.number or "",
                "title": area.area.title,
                "tally": _tally(area.tally),
                "said": counts(area.all_items, area.tally),
            }
            for area in plan.areas
        ],
        "summary": prose(written.summary or ""),
        "easy_read": prose(written.easy_read or ""),
        "situation": prose(written.situation or ""),
        "effect": prose(written.effect or ""),
        "register": [_listed(item) for item in plan.items],
        "overdue": [_overdue(item) for item in plan.overdue],
        "nothing_overdue": nothing_overdue(plan),
        "late": [
            {"label": label, "text": text, "items": [(numbers[item.key], item.item.title) for item in items]}
            for label, text, items in late_groups(plan.items)
        ],
        "areas": [_area(area, catalog, addresses) for area in plan.areas],
        "loose_title": "Löftena" if plan.is_promises else "Utanför områdena" if plan.areas else "Åtgärderna",
        "loose": [item_data(item, catalog, addresses) for item in plan.loose_items],
        "indicators": [_indicator(view, addresses) for view in plan.indicators if not view.areas],
        "ledger": [_plan_row(entry, addresses) for entry in _newest_first(written.ledger)],
        "parties": [actor_link(catalog, party).text for party in written.parties],
        "signed": _signed(plan, catalog),
        "contact": _contact(plan, addresses),
        "sources": [
            {"title": source.title, "link": source.link or "", "number": addresses.number(source.link or "")}
            for source in written.sources
        ],
        "addresses": addresses.listed(),  # last: those above have numbered them
    }


def _tally(found: Tally) -> list[Part]:
    return [
        {"standing": part.standing.value, "word": part.word, "count": part.count} for part in found.segments
    ]


def _listed(item: ItemView) -> Listed:
    return {
        "id": item.item.id,
        "nr": item.item.number or "",
        "title": item.item.title,
        "standing": item.status.standing.value,
        "word": item.status.word,
    }


def _overdue(item: ItemView) -> Overdue:
    deadline = item.deadline
    return {
        **_listed(item),
        "date": deadline.words if deadline else "",
        "passed": deadline.passed if deadline else "",
    }


def _area(area: AreaView, catalog: Catalog, addresses: Addresses) -> Area:
    return {
        "label": area_label(area),
        "nr": area.area.number or "",
        "title": area.area.title,
        "address": addresses.page(area.address),
        "blocks": prose(area.area.description or ""),
        "said": counts(area.all_items, area.tally),
        "tally": _tally(area.tally),
        "indicators": [_indicator(view, addresses) for view in area.indicators],
        "items": [item_data(item, catalog, addresses) for item in area.items],
        "areas": [_area(child, catalog, addresses) for child in area.children],
    }


def _indicator(view: IndicatorView, addresses: Addresses) -> Indicator:
    return {
        "nr": view.indicator.number or "",
        "title": view.indicator.title,
        "blocks": prose(view.indicator.description or ""),
        "sentence": f"{view.sentence} {view.direction}".strip(),
        "rows": [
            {
                "what": row.what,
                "year": row.year,
                "value": row.value,
                "link": row.source,
                "source": addresses.named("källa", row.source) if row.source else "",
                "number": addresses.number(row.source),
            }
            for row in view.rows
        ],
    }


def _newest_first(ledger: Iterable[PlanEntry]) -> list[PlanEntry]:
    return sorted(ledger, key=lambda entry: entry.date.first, reverse=True)


def _plan_row(entry: PlanEntry, addresses: Addresses) -> Report:
    source = entry.source_text or (entry.source and addresses.named("källan", entry.source)) or ""
    return {
        "gap": "",
        "date": date_in_words(entry.date),
        "standing": "",
        "word": "",
        "count": "",
        "correction": "",
        "blocks": prose(entry.text or ""),
        "by": {
            "who": entry.reported_by or "",
            "source": source,
            "link": entry.source or "",
            "number": addresses.number(entry.source or ""),
        },
    }


def _signed(plan: PlanView, catalog: Catalog) -> str:
    signed = plan.plan.signed
    if signed is None:
        return "Det framgår inte när löftena undertecknades eller av vem." if plan.is_promises else ""
    names = [
        f"{link.text} ({link.note})" if link.note else link.text for link in with_roles(catalog, signed.by)
    ]
    when = f" {date_in_words(signed.date)}" if signed.date else ""
    return f"Undertecknat{when}{f' av {joined(names)}' if names else ''}."


def _contact(plan: PlanView, addresses: Addresses) -> list[Line]:
    contact = plan.plan.contact
    if contact is None:
        return []
    found: list[Line] = [
        {"text": contact.function or "", "link": "", "number": 0},
        {"text": contact.email or "", "link": f"mailto:{contact.email}", "number": 0},
        {"text": f"Telefon {contact.phone}" if contact.phone else "", "link": "", "number": 0},
        {
            "text": addresses.named("Kontaktuppgifter", contact.link) if contact.link else "",
            "link": contact.link or "",
            "number": addresses.number(contact.link or ""),
        },
    ]
    return [line for line in found if line["text"]]
