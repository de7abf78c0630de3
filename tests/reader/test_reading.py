"""What the reader makes of bytes: text that stays text, and a finding for all that cannot be read."""

from __future__ import annotations

import unicodedata

import pytest

from loften.reader import Document, read


def told(text: str | bytes) -> list[str]:
    """Read a file: ``line:column rule`` of every finding."""
    document = read("x.yml", text.encode() if isinstance(text, str) else text)
    return [f"{finding.line}:{finding.column} {finding.rule}" for finding in document.findings]


def data(text: str | bytes) -> object:
    document: Document = read("x.yml", text.encode() if isinstance(text, str) else text)
    assert document.findings == []
    return document.data


@pytest.mark.parametrize(
    "written", ["NO", "1.10", "12:30", "0123", "2025-12", "0x1F", "1e3", "yes", "=", "2025-01-01"]
)
def test_plain_values_stay_text(written: str) -> None:
    assert data(f"a: {written}\n") == {"a": written}


def test_byte_order_mark_and_windows_line_ends() -> None:
    assert data(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n") == {"a": "1", "b": "2"}
    assert data(b"a: 1\rb: 2\r") == {"a": "1", "b": "2"}
    assert read("x.yml", b"\xef\xbb\xbfa: 1\r\nb: 2").lines == ["a: 1", "b: 2"]


def test_places_count_from_one_also_after_a_byte_order_mark() -> None:
    document = read("x.yml", "\ufeffå: [ä, ö]\n".encode())
    assert document.mark(("å", 1)) == (1, 8)
    assert document.mark(("å",), on_key=True) == (1, 1)
    assert document.mark(("å", "saknas")) == (1, 4)


def test_text_and_keys_become_nfc() -> None:
    assert data(unicodedata.normalize("NFD", "å: ö\n")) == {"å": "ö"}


def test_repeated_key_in_another_normal_form() -> None:
    assert told("å: 1\n" + unicodedata.normalize("NFD", "å: 2\n")) == ["2:1 dubbelt-falt"]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("a: 1\na: 2\n", ["2:1 dubbelt-falt"]),
        ("a:\n", ["1:1 tomt-varde"]),
        ("a: ~\n", ["1:4 tomt-varde"]),
        ("a: null\n", ["1:4 tomt-varde"]),
        ("~\n", ["1:1 tomt-varde"]),
        ("a:\n  - b\n  -\n", ["3:4 tomt-varde"]),
        ("a: {b: c, d}\n", ["1:11 komma-i-klammer"]),
        ("a: {b: }\n", ["1:5 tomt-varde"]),
        ('a: ""\n', ["1:4 tom-text"]),
        ("a: ' '\n", ["1:4 tom-text"]),
        ("a: &x b\nc: *x\n", ["1:4 ankare", "2:4 ankare"]),
        ("<<: {a: b}\n", ["1:1 ankare"]),
        ("a: !!str b\n", ["1:4 tagg"]),
        ("a: 1\n---\nb: 2\n", ["2:1 flera-dokument"]),
        ("a:\n\tb: 1\n", ["2:1 tabb-i-indrag"]),
        ("[a]: b\n", ["1:1 nyckel-ar-inte-text"]),
        ("a: b: c\n", ["1:5 yaml-fel"]),
        ('a: "b\n', ["1:4 yaml-fel"]),
        ("<<<<<<< HEAD\na: 1\n", ["1:1 konfliktmarkering"]),
        (b"a: \xe5\n", ["1:4 fel-teckenkodning"]),
        (b"a: b\xff\n", ["1:5 fel-teckenkodning"]),
        (b"a: b\rc: \xff\n", ["2:4 fel-teckenkodning"]),
        ("a: b\x07\n", ["1:5 styrtecken"]),
        (b"a: " + b"x" * 1_000_000, ["0:0 for-stor-fil"]),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_where_it_stands(text: str | bytes, findings: list[str]) -> None:
    assert told(text) == findings


@pytest.mark.parametrize("text", ["", "# bara en kommentar\n", "\n\n", "---\n"])
def test_a_file_of_nothing_is_empty(text: str) -> None:
    assert data(text) == {}


def test_quoted_words_for_nothing_are_text() -> None:
    assert data("a: 'null'\nb: \"~\"\n") == {"a": "null", "b": "~"}


def test_a_comma_inside_quotation_marks_is_text() -> None:
    assert data('a: {text: "Alla stråk, även tunnlar"}\n') == {"a": {"text": "Alla stråk, även tunnlar"}}


def test_a_tab_inside_a_text_is_let_through() -> None:
    assert data("a: b\tc\n") == {"a": "b\tc"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_with_one_finding(opening: str) -> None:
    document = read("x.yml", ("a: " * (opening == "[") + opening * 60_000).encode())
    assert not document.is_readable
    assert [finding.rule for finding in document.findings] in (["for-djupt"], ["nyckel-ar-inte-text"])


def test_twenty_levels_are_read() -> None:
    assert told("a: " + "[" * 19 + "b" + "]" * 19) == []
    assert told("a: " + "[" * 20 + "b" + "]" * 20) == ["1:23 for-djupt"]


def test_an_alias_bomb_expands_to_nothing() -> None:
    lines = ["a0: &a0 [lol]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    document = read("x.yml", "\n".join(lines).encode())
    assert document.data is not None
    assert document.data["a9"] == [""] * 9
    assert {finding.rule for finding in document.findings} == {"ankare"}


def test_conflict_marks_are_told_without_what_follows_from_them() -> None:
    assert told("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n") == [
        f"{line}:1 konfliktmarkering" for line in (2, 4, 6)
    ]


def test_scalars_come_in_the_order_of_the_file() -> None:
    document = read("x.yml", b"b: [x, {c: y}]\na: z\n")
    assert [(path, value) for path, value, _ in document.scalars()] == [
        (("b", 0), "x"),
        (("b", 1, "c"), "y"),
        (("a",), "z"),
    ]
