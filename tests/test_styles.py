"""What holds for all style sheets of ours together."""

from __future__ import annotations

import re
from pathlib import Path

OVERRIDES = Path(__file__).parents[1] / "overrides"
SHEETS = [*sorted(OVERRIDES.glob("styles/*.css")), *sorted(OVERRIDES.glob("components/*/style.css"))]
CSS = {
    path.relative_to(OVERRIDES).as_posix(): re.sub(
        r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    for path in SHEETS
}
_STILL = re.compile(r"@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
_CLASS = re.compile(r"\.(ol-[\w-]+)")


def test_nothing_moves_for_those_who_want_it_still() -> None:
    moving = re.compile(r"\b(?:transition|animation|scroll-behavior)\b")
    assert [name for name, css in CSS.items() if moving.search(_STILL.sub("", css))] == []


def test_every_class_of_ours_that_is_styled_is_used() -> None:
    folders = (OVERRIDES, OVERRIDES.parent / "macros", OVERRIDES.parent / "docs")
    used = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in (".html", ".py", ".js", ".md")
    )
    known = set(re.findall(r"ol-[\w-]+", used))
    built = {f"ol-call--{kind}" for kind in ("forfallen", "saknas")}
    styled = {name for css in CSS.values() for name in _CLASS.findall(css)}
    assert styled - known - built == set()


def test_lengths_of_text_follow_the_reader_s_size() -> None:
    """Sizes of letters are tokens or relative, never in pixels."""
    sizes = [(name, size) for name, css in CSS.items() for size in re.findall(r"font-size:\s*([^;}]+)", css)]
    assert [pair for pair in sizes if re.search(r"\d(?:px|pt)\b", pair[1])] == []


def test_what_fits_beside_what_follows_the_reader_s_size() -> None:
    """Widths that decide on columns are in em: with text of twice the size a wide screen holds half as much."""
    in_pixels = re.compile(r"@media[^{]*width[^{]*\dpx")
    assert [name for name, css in CSS.items() if in_pixels.search(css)] == []
