"""What the card and the table row of an item say: the item's page in six lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loften.model import Term
from loften.model.site import Site
from loften.views.items import TERMS, ItemView
from loften.views.links import Link
from loften.views.plans import years
from loften.views.roles import roles
from loften.views.sentences import first_sentence
from loften.views.words import capitalised, date_in_words, joined, plural

_MOST_NAMES = 3
"""More names than this are counted instead."""
_LATE = {"": "", "Redovisning försenad": "forsenad", "Redovisning saknas": "saknas"}


@dataclass(frozen=True, slots=True)
class Card:
    """An item in short."""

    item: ItemView
    organisation: Link
    plan: Link
    since: str
    """``sedan 1 mars 2026``; empty where nothing has been reported, or a status not been kept."""
    sentence: str
    """The newest report, else what it is about."""
    who_label: str
    """In the plan's own word: ``Ansvarig``; ``Lovar`` of a promise."""
    who: str
    dates: tuple[tuple[str, str], ...]
    """Labels and dates in words. The end date is left out where it has passed: the flag says it."""
    reported: str
    """``31 augusti 2026``, ``aldrig``."""

    @property
    def words(self) -> str:
        """What a search looks in, beside what the row shows."""
        return " ".join(filter(None, [self.item.item.summary, *(area.text for area in self.item.areas)]))

    @property
    def roles(self) -> str:
        """Who has which part, for the filter: ``lovar:polisen deltar:kommunen``."""
        return " ".join(f"{role}:{actor_id}" for role, actor_id in roles(self.item))

    @property
    def late(self) -> str:
        """Whether a report is late (``forsenad``) or missing (``saknas``); empty where neither."""
        return _LATE[self.item.reporting.label]

    @property
    def ends_on(self) -> str:
        """The last day of the end date, ``2026-12-31``, to sort by; empty where there is none."""
        return self.item.deadline.date.last.isoformat() if self.item.deadline else ""

    @property
    def reported_on(self) -> str:
        """The first day of the newest report's date, to sort by; empty where nothing has been reported."""
        return self.item.newest.date.first.isoformat() if self.item.newest else ""


def card(item: ItemView, site: Site) -> Card:
    """Put an item in short."""
    label, who = _who(item, site)
    newest = item.newest
    since = item.status.since
    organisation_id, plan_id = item.plan_key
    return Card(
        item=item,
        organisation=Link(site.organisations[organisation_id].name, f"/{organisation_id}/"),
        plan=Link(item.plan.title, f"/{organisation_id}/{plan_id}/"),
        since=f"sedan {date_in_words(since)}" if since else "",
        sentence=_sentence(item),
        who_label=label,
        who=who,
        dates=tuple(_dates(item)),
        reported=date_in_words(newest.date) if newest else "inget",
    )


def cards(items: Iterable[ItemView], site: Site) -> tuple[Card, ...]:
    """Put items in short, in their order."""
    return tuple(card(item, site) for item in items)


def _sentence(item: ItemView) -> str:
    newest = item.newest
    if newest and newest.text:
        return first_sentence(newest.text)
    return item.item.summary or ("" if newest else "Ingen redovisning är inlagd.")


def _who(item: ItemView, site: Site) -> tuple[str, str]:
    if item.is_promise:
        if item.promised_by:
            return "Lovar", _named([_name(site, actor_id) for actor_id in item.promised_by])
        return "Lovar", "parterna gemensamt" if item.is_promised_jointly else "källan säger inte vem"
    label = item.plan.terms.get(Term.RESPONSIBLE, TERMS[Term.RESPONSIBLE])
    names = [
        _name(site, one.actor) + (f", {one.role}" if one.role and len(item.item.responsible) == 1 else "")
        for one in item.item.responsible
    ]
    return capitalised(label), _named(names) or "ingen är utpekad i planen"


def _name(site: Site, actor_id: str) -> str:
    actor = site.actor(actor_id)
    return actor.name if actor else actor_id


def _named(names: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(names))
    if len(distinct) <= _MOST_NAMES:
        return joined(distinct)
    rest = len(distinct) - _MOST_NAMES + 1
    return joined([*distinct[: _MOST_NAMES - 1], f"{plural(rest, 'till', 'till')}"])


def _dates(item: ItemView) -> Iterable[tuple[str, str]]:
    following = item.next_step
    if following and not item.status.standing.is_end:
        if following.due is None and following.start:
            words = date_in_words(following.start) + (", preliminärt" if following.is_preliminary else "")
            yield "Start", words
        elif item.deadline is None or following.due != item.deadline.date:
            yield "Nästa steg", following.when
    begun = next((step for step in item.steps if step.has_begun and step.start), None)
    if following is None and begun and begun.start and item.deadline is None:
        yield "Start", date_in_words(begun.start) + (", preliminärt" if begun.is_preliminary else "")
    if item.deadline is None and item.is_promise:
        yield "Gäller", years(item.plan.period)
    elif item.deadline is None:
        yield "Slutdatum", "inget angivet"
    elif not item.is_overdue:
        yield "Slutdatum", item.deadline.words
