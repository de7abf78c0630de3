"""Plans: their titles, what they are counted in, and what is said of them in short."""

from __future__ import annotations

from datetime import date

import pytest

from loften.views.plans import PlanView, many
from loften.views.rows import period_words
from loften.views.sentences import lead
from tests.views.given import plan, plan_with

ONE_ACTION = "åtgärder: [{id: a, rubrik: A}]\n"


def titled(title: str, period: str) -> PlanView:
    return plan(f"typ: åtgärdsplan\ntitel: {title}\nperiod: {period}\n{ONE_ACTION}")


def test_the_years_are_added_to_a_title_that_lacks_them() -> None:
    assert titled("Trygghet", "{från: 2025, till: 2027}").title == "Trygghet 2025–2027"
    assert titled("Plan för 2025", "{från: 2025, till: 2025}").title == "Plan för 2025"


def test_a_decision_is_said_as_far_as_it_is_known() -> None:
    decided = "beslut: {datum: 2025-01-20, organ: Kommunstyrelsen, paragraf: § 12, diarienummer: KS 2024/123}"
    assert plan(plan_with("", top=decided)).decided == (
        "Beslutad av kommunstyrelsen 20 januari 2025, §\u00a012 (diarienummer KS 2024/123)."
    )
    assert plan(plan_with("")).decided == ""


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2024, 12, 31), "Börjar gälla 2025"),
        (date(2027, 12, 31), "Gäller 2025–2027"),
        (date(2028, 1, 1), "Gällde 2025–2027"),
    ],
)
def test_a_period_is_said_as_of_the_day(today: date, words: str) -> None:
    assert period_words(plan(plan_with("")), today) == words


def test_what_has_waited_longest_stands_first_among_the_overdue() -> None:
    found = plan("""
        typ: åtgärdsplan
        titel: P
        period: {från: 2025, till: 2027}
        åtgärder:
          - {id: ny, rubrik: N, mål: [{text: M, klart: 2026-10}]}
          - {id: gammal, rubrik: G, mål: [{text: M, klart: 2025-10}]}
        """)
    assert [item.item.id for item in found.overdue] == ["gammal", "ny"]


def test_words_of_the_plan_s_own_are_counted_in_the_plural() -> None:
    found = plan("""
        typ: handlingsplan
        titel: P
        period: {från: 2025, till: 2027}
        benämningar: {åtgärd: Insats}
        åtgärder: [{id: a, rubrik: A}, {id: b, rubrik: B}]
        """)
    assert found.counted == "2 insatser"
    assert lead(found.items, found.tally).answer == "0 av 2 insatser är redovisade."


@pytest.mark.parametrize(
    ("one", "more"), [("Utfästelse", "utfästelser"), ("Delmål", "delmål"), ("Satsning", "satsningar")]
)
def test_plurals_of_words_that_plans_use(one: str, more: str) -> None:
    assert many(one) == more


def test_what_stands_in_no_area_comes_last_as_on_the_plan_s_page() -> None:
    found = plan("""
        typ: åtgärdsplan
        titel: P
        period: {från: 2025, till: 2027}
        åtgärder: [{id: utan, rubrik: U}]
        områden:
          - {id: o, rubrik: O, åtgärder: [{id: i, rubrik: I}]}
        """)
    assert [item.item.id for item in found.items] == ["i", "utan"]
