"""What changed in a plan itself, in an area and in an indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loften.changes.change import Change, What
from loften.changes.items import rewritten_said
from loften.changes.texts import text_changes
from loften.changes.words import day, decision, period, value
from loften.model import Area, Indicator, Plan, Value
from loften.rules.ledgers import compare as compare_ledgers
from loften.views.words import joined

_PLAN_TEXTS = (
    ("titel", "title"),
    ("sammanfattning", "summary"),
    ("lättläst", "easy_read"),
    ("förbehåll", "caveat"),
    ("lägesbild", "situation"),
    ("effekt", "effect"),
)
_AREA_TEXTS = (("rubrik", "title"), ("nr", "number"), ("benämning", "label"), ("beskrivning", "description"))
_INDICATOR_TEXTS = (("rubrik", "title"), ("nr", "number"), ("beskrivning", "description"), ("enhet", "unit"))


def plan_changes(was: Plan, now: Plan, blank: Change) -> Iterator[Change]:
    """Give the changes of a plan's own fields."""
    if was.period != now.period:
        before, after = period(was.period), period(now.period)
        said = f"Perioden ändrad: var {before}, är {after}."
        yield replace(blank, what=What.PERIOD, field="period", before=before, after=after, said=said)
    if was.decision != now.decision:
        before, after = decision(was.decision), decision(now.decision)
        said = f"Beslutet ändrat från {before} till {after}."
        yield replace(blank, what=What.DECISION, field="beslut", before=before, after=after, said=said)
    if was.reported != now.reported:
        before, after = (f"varje {one.reported}" if one.reported else "ej angivet" for one in (was, now))
        said = f"Hur ofta planen redovisas: ändrat från {before} till {after}."
        yield replace(blank, what=What.PERIOD, field="redovisas", before=before, after=after, said=said)
    if was.scale != now.scale:
        said = f"Statusskalan ändrad från {was.scale} till {now.scale}."
        yield replace(blank, field="statusskala", before=was.scale, after=now.scale, said=said)
    yield from text_changes(was, now, _PLAN_TEXTS, blank)
    for key, name in (
        ("parter", "parties"),
        ("undertecknat", "signed"),
        ("källor", "sources"),
        ("kontakt", "contact"),
    ):
        if getattr(was, name) != getattr(now, name):
            yield replace(blank, field=key, said=f"Fältet ”{key}” är ändrat.")
    compared = compare_ledgers(was.ledger, now.ledger)
    for index in sorted(compared.new):
        entry = now.ledger[index]
        said = f"Ny redovisning {day(entry.date)} av planen som helhet."
        yield replace(blank, what=What.REPORT, field="historik", said=said, entry=entry)
    for changed in compared.changed:
        said = rewritten_said(changed.was.date, changed.key)
        yield replace(blank, what=What.REWRITTEN, field="historik", before=changed.was.date.text, said=said)


def area_changes(was: Area, now: Area, blank: Change) -> Iterator[Change]:
    """Give the changes of an area's own fields."""
    yield from text_changes(was, now, _AREA_TEXTS, blank)
    if was.themes != now.themes:
        before, after = joined(was.themes) or "inget", joined(now.themes) or "inget"
        yield replace(
            blank, field="tema", before=before, after=after, said=f"Tema: ändrat från {before} till {after}."
        )


def indicator_changes(was: Indicator, now: Indicator, blank: Change) -> Iterator[Change]:
    """Give the changes of what is measured: target, base and measured values."""
    unit = now.unit or ""
    for key, word, name, what in (
        ("målvärde", "Målvärdet", "target", What.GOAL),
        ("utgångsvärde", "Utgångsvärdet", "base", What.MEASURED),
    ):
        old, new = getattr(was, name), getattr(now, name)
        if old != new:
            before, after = value(old, was.unit or ""), value(new, unit)
            said = (
                f"{word} ändrat från {before} till {after}."
                if before != after
                else f"{word} har en annan källa: {_source(old)} är nu {_source(new)}."
            )
            yield replace(blank, what=what, field=key, before=before, after=after, said=said)
    old_values, new_values = ({one.year: one for one in part.values} for part in (was, now))
    for year in sorted({*old_values, *new_values}):
        before_value, after_value = old_values.get(year), new_values.get(year)
        if before_value == after_value:
            continue
        before, after = value(before_value, was.unit or ""), value(after_value, unit)
        if before_value is None:
            said = f"Nytt mätvärde: {after}."
        elif after_value is None:
            said = f"Mätvärdet {before} är borttaget."
        elif before == after:
            said = f"Mätvärdet för {year} har en annan källa: {_source(before_value)} är nu {_source(after_value)}."
        else:
            said = f"Mätvärdet för {year} ändrat från {before} till {after}."
        yield replace(blank, what=What.MEASURED, field="värden", before=before, after=after, said=said)
    yield from text_changes(was, now, _INDICATOR_TEXTS, blank)
    if was.direction != now.direction:
        yield replace(blank, field="riktning", said="Vilket håll som är bättre är ändrat.")


def _source(measured: Value | None) -> str:
    return measured.source or "ingen" if measured else "ingen"
