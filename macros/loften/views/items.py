"""One action or promise, with all that its page, its card and its row show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.model import Entry, Item, Plan, Promise, Scale, Term
from loften.model.site import Path, PlanKey
from loften.views.flags import Flag, flags
from loften.views.links import Link
from loften.views.progress import INTERVAL_WORDS, Progress, progress
from loften.views.standing import Status, current_status, newest_first, status_of
from loften.views.timing import Deadline, Reporting, Span, StepView, deadline, reporting, step_view
from loften.views.words import date_in_words

TERMS = {
    Term.AREA: "Område",
    Term.ACTION: "Åtgärd",
    Term.PROMISE: "Löfte",
    Term.GOAL: "Mål",
    Term.RESPONSIBLE: "Ansvarig",
    Term.CAUSE: "Orsak",
    Term.PARTICIPANT: "Deltagare",
    Term.FOLLOW_UP: "Uppföljning",
    Term.INDICATOR: "Indikator",
}


@dataclass(frozen=True, slots=True)
class EntryView:
    """A row of the ledger, with its own address on the page."""

    anchor: str
    entry: Entry
    status: Status | None
    count: str
    """``3 av 5 kvinnor``; empty where no figure was reported."""
    correction: str
    """``Rättar redovisningen 30 april 2025.``; empty where nothing is corrected."""
    actor: Link | None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """What stands in the ledger's list: an entry, or an interval without one."""

    entry: EntryView | None = None
    gap: Span | None = None


@dataclass(frozen=True, slots=True)
class ItemView:
    """An action or promise. ``item`` is what was written; all else is worked out."""

    item: Item
    plan: Plan
    plan_key: PlanKey
    path: Path
    address: str
    kind: str
    """In the plan's own word: ``Åtgärd``, ``Insats``, ``Löfte``."""
    is_promise: bool
    is_invented: bool
    status: Status
    deadline: Deadline | None
    reporting: Reporting
    steps: tuple[StepView, ...]
    progress: tuple[Progress, ...]
    """Empty for what is not counted; several where it is counted per interval."""
    per: str
    """``varje månad``; empty where it is not counted per interval."""
    ledger: tuple[LedgerRow, ...]
    """Newest first."""
    areas: tuple[Link, ...]
    """The areas around it, outermost first."""
    themes: tuple[str, ...]
    """Ids: its own, or those of the areas around it."""
    promised_by: tuple[str, ...] | None
    """Actor ids; None where the source does not say, or for an action."""
    is_promised_jointly: bool

    @property
    def key(self) -> str:
        return "/".join((*self.plan_key, self.item.id))

    @property
    def link(self) -> Link:
        return Link(self.item.title, self.address, self.item.number or "", self.kind)

    @property
    def newest(self) -> Entry | None:
        """The newest row of the ledger."""
        found = newest_first(self.item.ledger)
        return found[0] if found else None

    @property
    def current(self) -> Progress | None:
        """The progress to show first.

        Of a promise counted per interval: the newest that has passed or has a figure, so that an
        interval which has just begun does not read as missing.
        """
        shown = [one for one in self.progress if one.has_passed or one.reported is not None]
        return shown[-1] if shown else next(iter(self.progress), None)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What the build sets beside the status: a passed end date, a report that is late or missing."""
        return flags(self.deadline, self.reporting)

    @property
    def is_overdue(self) -> bool:
        return bool(self.deadline and self.deadline.is_passed)

    @property
    def next_step(self) -> StepView | None:
        """The nearest step that is still to come."""
        coming = [step for step in self.steps if not step.is_behind and (step.due or step.start)]
        return min(coming, key=lambda step: step.order, default=None)

    @property
    def actor_ids(self) -> tuple[str, ...]:
        """Everybody named in any part, each once."""
        item = self.item
        named = [
            *(responsible.actor for responsible in item.responsible),
            *item.coordinated_by,
            *(self.promised_by or ()),
            *item.participants,
            *item.followed_up_by,
        ]
        return tuple(dict.fromkeys(named))


def anchors(ledger: tuple[Entry, ...]) -> list[str]:
    """Give each row its stable anchor: its date, with a number from the second of that date on.

    Rows are only ever added, so counting in the order they stand keeps old anchors.
    """
    seen: dict[str, int] = {}
    found = []
    for entry in ledger:
        seen[entry.date.text] = seen.get(entry.date.text, 0) + 1
        number = seen[entry.date.text]
        found.append(f"r-{entry.date.text}" + (f"-{number}" if number > 1 else ""))
    return found


def ledger_rows(
    item: Item, scale: Scale, gaps: tuple[Span, ...], actor_link: dict[str, Link]
) -> tuple[LedgerRow, ...]:
    """Give the ledger's rows, newest first, with the gaps where they belong in time."""
    named = dict(zip(map(id, item.ledger), anchors(item.ledger), strict=True))
    quantity = item.promised if isinstance(item, Promise) else None
    rows: list[tuple[date, LedgerRow]] = []
    for entry in newest_first(item.ledger):
        count = ""
        if entry.count is not None and quantity:
            share = f"{entry.count} av {'minst ' if quantity.at_least else ''}{quantity.number}"
            count = f"{share} {quantity.unit or ''}".strip()
        view = EntryView(
            named[id(entry)],
            entry,
            status_of(entry.status, scale) if entry.status else None,
            count,
            f"Rättar redovisningen {date_in_words(entry.corrects)}." if entry.corrects else "",
            actor_link.get(entry.actor or ""),
        )
        rows.append((entry.date.first, LedgerRow(entry=view)))
    rows.extend((gap.last, LedgerRow(gap=gap)) for gap in gaps)
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0], reverse=True))


def item_view(
    item: Item,
    *,
    plan: Plan,
    plan_key: PlanKey,
    path: Path,
    scale: Scale,
    areas: tuple[Link, ...],
    themes: tuple[str, ...],
    is_invented: bool,
    actor_link: dict[str, Link],
    today: date,
) -> ItemView:
    """Work out one item as of a day."""
    status = current_status(item.ledger, scale)
    is_promise = isinstance(item, Promise)
    counted = item.promised if isinstance(item, Promise) else None
    report = reporting(item.ledger, plan.period, plan.reported, status.standing, today)
    term = Term.PROMISE if is_promise else Term.ACTION
    promised_by, jointly = _promisers(item, plan)
    return ItemView(
        item=item,
        plan=plan,
        plan_key=plan_key,
        path=path,
        address="/" + "/".join((*plan_key, item.id)) + "/",
        kind=plan.terms.get(term, TERMS[term]),
        is_promise=is_promise,
        is_invented=is_invented,
        status=status,
        deadline=deadline(item, status.standing, today),
        reporting=report,
        steps=tuple(step_view(step, today) for step in item.steps),
        progress=progress(item.ledger, counted, plan.period, today) if counted else (),
        per=INTERVAL_WORDS[counted.per] if counted and counted.per else "",
        ledger=ledger_rows(item, scale, report.gaps, actor_link),
        areas=areas,
        themes=themes,
        promised_by=promised_by,
        is_promised_jointly=jointly,
    )


def _promisers(item: Item, plan: Plan) -> tuple[tuple[str, ...] | None, bool]:
    """Give who promises, and whether they do it jointly."""
    if not isinstance(item, Promise):
        return None, False
    if item.promised_by is None:
        return (plan.parties or None), True
    return (item.promised_by or None), False

