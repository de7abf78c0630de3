"""One action or promise, with all that its page, its card and its row show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.model import Entry, Item, Plan, Promise, Scale, Term
from loften.model.site import Path, PlanKey
from loften.views.flags import Flag, flags
from loften.views.ledgers import LedgerRow, ledger_rows
from loften.views.links import Link
from loften.views.progress import INTERVAL_WORDS, Progress, progress
from loften.views.standing import Status, current_status, newest_first
from loften.views.timing import Deadline, Reporting, StepState, StepView, deadline, reporting, step_view
from loften.views.words import date_in_words, plural

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
class GoalView:
    """What is to be reached, against today."""

    text: str
    when: str
    has_passed: bool
    """The date has passed, and the item is not in an end state."""


@dataclass(frozen=True, slots=True)
class Course:
    """The steps of an item in time, parted by today."""

    behind: tuple[StepView, ...]
    ahead: tuple[StepView, ...]
    is_dated: bool
    """Some step has a date, so that today's line has a place."""
    done: str
    """``2 av 5 steg är redovisade som gjorda``; empty where there are no steps."""


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
    goals: tuple[GoalView, ...]
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
    def course(self) -> Course:
        """The steps in the order of their dates, with today between what is behind and what is to come."""
        behind = sorted((step for step in self.steps if step.is_behind), key=lambda step: step.order)
        ahead = sorted((step for step in self.steps if not step.is_behind), key=lambda step: step.order)
        done = sum(step.state is StepState.DONE for step in self.steps)
        said = f"{done} av {len(self.steps)} steg är {'redovisat som gjort' if len(self.steps) == 1 else 'redovisade som gjorda'}"
        dated = any(step.due or step.start or step.done for step in self.steps)
        return Course(tuple(behind), tuple(ahead), dated, said if self.steps else "")

    @property
    def undated_said(self) -> str:
        """What is known of the dates of an item without steps."""
        if self.deadline:
            return f"Inga steg är satta. Målet ska vara nått senast {self.deadline.words}."
        return "Inga datum är satta."

    @property
    def ledger_said(self) -> str:
        """``4 redovisningar, varav 1 rättelse``; empty where nothing has been reported."""
        entries = self.item.ledger
        corrections = sum(entry.corrects is not None for entry in entries)
        said = plural(len(entries), "redovisning", "redovisningar")
        if corrections:
            said += f", varav {plural(corrections, 'rättelse', 'rättelser')}"
        return said if entries else ""

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
        goals=tuple(
            GoalView(
                goal.text,
                date_in_words(goal.due) if goal.due else "",
                bool(goal.due and goal.due.last < today and not status.standing.is_end),
            )
            for goal in item.goals
        ),
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
