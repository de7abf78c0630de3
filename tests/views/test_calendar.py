"""The calendar: dates to come and dates that have passed."""

from __future__ import annotations

from loften.views.calendar import by_month, coming, events, passed
from loften.views.catalog import Catalog
from tests.views.given import TODAY, given, plan_with


def dated(item: str) -> Catalog:
    return given(plan=plan_with(item))


def test_the_nearest_date_to_come_is_first_and_the_more_exact_of_two() -> None:
    catalog = dated("när: [{vad: A, klart: 2027}, {vad: B, klart: 2027-12}, {vad: C, klart: 2026-12-01}]")
    found = coming(events(catalog.real_plans, TODAY), TODAY)
    assert [event.text for event in found] == ["C", "B", "A", "Perioden tar slut"]


def test_today_is_still_to_come() -> None:
    catalog = dated("när: [{vad: I dag, klart: 2026-11-21}, {vad: I går, klart: 2026-11-20}]")
    found = events(catalog.real_plans, TODAY)
    assert next(event.text for event in coming(found, TODAY)) == "I dag"
    assert [event.text for event in passed(found, TODAY)] == ["I går"]


def test_a_done_step_stands_at_the_day_it_was_done() -> None:
    catalog = dated("när: [{vad: A, klart: 2027-05-01, gjort: 2026-10-01}]")
    [event] = passed(events(catalog.real_plans, TODAY), TODAY)
    assert (event.when, event.remark[:20]) == ("1 oktober 2026", "Gjort 1 oktober 2026")


def test_a_passed_goal_that_nobody_has_reported_on_says_so() -> None:
    catalog = dated("mål: [{text: Ljust, klart: 2026-10}]")
    [event] = passed(events(catalog.real_plans, TODAY), TODAY)
    assert event.remark == "Ingen har redovisat om målet är nått."


def test_dates_are_grouped_by_month_and_years_apart() -> None:
    catalog = dated("när: [{vad: A, klart: 2027}, {vad: B, klart: 2027-12}, {vad: C, klart: 2026-12-01}]")
    months = by_month(coming(events(catalog.real_plans, TODAY), TODAY), "k")
    assert [(month.title, len(month.events)) for month in months] == [
        ("December 2026", 1),
        ("December 2027", 1),
        ("Under 2027", 2),
    ]
