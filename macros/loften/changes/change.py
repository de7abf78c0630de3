"""One change of something that has an address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from loften.model import Entry, PlanEntry


class What(StrEnum):
    """The kind of a change. The value is its name in data; in the order of weight."""

    REMOVED = "borttagen"
    REWRITTEN = "ändrad-historik"
    """A row of the ledger is gone, or is not as it was."""
    STATUS = "status"
    DATE = "datum"
    PROMISED = "utlovat"
    GOAL = "mål"
    NEW = "ny"
    MOVED = "flyttad"
    REPORT = "redovisning"
    """A new row of the ledger that leaves the status as it was."""
    MEASURED = "mätvärde"
    PEOPLE = "ansvar"
    PERIOD = "period"
    DECISION = "beslut"
    WORDING = "text"
    OTHER = "övrigt"


@dataclass(frozen=True, slots=True)
class Change:
    """What changed, from what to what."""

    what: What
    address: str
    """Of the page as it is now; of the page that was, for what is removed."""
    plan: str
    """The plan's title."""
    title: str
    """The heading of what changed; the plan's title for the plan itself."""
    said: str
    """In words: ``Slutdatum flyttat från december 2025 till juni 2026.``"""
    field: str = ""
    """The key in the plan's file; empty for the whole."""
    before: str = ""
    after: str = ""
    entry: Entry | PlanEntry | None = None
    """The new row of the ledger that tells of it."""
    lacks_entry: bool = False
    """It changes what was promised, and no new row of the ledger tells of it."""
