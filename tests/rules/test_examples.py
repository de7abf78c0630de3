"""Every rule's own examples: what it calls right passes all rules, what it calls wrong it reports."""

from __future__ import annotations

import re

import pytest

from loften.finding import Severity
from loften.rules import Rule, all_rules

from .base import findings
from .examples import Example, examples

CASES = [
    pytest.param(rule, example, id=f"{rule.ID}-{number}-{'rätt' if example.is_right else 'fel'}")
    for rule in all_rules()
    for number, example in enumerate(examples(rule.__doc__ or ""), 1)
]


NOT_SEEN_IN_TEXT = {"fel-teckenkodning", "for-stor-fil"}
"""Rules about the bytes of a file, for which no example can be shown."""


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example) -> None:
    found = findings(example.files, example.earlier)
    if example.is_right:
        assert found == []
        return
    own = [finding for finding in found if finding.rule == rule.ID]
    assert own, found
    assert {finding.severity for finding in own} <= {rule.SEVERITY, Severity.ERROR}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.ID)
def test_rule_is_told_in_full(rule: Rule) -> None:
    docstring = rule.__doc__ or ""
    assert rule.__name__.rpartition(".")[2] == rule.ID.replace("-", "_")
    assert docstring.split("\n")[0].endswith((".", ")."))
    kinds = {example.is_right for example in examples(docstring)}
    assert kinds == ({True, False} if rule.ID not in NOT_SEEN_IN_TEXT else set())


def test_no_finding_without_rule() -> None:
    ids = [rule.ID for rule in all_rules()]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule_id) for rule_id in ids)


def test_every_finding_of_an_example_is_of_a_known_rule() -> None:
    ids = {rule.ID for rule in all_rules()}
    for case in CASES:
        example = case.values[1]
        assert isinstance(example, Example)
        for finding in findings(example.files, example.earlier):
            assert finding.rule in ids, finding
            assert finding.message
            assert finding.hint
