"""One line of a file quoted, with a caret under a column, so that both come out right in a terminal."""

from __future__ import annotations

import unicodedata

from loften.personal import mask

WIDEST = 100
"""Columns of the screen that a quoted line may take."""
_TAB = 4
_NEAR = 400
"""Characters at either side of the column that are looked at; a line may be a megabyte."""
_LEAST_BEFORE = 40
"""Columns shown before the caret where the beginning of the line is cut off."""


def quote(line: str, column: int) -> tuple[str, str]:
    """Give a line as it can be shown, and what to show under it: spaces and a caret.

    Tabs become spaces, invisible characters �, and of a long line only what is around the column is shown.
    ``column`` counts from 1 in characters; the caret may stand right after the line. With 0 there is none.
    """
    skipped = max(0, column - 1 - _NEAR)
    column -= skipped
    shown: list[str] = []
    widths: list[int] = []
    for character in mask(line)[skipped : skipped + 2 * _NEAR]:
        if character == "\t":
            width = _TAB - sum(widths) % _TAB
            character = " " * width
        else:
            character = visible(character)
            width = _width(character)
        shown.append(character)
        widths.append(width)
    while shown and not shown[-1].strip() and len(shown) >= column:
        shown.pop()
        widths.pop()
    target = min(max(column - 1, 0), len(shown))
    first, last = _window(widths, target)
    before, after = "…" if first or skipped else "", "…" if last < len(shown) else ""
    caret = " " * (len(before) + sum(widths[first:target])) + "^" if column else ""
    return before + "".join(shown[first:last]) + after, caret


def visible(text: str) -> str:
    """Give a text whose control, bidirectional and zero-width characters are �, but for joiners in emoji."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        "\ufffd" if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Cs") and one != "\u200d" else one
        for one in text
    )


def _width(character: str) -> int:
    """Give the columns that a character takes in a terminal."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _window(widths: list[int], target: int) -> tuple[int, int]:
    """Give the part of a line to show, as indexes: all of it, or what surrounds the target."""
    if sum(widths) <= WIDEST:
        return 0, len(widths)
    first = 0
    room = WIDEST - 2  # an ellipsis at either end
    if sum(widths[: target + 1]) > room:
        first = target
        while first and sum(widths[first - 1 : target]) <= _LEAST_BEFORE:
            first -= 1
    last = first
    while last < len(widths) and sum(widths[first : last + 1]) <= room:
        last += 1
    return first, last
