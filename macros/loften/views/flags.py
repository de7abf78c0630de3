"""The labels that the build sets beside a status: dates that passed, reports that never came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from loften.views.timing import Deadline, Reporting
from loften.views.words import date_in_words


class FlagKind(StrEnum):
    """What a flag is about. The value is the name of its icon and of its callout."""

    DATE = "forfallen"
    SILENCE = "saknas"


@dataclass(frozen=True, slots=True)
class Flag:
    """A computed fact, never in the colour of a status."""

    kind: FlagKind
    label: str
    """``Förfallen``, ``Redovisning saknas``."""
    text: str
    """The same as one or two sentences, with the date."""


def flags(deadline: Deadline | None, reporting: Reporting) -> tuple[Flag, ...]:
    """Give what is to be said beside the status: the end date first."""
    found = []
    if deadline and deadline.label:
        found.append(Flag(FlagKind.DATE, deadline.label, _passed(deadline)))
    if reporting.label:
        found.append(Flag(FlagKind.SILENCE, reporting.label, reporting.text))
    return tuple(found)


def _passed(deadline: Deadline) -> str:
    return f"Slutdatum var {date_in_words(deadline.date)}, för {deadline.passed} sedan."
