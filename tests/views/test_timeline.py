"""The timeline of a plan: axis, marks and table."""

from __future__ import annotations

from datetime import date

from loften.views.timeline import Timeline, timeline
from tests.views.given import TODAY, plan, plan_with


def lines(steps: str, *, today: date = TODAY, top: str = "") -> Timeline:
    found = plan(plan_with(f"när:\n{steps}", top=top), today=today)
    laid = timeline(found.items, found.plan.period, today)
    assert laid
    return laid


def test_today_s_line_stands_at_its_share_of_the_period() -> None:
    laid = lines(
        "  - {vad: A, klart: 2026-12-31}", top="period: {från: 2026, till: 2026}", today=date(2026, 7, 2)
    )
    assert laid.now
    assert laid.now.x == "50.00%"
    assert [tick.label for tick in laid.ticks] == ["2026", "apr", "jul", "okt"]


def test_after_the_period_there_is_no_line_for_today() -> None:
    assert lines("  - {vad: A, klart: 2025-12-31}", today=date(2028, 1, 2)).now is None


def test_a_step_outside_the_period_widens_the_axis() -> None:
    laid = lines("  - {vad: A, klart: 2029-12-31}")
    assert [tick.label for tick in laid.ticks] == ["2025", "2026", "2027", "2028", "2029"]


def test_each_step_is_marked_by_its_state_and_read_aloud() -> None:
    [line] = lines(
        "  - {vad: Ett, klart: 2025-06-15, gjort: 2025-06-12}\n  - {vad: Två, klart: 2026-01-01}\n"
        "  - {vad: Tre, start: 2026-12-01, klart: 2027-03, preliminärt: ja}"
    ).lines
    assert [mark.icon for mark in line.marks] == ["gjort", "passerat", "prel"]
    assert line.label.startswith(
        "Ett: 15 juni 2025, gjort; Två: 1 januari 2026, passerat, inte redovisat som gjort; Tre: från"
    )
    assert line.label.endswith("mars 2027, preliminärt")


def test_marks_that_would_cover_each_other_stand_under_each_other_at_their_true_dates() -> None:
    laid = lines(
        "  - {vad: A, klart: 2026-11-19}\n  - {vad: B, klart: 2026-11-20}\n"
        "  - {vad: C, klart: 2026-11-21}\n  - {vad: D, klart: 2026-11-22}"
    )
    [line] = laid.lines
    assert [mark.y for mark in line.marks] == [12, 36, 60, 84]
    assert line.height == 96
    assert laid.now
    assert line.marks[1].x < laid.now.x == line.marks[2].x < line.marks[3].x


def test_a_mark_goes_back_to_the_first_lane_where_there_is_room() -> None:
    [line] = lines(
        "  - {vad: A, klart: 2025-03-01}\n  - {vad: B, klart: 2025-03-15}\n  - {vad: C, klart: 2026-03-01}"
    ).lines
    assert [mark.y for mark in line.marks] == [12, 36, 12]


def test_the_table_has_every_dated_step_in_order_of_time_parted_by_today() -> None:
    laid = lines(
        "  - {vad: Sist, start: 2026-12-01, klart: 2027-03}\n  - {vad: Först, klart: 2025-06-15, gjort: 2025-06-12}\n"
        "  - {vad: Utan datum}\n  - {vad: Start, start: 2027-01}"
    )
    assert [(row.when, row.what, row.said) for row in laid.behind] == [("2025-06-12", "Först", "gjort")]
    assert [(row.when, row.what, row.said) for row in laid.ahead] == [
        ("börjar 2027-01", "Start", "kommer"),
        ("2026-12-01 – 2027-03", "Sist", "kommer"),
    ]
    assert laid.label.startswith("3 steg från 1 januari 2025 till 31 december 2027: 1 gjort och 2 kommer.")


def test_a_word_that_has_no_room_at_the_end_of_the_axis_is_left_out() -> None:
    laid = lines("  - {vad: A, klart: 2027-02-01}", top="period: {från: 2025-01-01, till: 2027-02-01}")
    assert [tick.label for tick in laid.ticks] == ["2025", "2026", ""]


def test_without_dated_steps_there_is_no_timeline() -> None:
    found = plan(plan_with("när: [{vad: A}]"))
    assert timeline(found.items, found.plan.period, TODAY) is None
