"""Plans and what is said of them in a sentence, a card, a timeline, a calendar."""

from __future__ import annotations

from datetime import date

import pytest

from loften.views.calendar import by_month, coming, events, passed
from loften.views.cards import Card, card
from loften.views.catalog import Catalog
from loften.views.plans import PlanView, many
from loften.views.rows import period_words
from loften.views.sentences import first_sentence, lead
from loften.views.timeline import Timeline, timeline
from tests.views.given import TODAY, given, plan_with

ONE_ACTION = "åtgärder: [{id: a, rubrik: A}]\n"


def plan(text: str, *, today: date = TODAY) -> PlanView:
    return given(today=today, plan=text).plans["orten", "plan"]


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


def test_the_lead_gives_how_many_are_reported_and_how_the_first_stand() -> None:
    found = plan("""
        typ: åtgärdsplan
        titel: P
        period: {från: 2025, till: 2027}
        åtgärder:
          - {id: a, rubrik: A, historik: [{datum: 2026-01-01, status: klar, text: Gjort.}]}
          - {id: b, rubrik: B, historik: [{datum: 2026-01-01, status: enligt plan}]}
          - {id: c, rubrik: C, mål: [{text: M, klart: 2026-10}]}
        """)
    said = lead(found.items, found.tally)
    assert said.answer == "2 av 3 åtgärder är redovisade. 1 är klar och 1 går enligt plan."
    assert said.more == "En åtgärd har passerat sitt slutdatum utan att något är redovisat."


@pytest.mark.parametrize(
    ("known", "silent", "more"),
    [
        (1, 0, "En åtgärd har passerat sitt slutdatum utan att vara klar."),
        (2, 0, "Två åtgärder har passerat sitt slutdatum utan att vara klara."),
        (0, 2, "Två åtgärder har passerat sitt slutdatum utan att något är redovisat."),
        (
            2,
            1,
            "Tre åtgärder har passerat sitt slutdatum: två utan att vara klara och en utan att något är redovisat.",
        ),
    ],
)
def test_of_what_nobody_has_reported_it_is_not_said_that_it_is_not_done(
    known: int, silent: int, more: str
) -> None:
    goal, entry = "mål: [{text: M, klart: 2026-10}]", "historik: [{datum: 2026-01-01, text: Igång.}]"
    rows = [f"- {{id: k{number}, rubrik: K{number}, {goal}, {entry}}}" for number in range(known)]
    rows += [f"- {{id: s{number}, rubrik: S{number}, {goal}}}" for number in range(silent)]
    text = "\n".join(["typ: åtgärdsplan", "titel: P", "period: {från: 2025, till: 2027}", "åtgärder:", *rows])
    found = plan(text)
    assert lead(found.items, found.tally).more == more


def test_the_lead_of_a_single_promise_agrees_in_gender() -> None:
    found = plan(plan_with("mål: [{text: M, klart: 2026-10}]", kind="löften"))
    said = lead(found.items, found.tally)
    assert said.answer == "0 av 1 löfte är redovisat."
    assert said.more == "Ett löfte har passerat sitt slutdatum utan att något är redovisat."


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ett. Två.", "Ett."),
        ("Bl.a. Polisen deltar. Sedan kommer fler.", "Bl.a. Polisen deltar."),
        ("Utan punkt\n\nNytt stycke.", "Utan punkt"),
        ("Klart kl. 18 den 3 maj. Bra.", "Klart kl. 18 den 3 maj."),
    ],
)
def test_the_first_sentence_ends_where_a_reader_would_say(text: str, first: str) -> None:
    assert first_sentence(text) == first


# -- Cards -------------------------------------------------------------------------------------------------------


def card_of(item: str, kind: str = "åtgärder", top: str = "") -> Card:
    catalog = given(plan=plan_with(item, kind=kind, top=top))
    return card(catalog.items["orten/plan/det"], catalog.site)


def test_a_card_s_sentence_is_the_newest_report_and_else_what_it_is_about() -> None:
    reported = card_of(
        "sammanfattning: Lampor.\nhistorik: [{datum: 2026-01-01, text: Fem är lagade. Tre kvar.}]"
    )
    silent = card_of("sammanfattning: Lampor.")
    empty = card_of("")
    assert reported.sentence == "Fem är lagade."
    assert silent.sentence == "Lampor."
    assert empty.sentence == "Ingen redovisning är inlagd."


def test_a_card_says_who_answers_and_that_nobody_is_named() -> None:
    named = card_of("ansvarig: [{aktör: tekniska, roll: gatuchefen}]")
    nobody = card_of("")
    assert (named.who_label, named.who) == ("Ansvarig", "Tekniska, gatuchefen")
    assert nobody.who == "ingen är utpekad i planen"


def test_a_promise_s_card_says_who_promises_or_that_the_source_does_not() -> None:
    joint = card_of("", "löften", "parter: [polisen, kommunen]")
    unsaid = card_of("lovar: []", "löften")
    assert (joint.who_label, joint.who) == ("Lovar", "Polisen och Kommunen")
    assert unsaid.who == "källan säger inte vem"


def test_a_card_gives_the_next_step_beside_the_end_date() -> None:
    found = card_of("när: [{vad: A, klart: 2026-12-01}, {vad: B, klart: 2027-03, preliminärt: ja}]")
    assert found.dates == (("Nästa steg", "1 december 2026"), ("Slutdatum", "mars 2027, preliminärt"))


# -- The timeline ------------------------------------------------------------------------------------------------


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


# -- The calendar ------------------------------------------------------------------------------------------------


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
