"""The first sentences of a page, and the first sentence of a text."""

from __future__ import annotations

import pytest

from loften.views.sentences import first_sentence, lead, nothing_overdue, overdue_order
from tests.views.given import plan, plan_with


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
    assert said.more == "En åtgärd har passerat sitt slutdatum utan att någon redovisning är inlagd."


@pytest.mark.parametrize(
    ("known", "silent", "more"),
    [
        (1, 0, "En åtgärd har passerat sitt slutdatum utan att vara klar."),
        (2, 0, "Två åtgärder har passerat sitt slutdatum utan att vara klara."),
        (0, 2, "Två åtgärder har passerat sitt slutdatum utan att någon redovisning är inlagd."),
        (
            2,
            1,
            "Tre åtgärder har passerat sitt slutdatum: två utan att vara klara och en utan att någon redovisning är inlagd.",
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
    assert said.more == "Ett löfte har passerat sitt slutdatum utan att någon redovisning är inlagd."


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


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (
            "mål: [{text: M, klart: 2027-11-01}]",
            "Inget slutdatum har passerat utan att det är klart eller avbrutet.",
        ),
        ("", "Planen anger inget slutdatum för det som ska göras. Därför kan inget förfalla."),
    ],
)
def test_where_nothing_is_overdue_it_is_said_whether_anything_could_be(item: str, said: str) -> None:
    assert nothing_overdue(plan(plan_with(item))) == said


def test_the_order_of_the_overdue_is_told_only_where_there_are_several() -> None:
    assert overdue_order(["en"]) == ""
    assert overdue_order(["en", "två"]) == "Den som har väntat längst står först"
