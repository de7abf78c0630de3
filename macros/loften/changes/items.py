"""What changed in one action or promise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from loften.changes.change import Change, What
from loften.changes.texts import text_changes
from loften.changes.words import day, quantity, quoted
from loften.model import Entry, Goal, Item, PartialDate, Promise, Responsible, Scale, Step
from loften.model.ledger import by_date
from loften.model.site import Site
from loften.rules.ledgers import compare as compare_ledgers
from loften.rules.matching import match
from loften.views.standing import current_status
from loften.views.words import capitalised, joined

NEEDS_ENTRY = frozenset({What.STATUS, What.DATE, What.PROMISED, What.GOAL})
"""Changes of what was promised, which a row of the ledger should tell of."""
_TEXTS = (
    ("rubrik", "title"),
    ("nr", "number"),
    ("sammanfattning", "summary"),
    ("lättläst", "easy_read"),
    ("beskrivning", "description"),
    ("orsak", "cause"),
    ("målgrupp", "target_group"),
)
_ACTORS = (
    ("ansvarig", "Ansvarig", "responsible"),
    ("samordnas-av", "Samordnas av", "coordinated_by"),
    ("deltagare", "Deltar", "participants"),
    ("uppföljning", "Följer upp", "followed_up_by"),
    ("lovar", "Lovar", "promised_by"),
)
_LISTS = (("metoder", "methods"), ("kopplad-till", "connected_to"), ("tema", "themes"))


@dataclass(frozen=True, slots=True)
class Version:
    """An item as it was or is, with what it takes to read it."""

    item: Item
    scale: Scale
    site: Site


def item_changes(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    """Give every change of an item. ``blank`` has its address and titles."""
    found = [*_dates(was, now, blank), *_goals(was, now, blank), *_promised(was, now, blank)]
    found += [
        *_people(was, now, blank),
        *text_changes(was.item, now.item, _TEXTS, blank),
        *_lists(was, now, blank),
    ]
    new = _new_entries(was.item.ledger, now.item.ledger)
    newest = new[-1] if new else None
    yield from _ledger(was, now, blank, new)
    for change in found:
        yield replace(change, entry=newest, lacks_entry=change.what in NEEDS_ENTRY and newest is None)


def _new_entries(was: Sequence[Entry], now: Sequence[Entry]) -> list[Entry]:
    """Give the new rows, oldest first."""
    fresh = compare_ledgers(was, now).new
    return [entry for index, entry in by_date(now) if index in fresh]


def _ledger(was: Version, now: Version, blank: Change, new: list[Entry]) -> Iterator[Change]:
    before, after = current_status(was.item.ledger, was.scale), current_status(now.item.ledger, now.scale)
    telling = next((entry for entry in reversed(new) if entry.status), None)
    if before.word != after.word:
        yield replace(
            blank, what=What.STATUS, field="historik", before=before.word, after=after.word,
            said=f"Status ändrad från {quoted(before.word)} till {quoted(after.word)}.",
            entry=telling or (new[-1] if new else None), lacks_entry=not new,
        )  # fmt: skip
    for entry in new:
        if before.word != after.word and entry is (telling or new[-1]):
            continue
        yield replace(blank, what=What.REPORT, field="historik", said=report_said(entry), entry=entry)
    for changed in compare_ledgers(was.item.ledger, now.item.ledger).changed:
        yield replace(blank, what=What.REWRITTEN, field="historik", said=rewritten_said(changed.was.date, changed.key),
                      before=changed.was.date.text)  # fmt: skip


def report_said(entry: Entry) -> str:
    """Say what a new row reports."""
    parts = [f"Ny redovisning {day(entry.date)}"]
    if entry.corrects:
        parts.append(f"som rättar raden {day(entry.corrects)}")
    said = " ".join(parts)
    told = [quoted(entry.status)] if entry.status else []
    if entry.count is not None:
        told.append(f"antal {entry.count}")
    return f"{said}: {', '.join(told)}." if told else f"{said}."


def rewritten_said(when: PartialDate, key: str | None) -> str:
    """Say what became of a row that should have stood as it was."""
    if key is None:
        return f"Redovisningen {day(when)} är borttagen ur historiken."
    return f"Redovisningen {day(when)} är ändrad i efterhand: fältet ”{key}”."


def _dates(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    before, after = was.item.steps, now.item.steps
    matched = match(before, after, lambda step: step.what)
    for step, index in matched:
        other = after[index] if index is not None else None
        if other is None:
            yield replace(blank, what=What.DATE, field="när", before=_step(step), said=f"Steget {quoted(step.what)} är borttaget.")  # fmt: skip
            continue
        yield from _moved(step, other, blank)
        if step.what.split() != other.what.split():
            yield replace(blank, what=What.WORDING, field="när", before=step.what, after=other.what,
                          said=f"Steget {quoted(step.what)} heter nu {quoted(other.what)}.")  # fmt: skip
    kept = {index for _, index in matched}
    for index, step in enumerate(after):
        if index not in kept:
            yield replace(blank, what=What.OTHER, field="när", after=_step(step), said=f"Nytt steg: {quoted(step.what)}, {_step(step)}.")  # fmt: skip


def _moved(was: Step, now: Step, blank: Change) -> Iterator[Change]:
    for name, key, word in (("due", "klart", "Slutdatum"), ("start", "start", "Startdatum")):
        before, after = getattr(was, name), getattr(now, name)
        if before != after:
            verb = "flyttat" if before and after else "satt" if after else "borttaget"
            span = (
                f" från {day(before)} till {day(after)}" if before and after else f": {day(after or before)}"
            )
            yield replace(blank, what=What.DATE, field=key, before=before.text if before else "",
                          after=after.text if after else "", said=f"{word} {verb}{span} ({now.what}).")  # fmt: skip
    if was.done != now.done:
        said = (
            f"Steget {quoted(now.what)} gjort {day(now.done)}." if now.done and not was.done
            else f"Steget {quoted(now.what)}: gjort ändrat från {day(was.done)} till {day(now.done)}."
        )  # fmt: skip
        what = What.REPORT if not was.done else What.DATE
        yield replace(blank, what=what, field="gjort", before=was.done.text if was.done else "",
                      after=now.done.text if now.done else "", said=said)  # fmt: skip
    if was.is_preliminary != now.is_preliminary:
        said = "är nu preliminärt" if now.is_preliminary else "är inte längre preliminärt"
        yield replace(blank, what=What.OTHER, field="preliminärt", said=f"Datumet {said} ({now.what}).")


def _step(step: Step) -> str:
    return (
        f"klart {day(step.due)}" if step.due else f"start {day(step.start)}" if step.start else "utan datum"
    )


def _goals(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    before, after = was.item.goals, now.item.goals
    matched = match(before, after, lambda goal: goal.text)
    for goal, index in matched:
        other = after[index] if index is not None else None
        if other is None:
            yield replace(blank, what=What.GOAL, field="mål", before=goal.text, said=f"Målet {quoted(goal.text)} är borttaget.")  # fmt: skip
            continue
        if goal.text.split() != other.text.split():
            yield replace(blank, what=What.GOAL, field="mål", before=goal.text, after=other.text,
                          said=f"Målet ändrat från {quoted(goal.text)} till {quoted(other.text)}.")  # fmt: skip
        if goal.due != other.due:
            yield _goal_moved(goal, other, blank)
    kept = {index for _, index in matched}
    for index, goal in enumerate(after):
        if index not in kept:
            yield replace(
                blank, what=What.GOAL, field="mål", after=goal.text, said=f"Nytt mål: {quoted(goal.text)}."
            )


def _goal_moved(was: Goal, now: Goal, blank: Change) -> Change:
    return replace(
        blank, what=What.DATE, field="mål", before=was.due.text if was.due else "", after=now.due.text if now.due else "",
        said=f"Målets datum flyttat från {day(was.due)} till {day(now.due)} ({' '.join(now.text.split())}).",
    )  # fmt: skip


def _promised(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    before = was.item.promised if isinstance(was.item, Promise) else None
    after = now.item.promised if isinstance(now.item, Promise) else None
    if before == after:
        return
    fell = before and after and before.per == after.per and after.number < before.number
    verb = "sänkt" if fell else "ändrat"
    yield replace(
        blank, what=What.PROMISED, field="utlovat", before=quantity(before), after=quantity(after),
        said=f"Det utlovade {verb} från {quantity(before)} till {quantity(after)}.",
    )  # fmt: skip


def _people(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    # Compared by id, so that an actor's new name is no change of every plan.
    for key, word, name in _ACTORS:
        old, new = getattr(was.item, name, None), getattr(now.item, name, None)
        if old != new:
            before, after = _named(was, old), _named(now, new)
            yield replace(blank, what=What.PEOPLE, field=key, before=before, after=after,
                          said=f"{word}: ändrat från {before} till {after}.")  # fmt: skip


def _named(version: Version, actors: Sequence[str | Responsible] | None) -> str:
    if actors is None:
        return "parterna gemensamt"
    return joined([_name(version, one) for one in actors]) or "ingen"


def _name(version: Version, one: str | Responsible) -> str:
    actor_id = one if isinstance(one, str) else one.actor
    found = version.site.actor(actor_id)
    name = found.name if found else actor_id
    return name if isinstance(one, str) or not one.role else f"{name} ({one.role})"


def _lists(was: Version, now: Version, blank: Change) -> Iterator[Change]:
    for key, name in _LISTS:
        before, after = getattr(was.item, name), getattr(now.item, name)
        if before != after:
            said = f"{capitalised(key)}: ändrat från {joined(before) or 'inget'} till {joined(after) or 'inget'}."
            yield replace(
                blank, what=What.OTHER, field=key, before=joined(before), after=joined(after), said=said
            )
