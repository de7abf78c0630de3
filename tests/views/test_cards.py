"""Cards: an action or promise in a few lines."""

from __future__ import annotations

from loften.views.cards import Card, card
from tests.views.given import given, plan_with


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
