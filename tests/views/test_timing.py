"""Dates against today, each at its boundary day."""

from __future__ import annotations

from datetime import date

import pytest

from loften.views.timing import StepState, spans
from tests.views.given import action, given, plan_with

DONE = "historik: [{datum: 2025-06-01, status: klar, text: Klart.}]"
STOPPED = "historik: [{datum: 2025-06-01, status: avbruten, text: Avbrutet.}]"
UNDER_WAY = "historik: [{datum: 2025-06-01, status: enligt plan}]"
STEP = "när: [{vad: Lamporna är lagade, klart: 2025-12-15}]"


def lines(*parts: str) -> str:
    return "\n".join(parts)


@pytest.mark.parametrize(
    ("written", "last_day"),
    [("2025-12-15", date(2025, 12, 15)), ("2025-02", date(2025, 2, 28)), ("2025", date(2025, 12, 31))],
)
def test_an_end_date_has_passed_from_the_day_after_its_last_day(written: str, last_day: date) -> None:
    item = lines(f"när: [{{vad: Lagat, klart: {written}}}]")
    on_the_day = action(item, today=last_day)
    the_day_after = action(item, today=date.fromordinal(last_day.toordinal() + 1))
    assert not on_the_day.is_overdue
    assert the_day_after.is_overdue
    assert the_day_after.deadline is not None
    assert the_day_after.deadline.days_passed == 1


def test_passed_with_a_report_is_forfallen() -> None:
    item = action(lines(STEP, UNDER_WAY), today=date(2025, 12, 16))
    assert [flag.label for flag in item.flags] == ["Förfallen"]
    assert item.flags[0].text == "Slutdatum var 15 december 2025, för 1 dag sedan."


def test_passed_with_a_report_that_has_no_status_is_forfallen_too() -> None:
    item = action(lines(STEP, "historik: [{datum: 2025-06-01, text: Vi har börjat.}]"))
    assert item.flags[0].label == "Förfallen"


def test_passed_without_any_report_says_that_nothing_is_reported() -> None:
    item = action(STEP, today=date(2025, 12, 16))
    assert [flag.label for flag in item.flags] == ["Slutdatum passerat, ej redovisad"]


@pytest.mark.parametrize("end_state", [DONE, STOPPED])
def test_an_end_state_is_never_overdue(end_state: str) -> None:
    item = action(lines(STEP, end_state))
    assert not item.is_overdue
    assert item.flags == ()


def test_an_end_date_whose_step_is_done_has_not_passed_unmet() -> None:
    done = "när: [{vad: Lagat, klart: 2025-12-15, gjort: 2025-12-01}]"
    assert not action(lines(done, UNDER_WAY)).is_overdue
    later = "när: [{vad: Lagat, klart: 2025-12-15, gjort: 2025-12-01}, {vad: Mer, klart: 2026-01}]"
    assert action(lines(later, UNDER_WAY), today=date(2026, 2, 1)).is_overdue


def test_the_latest_of_the_steps_is_the_end_date() -> None:
    item = action("när: [{vad: Sist, klart: 2027-03}, {vad: Först, klart: 2025-06-15}]")
    assert item.deadline is not None
    assert str(item.deadline.date) == "2027-03"
    assert not item.is_overdue


def test_with_steps_the_dates_of_goals_do_not_count() -> None:
    item = action("mål: [{text: Allt lyser., klart: 2025-01}]\nnär: [{vad: Utan datum}]")
    assert item.deadline is None


def test_without_steps_the_latest_date_of_the_goals_is_the_end_date() -> None:
    item = action("mål: [{text: Hälften lyser., klart: 2025-06}, {text: Allt lyser., klart: 2026-10-31}]")
    assert item.deadline is not None
    assert str(item.deadline.date) == "2026-10-31"
    assert item.deadline.label == "Slutdatum passerat, ej redovisad"


def test_a_goal_whose_date_has_passed_is_shown_as_such_until_the_item_is_done() -> None:
    goal = "mål: [{text: Allt lyser., klart: 2025-12}]"
    assert not action(goal, today=date(2025, 12, 31)).goals[0].has_passed
    assert action(goal, today=date(2026, 1, 1)).goals[0].has_passed
    assert not action(lines(goal, DONE)).goals[0].has_passed


@pytest.mark.parametrize(
    ("step", "state", "when", "remark"),
    [
        ("klart: 2025-06-15, gjort: 2025-06-12", StepState.DONE, "15 juni 2025", "Gjort 12 juni 2025, 3 dagar före."),
        ("klart: 2025-06-15, gjort: 2025-06-15", StepState.DONE, "15 juni 2025", "Gjort 15 juni 2025."),
        ("klart: 2025-06-15, gjort: 2025-06-16", StepState.DONE, "15 juni 2025", "Gjort 16 juni 2025, 1 dag efter."),
        ("klart: 2025-06, gjort: 2025-06-30", StepState.DONE, "juni 2025", "Gjort 30 juni 2025."),
        ("klart: 2025-06, gjort: 2025-07-01", StepState.DONE, "juni 2025", "Gjort 1 juli 2025, efter utsatt tid."),
        (
            "klart: 2026-11-20",
            StepState.PASSED,
            "20 november 2026",
            "Datumet har passerat. Här är inte redovisat att det är gjort.",
        ),
        ("klart: 2026-11-21", StepState.COMING, "21 november 2026", ""),
        ("klart: 2026-11", StepState.COMING, "november 2026", ""),
        ("klart: 2027-03, preliminärt: ja", StepState.PRELIMINARY, "mars 2027, preliminärt", ""),
        ("start: 2025-09, klart: 2026-12-01", StepState.COMING, "från september 2025 till 1 december 2026", ""),
        ("start: 2026-01", StepState.PASSED, "börjar januari 2026", "Startdatumet har passerat."),
        ("start: 2027", StepState.COMING, "börjar 2027", ""),
        ("start: 2027, preliminärt: ja", StepState.PRELIMINARY, "börjar 2027, preliminärt", ""),
        ("preliminärt: nej", StepState.UNDATED, "", ""),
    ],
)  # fmt: skip
def test_a_step_against_today(step: str, state: StepState, when: str, remark: str) -> None:
    [view] = action(f"när: [{{vad: Steget, {step}}}]").steps
    assert (view.state, view.when, view.remark) == (state, when, remark)


def test_a_preliminary_date_that_has_passed_is_passed() -> None:
    [view] = action("när: [{vad: Steget, klart: 2026-06, preliminärt: ja}]").steps
    assert view.state is StepState.PASSED


def test_steps_stand_in_time_with_today_between() -> None:
    course = action("""
        när:
          - {vad: utan datum}
          - {vad: kommer, klart: 2027-01}
          - {vad: passerat, klart: 2026-10-31}
          - {vad: gjort, klart: 2025-06-15, gjort: 2025-06-12}
    """).course
    assert [step.what for step in course.behind] == ["gjort", "passerat"]
    assert [step.what for step in course.ahead] == ["kommer", "utan datum"]
    assert course.done == "1 av 4 steg är redovisade som gjorda"


def test_a_step_that_was_to_begin_and_has_no_end_stands_above_today() -> None:
    item = action("när: [{vad: Kartlägga, start: 2026-01}, {vad: Utbilda, start: 2027-01}]")
    assert [step.what for step in item.course.behind] == ["Kartlägga"]
    assert item.next_step is not None
    assert item.next_step.what == "Utbilda"


def test_steps_without_any_date_have_no_line_for_today() -> None:
    assert not action("när: [{vad: utan datum}]").course.is_dated


@pytest.mark.parametrize(
    ("interval", "first", "last"),
    [
        ("månad", "januari 2025", "december 2025"),
        ("kvartal", "januari–mars 2025", "oktober–december 2025"),
        ("tertial", "januari–april 2025", "september–december 2025"),
        ("halvår", "januari–juni 2025", "juli–december 2025"),
        ("år", "2025", "2025"),
    ],
)
def test_the_intervals_of_a_calendar_year(interval: str, first: str, last: str) -> None:
    plan = given(
        p=plan_with("", top=f"period: {{från: 2025, till: 2025}}\nredovisas: {interval}")
    ).site.plans["orten", "p"]
    assert plan.reported is not None
    found = spans(plan.period, plan.reported)
    assert (found[0].words, found[-1].words) == (first, last)


TERTIAL = "redovisas: tertial"


def test_a_report_is_late_from_the_day_after_a_whole_interval_without_one() -> None:
    assert action("", top=TERTIAL, today=date(2025, 4, 30)).reporting.label == ""
    late = action("", top=TERTIAL, today=date(2025, 5, 1)).reporting
    assert late.label == "Redovisning försenad"
    assert late.text == "Ingen redovisning är inlagd för januari–april 2025."


def test_intervals_are_counted_from_the_period_s_own_beginning() -> None:
    top = "period: {från: 2025-03, till: 2026-02}\nredovisas: kvartal"
    assert action("", top=top, today=date(2025, 4, 1)).reporting.label == ""
    late = action("", top=top, today=date(2025, 6, 1)).reporting
    assert late.text == "Ingen redovisning är inlagd för mars–maj 2025."


def test_what_is_left_of_a_period_is_no_whole_interval() -> None:
    top = "period: {från: 2025, till: 2025-05}\nredovisas: tertial"
    reported = "historik: [{datum: 2025-04-30, status: enligt plan}]"
    assert action(reported, top=top, today=date(2025, 6, 1)).reporting.label == ""


@pytest.mark.parametrize("day", ["2025-01-01", "2025-04-30", "2025-04", "2025"])
def test_a_report_on_any_day_of_the_interval_is_in_time(day: str) -> None:
    item = action(f"historik: [{{datum: {day}, status: enligt plan}}]", top=TERTIAL, today=date(2025, 5, 1))
    assert item.reporting.label == ""
    assert item.reporting.gaps == ()


def test_a_report_that_comes_later_ends_the_lateness_but_leaves_the_gap() -> None:
    item = action("historik: [{datum: 2025-05-02, status: enligt plan}]", top=TERTIAL, today=date(2025, 6, 1))
    assert item.reporting.label == ""
    assert [gap.words for gap in item.reporting.gaps] == ["januari–april 2025"]


def test_the_running_interval_gives_the_day_when_the_next_report_is_due() -> None:
    item = action("historik: [{datum: 2026-08-31, status: enligt plan}]", top=TERTIAL)
    assert item.reporting.next_due == date(2026, 12, 31)


@pytest.mark.parametrize("end_state", [DONE, STOPPED])
def test_no_report_is_due_after_an_end_state(end_state: str) -> None:
    item = action(end_state, top=TERTIAL)
    assert item.reporting.label == ""
    assert item.reporting.next_due is None


def test_an_end_state_in_the_running_interval_leaves_nothing_due() -> None:
    item = action("historik: [{datum: 2026-10-01, status: klar, text: Klart.}]", top=TERTIAL)
    assert item.reporting.next_due is None


def test_intervals_after_an_end_state_are_no_gaps() -> None:
    item = action("historik: [{datum: 2025-04-30, status: klar, text: Klart.}]", top=TERTIAL)
    assert item.reporting.gaps == ()


def test_without_an_interval_no_report_is_late_while_the_period_lasts() -> None:
    assert action("", today=date(2027, 12, 31)).reporting.label == ""


def test_a_report_is_missing_from_the_day_after_the_period_s_end() -> None:
    missing = action("", today=date(2028, 1, 1)).reporting
    assert missing.label == "Redovisning saknas"
    assert missing.text == "Perioden tog slut 31 december 2027, och ingen redovisning är inlagd."


def test_nothing_is_missing_after_the_period_where_anything_was_reported() -> None:
    item = action("historik: [{datum: 2025-06-01, text: Vi har börjat.}]", today=date(2028, 1, 1))
    assert item.reporting.label == ""


def test_a_gap_stands_in_the_ledger_between_the_reports_around_it() -> None:
    item = action("""
        historik:
          - {datum: 2025-04-30, status: enligt plan}
          - {datum: 2025-12-31, status: enligt plan}
    """, top=TERTIAL, today=date(2026, 1, 1))  # fmt: skip
    rows = [row.gap.words if row.gap else row.entry.said for row in item.ledger if row.gap or row.entry]
    assert rows == ["31 december 2025", "maj–augusti 2025", "30 april 2025"]
