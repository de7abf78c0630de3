"""Lost text, placeholders, quotation marks, links, and words without end: where each is reported, and how."""

from __future__ import annotations

import pytest

from .base import told

HEAD = "åtgärder:\n  - id: a\n    rubrik: "
LOST = "text-efter-nummertecken Allt efter # tappas bort: "


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (HEAD + "Bli #1 i landet", ["3:17 " + LOST + "”#1 i landet”."]),
        (HEAD + "Bli bäst # kommentar  ", ["3:22 " + LOST + "”# kommentar”."]),
        (HEAD + "Bli bäst\t#1", ["3:22 " + LOST + "”#1”."]),
        (HEAD + "Bli bäst\n      i landet #1\n    mål: B", ["4:16 " + LOST + "”#1”."]),
        (HEAD + "A\n    mål:\n      - Bli #1\n      - B", ["5:13 " + LOST + "”#1”."]),
        (HEAD + "A\n    mål: [Bli #1\n      , B]", ["4:15 " + LOST + "”#1”."]),
        (HEAD + "A\n    mål:\n      - text: Bli #1", ["5:19 " + LOST + "”#1”."]),
        (HEAD + "A\n    nr: 1.1 # nummer", ["4:13 " + LOST + "”# nummer”."]),
        ("benämningar:\n  mål: Resultat #1", ["2:17 " + LOST + "”#1”."]),
        ("beslut:\n  diarienummer: KS 2024/123 # rätt?", ["2:29 " + LOST + "”# rätt?”."]),
    ],
)
def test_text_that_is_lost(fragment: str, expected: list[str]) -> None:
    assert told(fragment) == expected


def test_a_text_that_is_lost_from_its_beginning() -> None:
    assert "3:13 " + LOST + "”#1 i landet”." in told(HEAD + "#1 i landet")
    assert "5:9 " + LOST + "”#1”." in told(HEAD + "A\n    mål:\n      - #1\n      - B")
    assert not told(HEAD + "A\n    mål: # kommer senare", rule="text-efter-nummertecken")


@pytest.mark.parametrize(
    "fragment",
    [
        "# överst\nåtgärder: # här\n  # på egen rad\n  - id: a # id\n    rubrik: A\n    # sist",
        HEAD + "\"Bli #1\" # citattecken\n    beskrivning: 'B #2' # enkla",
        HEAD + "A\n    deltagare: [polisen] # klammer\n    när: [{vad: B, klart: 2025}] # båda",
        HEAD + "A\n    historik:\n      - datum: 2025-06-15 # dag\n        status: enligt plan # status\n",
        HEAD
        + "A\n    historik:\n      - datum: 2025\n        text: B\n        källa: https://example.se # länk\n",
        HEAD + "A\n    beskrivning: | # block\n      Text #1 # hör till texten",
        HEAD + "Bli#1",
        HEAD + "C# och C++\n    mål: B#",
    ],
)
def test_comments_and_signs_that_lose_nothing(fragment: str) -> None:
    assert told(fragment) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"TODO: skriv"', "3:14 platshallare ”TODO” ser ut som en platshållare."),
        ("Laga xxx lampor", "3:18 platshallare ”xxx” ser ut som en platshållare."),
        ("Laga XXXX lampor", "3:18 platshallare ”XXXX” ser ut som en platshållare."),
        ("FIXME", "3:13 platshallare ”FIXME” ser ut som en platshållare."),
        ("Datum TBD", "3:19 platshallare ”TBD” ser ut som en platshållare."),
        ("'todo: laga'", "3:14 platshallare ”todo” ser ut som en platshållare."),
        ("Lorem ipsum dolor", "3:13 platshallare ”Lorem ipsum” ser ut som en platshållare."),
        ("Laga ??? lampor", "3:18 platshallare ”???” ser ut som en platshållare."),
        ("Fyll i här", "3:13 platshallare ”Fyll i här” ser ut som en platshållare."),
        (
            f"Laga <fyll i {'x ' * 90}>",
            f"3:18 platshallare ”<fyll i {'x ' * 15}x…” ser ut som en platshållare.",
        ),
        ("Laga <fyll i vad>", "3:18 platshallare ”<fyll i vad>” ser ut som en platshållare."),
        (
            "”Laga lampor”",
            "3:13 typografiska-citattecken Texten börjar med ” och slutar med ”. De citattecknen visas på sidan.",
        ),
        (
            "“Laga lampor”",
            "3:13 typografiska-citattecken Texten börjar med “ och slutar med ”. De citattecknen visas på sidan.",
        ),
        (
            "»Laga lampor«",
            "3:13 typografiska-citattecken Texten börjar med » och slutar med «. De citattecknen visas på sidan.",
        ),
        (
            "’Laga lampor’",
            "3:13 typografiska-citattecken Texten börjar med ’ och slutar med ’. De citattecknen visas på sidan.",
        ),
        (
            "A\n    mål: [”B”, C]",
            "4:11 typografiska-citattecken Texten börjar med ” och slutar med ”. De citattecknen visas på sidan.",
        ),
        ("Läs http://example.se/a nu", "3:17 http-lank Länken börjar med http:// och går okrypterat."),
        ("Laga " + "a" * 200, "3:18 utan-mellanslag Här står 200 tecken utan mellanslag."),
        (
            "A" + " a" * 300 + "\n      " + "b" * 301,
            "4:7 utan-mellanslag Här står 301 tecken utan mellanslag.",
        ),
    ],
)
def test_text(text: str, expected: str) -> None:
    assert told(HEAD + text) == [expected]


@pytest.mark.parametrize(
    "fragment",
    [
        HEAD + "A # TODO",
        HEAD + "A\n    # TODO xxx http://example.se ??? " + "a" * 300,
    ],
)
def test_comments_may_hold_anything_but_persons(fragment: str) -> None:
    assert [line for line in told(fragment) if "nummertecken" not in line] == []


@pytest.mark.parametrize(
    "fragment",
    [
        HEAD + '"”Laga lampor”"',
        HEAD + "”Trygg stad” och ”Säker skola”",
        HEAD + "A\n    beskrivning: |\n      ”Laga lampor”",
        HEAD + "Den nya ”planen”",
        HEAD + "’Laga’ lampor",
        HEAD + '"”Laga lampor”"\n    beskrivning: |-\n      ”Laga lampor”\n    mål: ”A” och ”B”',
        HEAD + "Texten ???-tecken",
        HEAD + "a" * 199,
        HEAD + ("a" * 150 + " ") * 5,
        "källor: [{titel: A, länk: 'https://example.se/TODO/" + "a" * 300 + "'}]",
    ],
)
def test_what_is_close_but_right(fragment: str) -> None:
    assert told(fragment) == []


def test_each_of_two_equal_links_has_its_own_place() -> None:
    found = told(HEAD + "Läs http://a.se och http://a.se")
    assert [line.split()[0] for line in found] == ["3:17", "3:33"]


def test_a_link_field_with_http() -> None:
    fragment = "källor:\n  - {titel: A, länk: http://example.se/plan.pdf}"
    assert told(fragment) == ["2:22 http-lank Länken börjar med http:// och går okrypterat."]
