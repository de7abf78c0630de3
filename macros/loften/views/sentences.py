"""The first sentences of a page: how many are reported, how they stand, what is overdue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loften.views.items import ItemView
from loften.views.plans import PlanView, many
from loften.views.standing import Standing
from loften.views.tally import Tally
from loften.views.words import capitalised, grouped, joined, number_in_words

_NEUTER = ("löfte", "åtagande", "mål", "område", "problem", "nyckeltal", "uppdrag", "projekt")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ\d”\"])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:(?:\w{1,3}\.)+\w{1,3}|kl|nr|ca|st|ev|fr|dvs|osv|mfl|jfr|exv|tfn|resp)\.$", re.IGNORECASE
)
"""What a point stands in without ending a sentence: ``bl.a.``, ``kl.``"""
_SAID = {
    Standing.DONE: ("är klar", "är klara"),
    Standing.ON_TRACK: ("går enligt plan", "går enligt plan"),
    Standing.DELAYED: ("är försenad", "är försenade"),
    Standing.OBSTACLE: ("har stora svårigheter", "har stora svårigheter"),
    Standing.NOT_STARTED: ("är inte påbörjad", "är inte påbörjade"),
    Standing.ENDED: ("är avbruten", "är avbrutna"),
    Standing.UNJUDGED: ("är redovisad utan bedömning", "är redovisade utan bedömning"),
}


@dataclass(frozen=True, slots=True)
class Lead:
    """The answer, and what the reader must also know; either may be empty."""

    answer: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Noun:
    """What some items are called together, in the plan's own word where they share one."""

    one: str
    many: str

    @property
    def is_neuter(self) -> bool:
        return self.one.endswith(_NEUTER)

    def count(self, number: int) -> str:
        """``10 åtgärder``, ``1 åtgärd``."""
        return f"{grouped(number)}\N{NO-BREAK SPACE}{self.one if number == 1 else self.many}"

    def count_in_words(self, number: int) -> str:
        """``Tre åtgärder``, ``Ett löfte``: to begin a sentence with."""
        return f"{capitalised(number_in_words(number, neuter=self.is_neuter))} {self.one if number == 1 else self.many}"


BOTH = Noun("åtgärd eller löfte", "åtgärder och löften")


def noun_of(items: Sequence[ItemView]) -> Noun:
    """Give the word for some items, of one plan or of many."""
    kinds = {item.kind.lower() for item in items}
    if len(kinds) == 1:
        kind = kinds.pop()
        return Noun(kind, many(kind))
    if items and all(item.is_promise for item in items):
        return Noun("löfte", "löften")
    if items and not any(item.is_promise for item in items):
        return Noun("åtgärd", "åtgärder")
    return BOTH


def lead(items: Sequence[ItemView], standings: Tally) -> Lead:
    """Say how some items stand: ``25 av 30 åtgärder är redovisade. 8 är klara och 9 går enligt plan.``"""
    if not items:
        return Lead("")
    noun = noun_of(items)
    answer = f"{reported(standings, noun)}."
    found = [segment for segment in standings.segments if segment.standing is not Standing.UNREPORTED]
    if found:
        parts = [f"{grouped(part.count)} {_SAID[part.standing][part.count != 1]}" for part in found[:2]]
        answer += f" {joined(parts)}."
    return Lead(answer, overdue(items))


def reported(standings: Tally, noun: Noun) -> str:
    """``25 av 30 åtgärder är redovisade``."""
    return _reported(standings.reported, standings.total, noun)


def _reported(number: int, total: int, noun: Noun) -> str:
    verb = "är redovisat" if noun.is_neuter else "är redovisad"
    if total != 1:
        verb = "är redovisade"
    return f"{grouped(number)} av {grouped(total)} {noun.one if total == 1 else noun.many} {verb}"


def reported_by_kind(items: Sequence[ItemView]) -> str:
    """``0 av 40 åtgärder och 2 av 6 löften är redovisade.``; empty without items."""
    kinds = [[item for item in items if item.is_promise is is_promise] for is_promise in (False, True)]
    found = [(sum(bool(item.item.ledger) for item in kind), kind) for kind in kinds if kind]
    if len(found) == 1:
        [(number, kind)] = found
        return f"{_reported(number, len(kind), noun_of(kind))}."
    parts = [f"{grouped(number)} av {noun_of(kind).count(len(kind))}" for number, kind in found]
    return f"{joined(parts)} är redovisade." if parts else ""


def overdue(items: Sequence[ItemView]) -> str:
    """``Tre åtgärder har passerat sitt slutdatum utan att vara klara.``; empty where none has.

    Of what nobody has reported it is not known whether it is done, so that is said apart.
    """
    late = [item for item in items if item.is_overdue]
    if not late:
        return ""
    noun = noun_of(late)
    silent = sum(not item.item.ledger for item in late)
    known = len(late) - silent
    count = known or silent
    ready = "klara" if count != 1 else "klart" if noun.is_neuter else "klar"
    begun = f"{noun.count_in_words(len(late))} har passerat sitt slutdatum"
    unready, unheard = f"utan att vara {ready}", "utan att någon redovisning är inlagd"
    if not silent or not known:
        return f"{begun} {unready if known else unheard}."
    one = "ett" if noun.is_neuter else "en"
    words = [number_in_words(number) if number != 1 else one for number in (known, silent)]
    return f"{begun}: {words[0]} {unready} och {words[1]} {unheard}."


def nothing_overdue(plan: PlanView) -> str:
    """Say why nothing in a plan is overdue."""
    if plan.has_deadlines:
        return "Inget slutdatum har passerat utan att det är klart eller avbrutet."
    return "Planen anger inget slutdatum för det som ska göras. Därför kan inget förfalla."


def overdue_order(late: Sequence[object]) -> str:
    """Say in which order the overdue stand; empty where there is none to order."""
    return "Den som har väntat längst står först" if len(late) > 1 else ""


def first_sentence(text: str) -> str:
    """Give the first sentence of a free text; abbreviations do not end one."""
    paragraph = " ".join(text.strip().split("\n\n", 1)[0].split())
    start = 0
    for end in _SENTENCE_END.finditer(paragraph):
        if not _ABBREVIATION.search(paragraph[start : end.start()]):
            return paragraph[: end.start()]
    return paragraph
