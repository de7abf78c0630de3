"""An action or promise as data for the plan's PDF: all that its page says, in the page's order."""

from __future__ import annotations

from loften.documents.contract import By, Counted, Gap, Item, Person, Report
from loften.documents.written import Addresses, prose
from loften.model import Entry
from loften.pages.item_parts import words
from loften.views.answers import Fact, answer, count
from loften.views.catalog import Catalog
from loften.views.flags import FlagKind
from loften.views.items import ItemView
from loften.views.ledgers import LedgerRow
from loften.views.people import actor_link, people, promise_line, promisers
from loften.views.words import date_in_words


def item_data(item: ItemView, catalog: Catalog, addresses: Addresses) -> Item:
    """Give an item. ``addresses`` numbers the links that are met, in the order of reading."""
    stands = answer(item, catalog.today)
    written = item.item
    counted = _counted(item, catalog)
    says_missing = bool(counted and counted["strong"].startswith("Redovisning saknas"))
    is_told = len(item.ledger) == 1 and stands.entry is not None
    own = words(item.plan)
    return {
        "id": written.id,
        "nr": written.number or "",
        "title": written.title,
        "kicker": promise_line(item, catalog) if item.is_promise else "",
        "address": addresses.page(item.address),
        "standing": stands.standing.value,
        "word": stands.word,
        "dated": stands.dated,
        "text": prose(stands.text),
        "by": _by(stands.entry, addresses) if stands.entry else None,
        "facts": [f"{fact.label}: {fact.text}." for fact in stands.facts],
        "flags": [
            {"kind": flag.kind.value, "label": flag.label, "text": flag.text}
            for flag in item.flags
            if not (says_missing and flag.kind is FlagKind.SILENCE)
        ],
        "count": counted,
        "what": prose("\n\n".join(filter(None, [written.summary, written.description]))),
        "what_missing": "Källan förklarar inte löftet närmare."
        if item.is_promise
        else "Planen beskriver inte närmare vad som görs.",
        "cause": {"label": own.cause, "blocks": prose(written.cause or "")},
        "goals_label": own.goals,
        "goals": [
            {"blocks": prose(goal.text), "when": goal.when, "has_passed": goal.has_passed}
            for goal in item.goals
        ],
        "people": [_person(fact) for fact in _people(item, catalog)],
        "steps": [
            {"state": step.state.value, "when": step.when, "what": step.what, "remark": step.remark}
            for step in (*item.course.behind, *item.course.ahead)
        ],
        "steps_said": _steps_said(item),
        "ledger": [] if is_told else [_row(row, addresses) for row in item.ledger],
        "ledger_said": f"{item.ledger_said}, nyast först."
        if item.ledger_said
        else "Ingen redovisning är inlagd.",
    }


def _steps_said(item: ItemView) -> str:
    if item.steps:
        return f"{item.course.done}."
    return "" if item.is_promise else item.undated_said


def _people(item: ItemView, catalog: Catalog) -> tuple[Fact, ...]:
    return (*(promisers(item, catalog) if item.is_promise else ()), *people(item, catalog))


def _person(fact: Fact) -> Person:
    names = [f"{link.text} ({link.note})" if link.note else link.text for link in fact.links]
    return {"label": fact.label, "text": fact.text, "names": names}


def _counted(item: ItemView, catalog: Catalog) -> Counted | None:
    """Give a counted promise's figure with its words; None for what is not counted."""
    shown = item.current
    named = {*(item.promised_by or ()), *(entry.actor for entry in item.item.ledger if entry.actor)}
    names = {actor_id: actor_link(catalog, actor_id).text for actor_id in named}
    said = count(item, names, catalog.today)
    if shown is None or said is None:
        return None
    return {
        "figure": shown.figure,
        "whole": shown.whole,
        "boxes": [{"kind": box.kind, "x": box.x, "width": box.width} for box in shown.boxes],
        "strong": said.strong,
        "text": f"{said.text} {said.split}".strip(),
    }


def _row(row: LedgerRow, addresses: Addresses) -> Report | Gap:
    if row.entry is None:
        gap = row.gap.words if row.gap else ""
        return {"gap": f"{gap[:1].upper()}{gap[1:]}"}
    view = row.entry
    whose = f"{view.actor.text}: " if view.actor and view.count else ""
    return {
        "gap": "",
        "date": date_in_words(view.entry.date),
        "standing": view.status.standing.value if view.status else "",
        "word": view.status.word if view.status else "",
        "count": f"{whose}{view.count}",
        "correction": view.correction,
        "blocks": prose(view.entry.text or ""),
        "by": _by(view.entry, addresses),
    }


def _by(entry: Entry, addresses: Addresses) -> By:
    """Give who reported, and where it can be checked."""
    source = entry.source_text or (entry.source and addresses.named("källan", entry.source)) or ""
    return {
        "who": entry.reported_by or "",
        "source": source,
        "link": entry.source or "",
        "number": addresses.number(entry.source or ""),
    }
