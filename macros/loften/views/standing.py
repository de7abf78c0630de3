"""Where an item stands: the newest status of its ledger, or what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from loften.model import Entry, Lage, PartialDate, Scale
from loften.model.site import step_of


class Standing(StrEnum):
    """The eight ways an item can stand. The value is the name of its icon and CSS state.

    In the order of bars and lists.
    """

    DONE = "klar"
    ON_TRACK = "ifas"
    DELAYED = "forsenad"
    OBSTACLE = "hinder"
    NOT_STARTED = "ejst"
    ENDED = "avsl"
    UNJUDGED = "utan"
    """Reported, but without a status."""
    UNREPORTED = "ejred"
    """Nothing has been reported. Not the same as not started."""

    @property
    def is_end(self) -> bool:
        return self in (Standing.DONE, Standing.ENDED)


OF_LAGE = {
    Lage.DONE: Standing.DONE,
    Lage.ON_TRACK: Standing.ON_TRACK,
    Lage.DELAYED: Standing.DELAYED,
    Lage.OBSTACLE: Standing.OBSTACLE,
    Lage.NOT_STARTED: Standing.NOT_STARTED,
    Lage.ENDED: Standing.ENDED,
}
WORDS = {
    Standing.DONE: "Klar",
    Standing.ON_TRACK: "Arbete pågår enligt plan",
    Standing.DELAYED: "Arbete pågår med vissa förseningar",
    Standing.OBSTACLE: "Arbete pågår ej/stora svårigheter",
    Standing.NOT_STARTED: "Ej påbörjad",
    Standing.ENDED: "Avbruten",
    Standing.UNJUDGED: "Redovisad utan bedömning",
    Standing.UNREPORTED: "Ej redovisad",
}
# (one, many), to stand after a number in a sentence
COUNT_WORDS = {
    Standing.DONE: ("klar", "klara"),
    Standing.ON_TRACK: ("enligt plan", "enligt plan"),
    Standing.DELAYED: ("försenad", "försenade"),
    Standing.OBSTACLE: ("med stora svårigheter", "med stora svårigheter"),
    Standing.NOT_STARTED: ("ej påbörjad", "ej påbörjade"),
    Standing.ENDED: ("avbruten", "avbrutna"),
    Standing.UNJUDGED: ("redovisad utan bedömning", "redovisade utan bedömning"),
    Standing.UNREPORTED: ("ej redovisad", "ej redovisade"),
}


@dataclass(frozen=True, slots=True)
class Status:
    """The current status of an item, or of one row of its ledger."""

    standing: Standing
    word: str
    """The word of the plan's own scale, or what is missing."""
    since: PartialDate | None = None
    """The first report of the unbroken row of reports with this status."""
    reported: PartialDate | None = None
    """The newest report with a status."""
    before: str = ""
    """The word of the status before this one; empty where there was none."""


def newest_first(ledger: Sequence[Entry]) -> list[Entry]:
    """Order a ledger by date, newest first; of two on one day the later written is newer."""
    return [entry for _, entry in sorted(enumerate(ledger), key=_by_date, reverse=True)]


def _by_date(numbered: tuple[int, Entry]) -> tuple[object, int]:
    index, entry = numbered
    return entry.date.first, index


def status_of(word: str, scale: Scale) -> Status:
    """Give the status that one word of a scale stands for."""
    step = step_of(scale, word)
    if step is None:
        raise LookupError(f"status {word!r} is on no step of the scale; the rules let it through")
    return Status(OF_LAGE[step.lage], step.text)


def current_status(ledger: Sequence[Entry], scale: Scale) -> Status:
    """Give the current status: the newest entry that has one."""
    with_status = [entry for entry in newest_first(ledger) if entry.status]
    if not with_status:
        newest = newest_first(ledger)
        if not newest:
            return Status(Standing.UNREPORTED, WORDS[Standing.UNREPORTED])
        return Status(Standing.UNJUDGED, WORDS[Standing.UNJUDGED], newest[-1].date, newest[0].date)
    newest_status = with_status[0].status or ""
    found = status_of(newest_status, scale)
    since = with_status[0].date
    before = ""
    for entry in with_status[1:]:
        if entry.status != newest_status:
            before = status_of(entry.status or "", scale).word
            break
        since = entry.date
    return Status(found.standing, found.word, since, with_status[0].date, before)
