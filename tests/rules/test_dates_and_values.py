"""Periods, steps and measured values."""

from __future__ import annotations

import pytest

from .base import told


@pytest.mark.parametrize(
    ("period", "is_right"),
    [
        ("{från: 2025, till: 2025}", True),
        ("{från: 2025-06, till: 2025}", True),
        ("{från: 2026, till: 2025}", False),
        ("{från: 2025-06-02, till: 2025-06-01}", False),
    ],
)
def test_a_period_runs_forward(period: str, is_right: bool) -> None:
    assert [line.split()[:2] for line in told(f"period: {period}")] == (
        [] if is_right else [["1:16", "period-bakvand"]]
    )


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("start: 2025-09, klart: 2025", []),
        ("start: 2026-01, klart: 2025", ["4:32 start-efter-klart Steget börjar 2026-01 men ska vara klart redan 2025."]),
        ("klart: 2027", []),
        ("klart: 2028-01", ["4:32 utanfor-perioden 2028-01 ligger utanför planens period, 2025 till 2027."]),
        ("start: 2024", ["4:32 utanfor-perioden 2024 ligger utanför planens period, 2025 till 2027."]),
        ("gjort: 2026-07-01", ["4:32 framtida-datum Steget kan inte vara gjort i framtiden: 2026-07-01."]),
        ("gjort: 2026", []),
    ],
)  # fmt: skip
def test_steps(step: str, expected: list[str]) -> None:
    assert told(f"åtgärder:\n  - id: a\n    rubrik: A\n    när: [{{vad: Steget, {step}}}]") == expected


def test_a_goal_outside_the_period() -> None:
    fragment = "åtgärder: [{id: a, rubrik: A, mål: [{text: T, klart: 2030}]}]"
    assert told(fragment) == ["1:54 utanfor-perioden 2030 ligger utanför planens period, 2025 till 2027."]


def test_nothing_is_outside_a_period_that_could_not_be_read() -> None:
    fragment = (
        "period: {från: 2025, till: snart}\nåtgärder: [{id: a, rubrik: A, mål: [{text: T, klart: 2030}]}]"
    )
    assert [line.split()[1] for line in told(fragment)] == ["fel-datum"]


def indicator(fields: str) -> list[str]:
    return told(f"indikatorer:\n  - id: i\n    rubrik: I\n    {fields}")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("värden: [{år: 2026, värde: -3.5}]", []),
        ("målvärde: {år: 2040, värde: 1}", []),
        ("värden: [{år: 2027, värde: 3}]", ["4:19 framtida-varde Året 2027 har inte varit än, så värdet kan inte vara uppmätt."]),
        ("utgångsvärde: {år: 2027, värde: 3}", ["4:24 framtida-varde Året 2027 har inte varit än, så värdet kan inte vara uppmätt."]),
        ("värden: [{år: 2025, värde: 3}, {år: 2025, värde: 4}]", ["4:41 dubbelt-ar Indikatorn har två värden för 2025 (även rad 4)."]),
    ],
)  # fmt: skip
def test_values(fields: str, expected: list[str]) -> None:
    assert indicator(fields) == expected


@pytest.mark.parametrize(("value", "is_right"), [("0", True), ("100", True), ("100.1", False), ("-1", False)])
def test_shares(value: str, is_right: bool) -> None:
    found = indicator(f"enhet: procent\n    målvärde: {{år: 2027, värde: {value}}}")
    assert [line.split()[:2] for line in found] == ([] if is_right else [["5:33", "andel-utanfor"]])


def test_the_same_heading_twice_in_one_area_only() -> None:
    fragment = "områden:\n  - {id: o, rubrik: O, åtgärder: [{id: a, rubrik: Laga}]}\n  - {id: p, rubrik: P, åtgärder: [{id: b, rubrik: Laga}, {id: c, rubrik: laga}]}"
    assert told(fragment) == ["3:74 samma-rubrik Samma rubrik står redan på rad 3."]
