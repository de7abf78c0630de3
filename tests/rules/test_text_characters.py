"""Characters that cannot be seen, got lost, or are taken for others: where each is reported, and how."""

from __future__ import annotations

import pytest

from .base import PLAN, findings, plan, told

HEAD = "åtgärder:\n  - id: a\n    rubrik: "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Enligt plan\u200b och", "3:24 osynligt-tecken Osynligt tecken (U+200B) efter ”plan”."),
        ("\u200bLaga", "3:13 osynligt-tecken Osynligt tecken (U+200B) efter ”rubrik”."),
        ("La\u200dga", "3:15 osynligt-tecken Osynligt tecken (U+200D) efter ”La”."),
        ("Laga \u202elampor", "3:18 osynligt-tecken Osynligt tecken (U+202E) efter ”Laga”."),
        ("Laga \u2066\u200flampor", "3:18 osynligt-tecken Osynligt tecken (U+2066) efter ”Laga”."),
        ("Laga\ufeff lampor", "3:17 osynligt-tecken Osynligt tecken (U+FEFF) efter ”Laga”."),
        ("Laga\u2060lampor", "3:17 osynligt-tecken Osynligt tecken (U+2060) efter ”Laga”."),
        ("Laga\u200c lampor", "3:17 osynligt-tecken Osynligt tecken (U+200C) efter ”Laga”."),
        ("👩\u200d hej", "3:14 osynligt-tecken Osynligt tecken (U+200D) efter ”rubrik”."),
        ("A \U000e0061 b", "3:15 osynligt-tecken Osynligt tecken (U+E0061) efter ”A”."),
        ('"Laga\\u200b lampor"', "3:13 osynligt-tecken Osynligt tecken (U+200B) efter ”Laga”."),
        ('"\\e[31mRött"', "3:13 osynligt-tecken Osynligt tecken (U+001B) före ”31mRött”."),
        ('"Två\\Lrader"', "3:13 osynligt-tecken Osynligt tecken (U+2028) efter ”Två”."),
        (
            "Laga p\ufffd vägen",
            "3:19 ersattningstecken Ett tecken har gått förlorat efter ”p”: här står � (U+FFFD) i stället.",
        ),
        (
            "gatu\u00adbelysning",
            "3:17 mjukt-bindestreck Mjukt bindestreck (U+00AD) efter ”gatu”. Det syns inte.",
        ),
        (
            "\uf0b7 lampor",
            "3:13 privat-tecken Tecknet U+F0B7 efter ”rubrik” visas som en tom ruta för de flesta.",
        ),
        (
            "P\u043elisen",
            (
                "3:13 blandade-alfabet ”Pоlisen” blandar latinska bokstäver med ”о” (kyrilliskt, U+043E),"
                " som bara ser likadan ut."
            ),
        ),
        (
            "Laga \u0391lla",
            (
                "3:18 blandade-alfabet ”Αlla” blandar latinska bokstäver med ”Α” (grekiskt, U+0391),"
                " som bara ser likadan ut."
            ),
        ),
    ],
)
def test_character(text: str, expected: str) -> None:
    assert told(HEAD + text) == [expected]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("FÃ¶rbÃ¤ttra", "Förbättra"),
        ("Ã…tgÃ¤rd", "Åtgärd"),
        ("Ã„ldre", "Äldre"),
        ("Ã–ppna", "Öppna"),
        ("cafÃ©", "café"),
        ("2025â€“2026", "2025–2026"),
        ("â€Trygg", "”Trygg"),
        ('2025â€"2026', "2025–2026"),
        ("Â§", "§"),
        ("5â‚¬", "5€"),
        ("fÃƒÂ¶r", "för"),
        ("ðŸ˜€", "😀"),
        ("f√∂r", "för"),
        ("├Ñtg├ñrd", "åtgärd"),
    ],
)
def test_misread_text_is_told_with_what_it_should_have_been(wrong: str, right: str) -> None:
    assert told(f"{HEAD}Nu {wrong} sen") == [
        f"3:16 feltolkad-text ”{wrong}” är feltolkad text. Det skulle ha stått ”{right}”."
    ]


def test_they_are_reported_in_comments_and_unreadable_files_too() -> None:
    assert told("# Ã¥ och \u202e och \ufffd\n" + HEAD + "A", rule="feltolkad-text")
    rules = {finding.rule for finding in findings({PLAN: "titel: [a\u200b\n# Ã¥ \ufffd \u00ad\n"})}
    assert {
        "osynligt-tecken",
        "feltolkad-text",
        "ersattningstecken",
        "mjukt-bindestreck",
        "yaml-fel",
    } <= rules


def test_a_control_character_is_reported_once() -> None:
    assert [line.split()[1] for line in told(HEAD + "Laga \x07lampor")] == ["styrtecken"]


def test_a_run_of_them_is_one_finding_and_several_are_several() -> None:
    assert len(told(HEAD + "Laga\u200b\u200b\u200b lampor")) == 1
    assert len(told(HEAD + "Laga\u200b lam\u200bpor")) == 2


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (
            HEAD + "A\n    historik:\n      - {datum: 2025-06-15, status: enligt\u00a0plan}",
            (
                "5:43 hart-mellanslag Hårt mellanslag (U+00A0) i ”enligt plan”."
                " Det ser ut som ett vanligt men är ett annat tecken."
            ),
        ),
        (
            "åtgärder:\n  - id: a\u202fb\n    rubrik: A",
            (
                "2:10 hart-mellanslag Hårt mellanslag (U+202F) i ”a b”."
                " Det ser ut som ett vanligt men är ett annat tecken."
            ),
        ),
        (
            HEAD + "A\n    mål\u00a0: B",
            (
                "4:8 hart-mellanslag Hårt mellanslag (U+00A0) i ”mål”."
                " Det ser ut som ett vanligt men är ett annat tecken."
            ),
        ),
        (
            HEAD + "A\n    historik:\n      - {datum: 2025-06-15, status: enligt pl\u0430n}",
            (
                "5:46 fel-alfabet ”а” (kyrilliskt, U+0430) i ”enligt plаn” är ingen latinsk bokstav,"
                " fast den kan se ut som en."
            ),
        ),
        (
            "åtgärder:\n  - id: \u0430\n    rubrik: A",
            "2:9 fel-alfabet ”а” (kyrilliskt, U+0430) i ”а” är ingen latinsk bokstav, fast den kan se ut som en.",
        ),
        (
            HEAD + "A\n    rubri\u043a: B",
            (
                "4:10 fel-alfabet ”к” (kyrilliskt, U+043A) i ”rubriк” är ingen latinsk bokstav,"
                " fast den kan se ut som en."
            ),
        ),
        (
            "källor: [{titel: A, länk: 'https://p\u043elisen.se'}]",
            (
                "1:37 fel-alfabet ”о” (kyrilliskt, U+043E) i ”https://pоlisen.se” är ingen latinsk bokstav,"
                " fast den kan se ut som en."
            ),
        ),
    ],
)
def test_exact_values_are_held_to_more(fragment: str, expected: str) -> None:
    assert expected in told(fragment)
    assert told(fragment, rule="blandade-alfabet") == []


def test_the_remedy_is_the_word_in_latin_letters() -> None:
    found = findings({PLAN: plan(HEAD + "\u0420olisen")})
    assert [finding.hint for finding in found] == ["Skriv om ordet: ”Polisen”."]


def test_nothing_is_said_of_characters_in_unknown_fields() -> None:
    assert [line.split()[1] for line in told(HEAD + "A\n    bskrivning: 12\u00a0000 Αα")] == ["okant-falt"]


def test_an_address_in_another_alphabet_is_an_address() -> None:
    assert told("källor: [{titel: A, länk: 'https://пример.рф'}]") == []


def test_the_place_holds_in_texts_over_several_lines_and_in_registers() -> None:
    assert told(HEAD + "Första raden\n      andra P\u043elisen raden")[0].startswith("4:13 blandade-alfabet")
    assert told("", **{"aktorer.yml": "pol\u0456sen: {namn: Polisen}\n"}, rule="fel-alfabet")[0].startswith(
        "1:4 "
    )
