"""A quoted line fits the screen, and its caret stands under the column."""

from __future__ import annotations

import pytest

from loften.messages.quoting import WIDEST, quote

LONG = "".join(f"ord{number:04} " for number in range(100))


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("titel: A", 8, "titel: A", "       ^"),
        ("titel: A", 1, "titel: A", "^"),
        ("titel: A", 9, "titel: A", "        ^"),
        ("titel: A", 99, "titel: A", "        ^"),
        ("titel: A", 0, "titel: A", ""),
        ("titel: A   ", 8, "titel: A", "       ^"),
        ("", 1, "", "^"),
        ("\ta: b", 2, "    a: b", "    ^"),
        ("ab\tc", 4, "ab  c", "    ^"),
        ("👮 på", 3, "👮 på", "   ^"),
        ("中文 a", 4, "中文 a", "     ^"),
        ("e\u0301a", 3, "e\u0301a", " ^"),
        ("👩\u200d👧 a", 5, "👩\u200d👧 a", "     ^"),
        ("a\u200bb", 2, "a\ufffdb", " ^"),
        ("a\u202eb", 3, "a\ufffdb", "  ^"),
        ("a" * WIDEST, WIDEST, "a" * WIDEST, " " * (WIDEST - 1) + "^"),
        ("19121212-1212 a", 15, "********-**** a", "              ^"),
    ],
)
def test_quote(line: str, column: int, shown: str, caret: str) -> None:
    assert quote(line, column) == (shown, caret)


@pytest.mark.parametrize("column", [1, 9, 50, 99, 100, 101, 401, 700, 793, 799])
def test_a_long_line_is_cut_around_the_column(column: int) -> None:
    shown, caret = quote(LONG, column)
    assert len(shown) <= WIDEST
    assert shown.endswith("…") or column > 700
    assert shown.startswith("…") == (column > WIDEST - 2)
    assert shown[len(caret) - 1] == LONG[column - 1]
    assert shown.strip("…") in LONG


def test_wide_characters_are_counted_when_a_line_is_cut() -> None:
    shown, caret = quote("文" * 200 + "a", 201)
    assert shown == "…" + "文" * 20 + "a"
    assert caret == " " * 41 + "^"


def test_of_a_line_of_a_megabyte_only_what_fits_is_shown() -> None:
    shown, caret = quote("a" * 500_000 + "b" + "a" * 500_000, 500_001)
    assert len(shown) <= WIDEST
    assert shown[len(caret) - 1] == "b"
    assert set(shown) == {"…", "a", "b"}
