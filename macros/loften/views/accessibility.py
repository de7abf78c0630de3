"""How accessible the site can be said to be: from what its operator wrote and what the last audit found.

A site is said to meet the requirements only where everything says so. What nobody has tried speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from loften.model import PartialDate
from loften.model.accessibility import Audit, Shortcoming, Statement
from loften.model.words import AssessmentKind, Conformance, ShortcomingReason
from loften.views.words import capitalised, date_in_words, number_in_words


class Compliance(StrEnum):
    """The three words that the law's regulations allow, and a fourth for what nobody has looked into."""

    FULL = "helt förenlig"
    PARTIAL = "delvis förenlig"
    NONE = "inte förenlig"
    UNKNOWN = "inte bedömd"


@dataclass(frozen=True, slots=True)
class ShortcomingGroup:
    """The shortcomings that the law treats alike."""

    reason: ShortcomingReason
    title: str
    shortcomings: tuple[Shortcoming, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement, and what follows from it."""

    statement: Statement
    compliance: Compliance
    causes: tuple[str, ...]
    """Why no more can be said, a sentence each; empty where all requirements are met."""
    groups: tuple[ShortcomingGroup, ...]
    """In the order of the law's model; only those that hold something."""
    method: str
    """How the site was tried by hand, in a sentence."""

    @property
    def is_judged(self) -> bool:
        return self.compliance is not Compliance.UNKNOWN

    @property
    def reviewed(self) -> PartialDate:
        """The day when the statement was last gone through."""
        return self.statement.reviewed or self.statement.published


_GROUPS = {
    ShortcomingReason.NON_COMPLIANCE: "Uppfyller inte kraven",
    ShortcomingReason.DISPROPORTIONATE: "Skulle vara oskäligt betungande att anpassa",
    ShortcomingReason.OUT_OF_SCOPE: "Omfattas inte av lagen",
}


_BEFORE_DATE = ("år", "i", "den")
"""What stands before a year, a month and a day."""


def statement_view(statement: Statement, audit: Audit | None) -> StatementView:
    """Work out what a statement and the last audit, where there is one, together say."""
    causes = tuple(_causes(statement, audit))
    groups = (
        ShortcomingGroup(reason, title, tuple(one for one in statement.shortcomings if one.reason is reason))
        for reason, title in _GROUPS.items()
    )
    return StatementView(
        statement,
        _compliance(statement, audit, causes),
        causes,
        tuple(group for group in groups if group.shortcomings),
        _method(statement),
    )


def _compliance(statement: Statement, audit: Audit | None, causes: tuple[str, ...]) -> Compliance:
    if statement.assessment and statement.assessment.result is Conformance.NONE:
        return Compliance.NONE
    if not (statement.assessment or statement.shortcomings or _is_tried(audit)):
        return Compliance.UNKNOWN
    return Compliance.PARTIAL if causes else Compliance.FULL


def _is_tried(audit: Audit | None) -> bool:
    return audit is not None and bool(audit.checks)


def _causes(statement: Statement, audit: Audit | None) -> Iterator[str]:
    assessment = statement.assessment
    if assessment and assessment.result in (Conformance.NONE, Conformance.PARTIAL):
        yield f"Den som har prövat webbplatsen säger att den {assessment.result} uppfyller kraven."
    if statement.shortcomings:
        number = len(statement.shortcomings)
        what = "brist är känd" if number == 1 else "brister är kända"
        yield f"{capitalised(number_in_words(number))} {what}."
    if not _is_tried(audit):
        yield "Ingen automatisk granskning är inlagd."
    elif audit and audit.faults:
        yield f"Den automatiska granskningen hittade {number_in_words(audit.faults, neuter=True)} fel."
    if assessment is None:
        yield (
            "Bara automatiska prov är gjorda. De hittar inte allt."
            if _is_tried(audit)
            else "Ingen har bedömt webbplatsen för hand."
        )
    elif assessment.result is None:
        yield "Den som har prövat webbplatsen har inte sagt om alla krav är uppfyllda."
    if assessment and statement.untried:
        yield "Allt är inte prövat för hand."


def _method(statement: Statement) -> str:
    assessment = statement.assessment
    if assessment is None:
        return "Ingen människa har bedömt om webbplatsen uppfyller kraven."
    ready = f"klar {_BEFORE_DATE[assessment.date.text.count('-')]} {date_in_words(assessment.date)}"
    if assessment.kind is AssessmentKind.OWN:
        by = f" av {assessment.by}" if assessment.by else ""
        return f"Självskattning{by}, {ready}."
    by = f", {assessment.by}" if assessment.by else ""
    return f"Granskning av någon utanför organisationen{by}, {ready}."
