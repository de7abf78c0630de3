"""The rules: a file each, with its id, examples that pass and fail, and a ``check``.

A rule's docstring is in Swedish, since the public list of rules is made from it: first a line that says
what is asked, then paragraphs of explanation, then the examples under ``Rätt:`` and ``Fel:``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Protocol, cast

from loften.finding import Finding, Severity
from loften.rules.question import Question

__all__ = ["Question", "Rule", "all_rules", "run"]


class Rule(Protocol):
    """What a rule's module holds."""

    ID: str
    SEVERITY: Severity
    __doc__: str | None
    __name__: str

    def check(self, question: Question, /) -> Iterable[Finding | None]:
        """Give what breaks the rule; None stands for what was already reported."""


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Give every rule, in the order of their ids."""
    modules = (
        importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
    )
    found = [cast(Rule, module) for module in modules if hasattr(module, "ID")]
    return tuple(sorted(found, key=lambda rule: rule.ID))


def run(question: Question) -> Iterator[Finding]:
    """Ask every rule."""
    for rule in all_rules():
        for finding in rule.check(question):
            if finding is not None:
                yield finding
