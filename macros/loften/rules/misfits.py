"""Which rule speaks of which misfit of the model: one and only one, so that none is passed over."""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import DataFile
from loften.finding import Finding
from loften.model.validation import Misfit
from loften.rules.question import Question

_RULES = {
    "extra_forbidden": "okant-falt",
    "missing": "saknat-falt",
    "enum": "okant-ord",
    "fel-id": "fel-id",
    "fel-datum": "fel-datum",
    "fel-tal": "fel-tal",
    "fel-ja-nej": "fel-ja-nej",
    "fel-lank": "fel-lank",
    "fel-e-post": "fel-e-post",
}
_THE_REST = "fel-sort"
"""Reports every type that is not above: a list, group or text where another sort is expected."""


def rule_of(misfit_type: str) -> str:
    """Give the id of the rule that reports a type of misfit."""
    return _RULES.get(misfit_type, _THE_REST)


def misfits_for(question: Question, rule_id: str) -> Iterator[tuple[DataFile, Misfit]]:
    """Give the misfits that a rule is to report."""
    for file in question.dataset.files():
        for misfit in file.fitted.misfits:
            if rule_of(misfit.type) == rule_id:
                yield file, misfit


def retell(question: Question, rule_id: str) -> Iterator[Finding]:
    """Report the misfits whose message and hint were made where the value was read."""
    for file, misfit in misfits_for(question, rule_id):
        yield file.document.finding(rule_id, misfit.path, misfit.message, misfit.hint, on_key=misfit.is_key)
