"""Findings as a code quality report, in the form that GitLab reads, and which it can follow from commit to commit."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from loften.finding import Finding, Severity
from loften.messages.gitlab import render
from tests.messages.test_formats import WARNING, finding, lines_of

ERROR = finding()


def issues(*findings: Finding) -> list[dict[str, object]]:
    return json.loads(render(findings, lines_of))


def fingerprint(of: Finding) -> object:
    return issues(of)[0]["fingerprint"]


def test_an_issue_has_all_that_gitlab_asks_for() -> None:
    (one,) = issues(ERROR)
    assert re.fullmatch(r"[0-9a-f]{32}", str(one.pop("fingerprint")))
    assert one == {
        "description": "Fältet ”ansvarg” finns inte. Så rättar du: Menade du ”ansvarig”?",
        "check_name": "okant-falt",
        "severity": "blocker",
        "location": {"path": "data/a.yml", "lines": {"begin": 4}},
    }


def test_letters_are_written_as_letters_and_the_file_ends_with_a_line_break() -> None:
    said = render([ERROR], lines_of)
    assert "Fältet ”ansvarg”" in said
    assert said.endswith("]\n")


def test_errors_and_warnings_come_in_order_and_differ_in_severity() -> None:
    assert [(one["check_name"], one["severity"]) for one in issues(WARNING, ERROR)] == [
        ("okant-falt", "blocker"),
        ("platshallare", "minor"),
    ]


def test_a_finding_of_a_whole_file_stands_on_its_first_line() -> None:
    (one,) = issues(finding(line=0, column=0))
    assert one["location"] == {"path": "data/a.yml", "lines": {"begin": 1}}


def test_the_same_finding_keeps_its_fingerprint() -> None:
    assert fingerprint(finding()) == fingerprint(finding())


@pytest.mark.parametrize(
    "other",
    [
        {"file": "data/b.yml"},
        {"line": 5},
        {"column": 6},
        {"rule": "okant-ord"},
        {"message": "Fältet ”ansvarih” finns inte."},
        {"hint": "Ta bort det."},
    ],
    ids=lambda other: next(iter(other)),
)
def test_two_findings_never_share_a_fingerprint(other: dict[str, object]) -> None:
    changed = replace(ERROR, **other)  # type: ignore[arg-type]
    assert fingerprint(changed) != fingerprint(ERROR)


def test_a_severity_that_is_changed_does_not_make_a_new_issue() -> None:
    assert fingerprint(replace(ERROR, severity=Severity.WARNING)) == fingerprint(ERROR)


def test_no_personal_identity_number_is_repeated() -> None:
    number = "19121212-1212"
    said = render([finding(f"data/{number}.yml", message=f"”{number}” finns inte.", hint=number)], lines_of)
    assert "1212" not in said.replace(str(json.loads(said)[0]["fingerprint"]), "")
    assert said.count("********-****") == 3
