"""The colours of the site: enough contrast, light and dark, and statuses that part for colour-blind readers too.

Measured with coloraide on the tokens as they stand in the style sheets. Contrast is that of WCAG 2.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from coloraide import Color
from coloraide.css.color_names import name2val_map

OVERRIDES = Path(__file__).parents[1] / "overrides"
TEXT, MUCH, GRAPHIC = 4.5, 7.0, 3.0
"""The least contrast: of text (1.4.3), of text where more is asked for (1.4.6), of what is drawn (1.4.11)."""
APART = 12.0
"""The least difference (CIEDE2000) between any two fills of a bar, whoever looks.

The parts of a bar have a gap of 2 pixels between them in which the ground shows, and each fill has 3:1 against the
ground; that alone fulfils 1.4.11. The difference is asked for besides, so that the eye finds a status again. About 2
is just seen side by side; 12 is plain between areas as small as the parts of a small bar. In the mock, klar and hinder
were 4 apart for those who do not see red.
"""
SEEN = ("", "protan", "deutan", "tritan")
"""As most see, and wholly without one of the three kinds of cones."""
STATUSES = ("klar", "ifas", "forsenad", "hinder", "ejst", "avsl", "utan")
"""Those with colours of their own. What is not reported has none: a dashed edge on the ground."""
FILLED = tuple(status for status in STATUSES if status != "ejst")
"""Those whose part of a bar is known by its fill. That of ejst is pale, with a solid edge around."""
_TOKEN = re.compile(r"--([\w-]+):\s*(#[0-9a-fA-F]{3,6})\b")


def blocks(css: str) -> Iterator[tuple[str, str]]:
    """Give each media query of a style sheet with what stands in it; what stands in none comes first."""
    outside, found = [], []
    for number, part in enumerate(re.split(r"^@media ", css, flags=re.MULTILINE)):
        query, _, rest = part.partition("{") if number else ("", "", part)
        inside, _, after = rest.partition("\n}") if number else ("", "", rest)
        outside.append(after)
        found.append((query.strip(), inside))
    yield "", "".join(outside)
    yield from found[1:]


def colours(*wanted: str) -> dict[str, str]:
    """Give the tokens that hold where all of the wanted features do: ``prefers-color-scheme: dark``."""
    found: dict[str, str] = {}
    for name in ("10-tokens.css", "90-media.css"):
        for query, inside in blocks((OVERRIDES / "styles" / name).read_text(encoding="utf-8")):
            features = re.findall(r"\(([^)]*)\)", query)
            if set(features) <= set(wanted) and "print" not in query:
                found.update(_TOKEN.findall(inside))
    return found


DARK, MORE = "prefers-color-scheme: dark", "prefers-contrast: more"
MODES = {"light": colours(), "dark": colours(DARK)}
MORE_MODES = {"light": colours(MORE), "dark": colours(DARK, MORE)}
WORDS = [
    *((text, on) for text in ("ink", "ink-2", "accent", "accent-hover") for on in ("ground", "surface")),
    *(("ground", on) for on in ("accent", "accent-hover", "ink")),
    ("on-head", "head"),
    *((status, on) for status in STATUSES for on in ("ground", "surface")),
]
"""What is written on what: text and links, buttons and signs, the header, the word of a status."""
NUMBERS = [(f"{status}-o", f"{status}-f") for status in STATUSES]
"""The number on a part of a bar. It has no 7:1 where more contrast is asked for: fills so dark or so pale would not part
for colour-blind readers. The legend has the same number at 7:1."""
MARK = "forsenad"
"""The status whose tint marks the words that a search found, in all modes."""
MARKED = [(text, f"{MARK}-t") for text in ("ink", "ink-2", "accent")]
ON_COLOURS = [
    *((status, f"{status}-t") for status in STATUSES),
    *NUMBERS,
    *((text, f"{status}-t") for status in STATUSES for text in ("ink", "ink-2", "accent", "accent-hover")),
]
"""A status on its tint, the number on its fill, and the text and links of an answer."""
DRAWN = [
    *(("edge", on) for on in ("ground", "surface", "ejst-f")),
    *((f"{status}-f", on) for status in FILLED for on in ("ground", "surface")),
    *(("ring", on) for on in ("ground", "surface", *(f"{status}-t" for status in STATUSES))),
    ("ring-head", "head"),
    *(("accent", on) for on in ("ground", "surface")),
]
"""Edges of fields and of what is missing, parts of bars, the ring around what has focus, boxes of a count."""


def too_close(tokens: dict[str, str], pairs: list[tuple[str, str]], least: float) -> list[str]:
    """Give the pairs with less contrast than the least."""
    found = ((one, on, Color(tokens[one]).contrast(tokens[on], method="wcag21")) for one, on in pairs)
    return [f"{one} on {on}: {contrast:.2f}" for one, on, contrast in found if contrast < least]


@pytest.mark.parametrize("mode", MODES)
def test_text_can_be_read_on_all_that_it_stands_on(mode: str) -> None:
    assert too_close(MODES[mode], WORDS + ON_COLOURS, TEXT) == []


@pytest.mark.parametrize("mode", MODES)
def test_what_is_drawn_is_seen_on_all_that_it_stands_on(mode: str) -> None:
    assert too_close(MODES[mode], DRAWN, GRAPHIC) == []


@pytest.mark.parametrize("mode", MORE_MODES)
def test_where_more_contrast_is_asked_for_text_has_it_and_lines_are_seen(mode: str) -> None:
    tokens = MORE_MODES[mode]
    assert tokens != MODES[mode]
    assert too_close(tokens, WORDS, MUCH) == []
    assert too_close(tokens, NUMBERS, TEXT) == []
    assert too_close(tokens, MARKED, MUCH) == []
    assert too_close(tokens, [*DRAWN, ("rule", "ground"), ("rule", "surface")], GRAPHIC) == []


def test_where_more_contrast_is_asked_for_no_status_stands_on_a_tint() -> None:
    """So it stands on the ground, as it does in WORDS. The rule must come after those that it takes the place of."""
    outside = (OVERRIDES / "styles" / "10-tokens.css").read_text(encoding="utf-8")
    [inside] = [
        text
        for query, text in blocks((OVERRIDES / "styles" / "90-media.css").read_text(encoding="utf-8"))
        if query == f"({MORE})"
    ]
    assert '[class*="is-"] { --t: var(--ground); }' in inside
    assert all(f".is-{status} " in outside for status in STATUSES)
    tinted = re.compile(r"var\(--(\w+)-t\)")
    used = {
        (path.parent.name, *tinted.findall(path.read_text(encoding="utf-8")))
        for path in OVERRIDES.glob("components/*/style.css")
        if tinted.search(path.read_text(encoding="utf-8"))
    }
    assert used == {("search", MARK)}


@pytest.mark.parametrize("seen", SEEN)
@pytest.mark.parametrize("mode", MODES)
def test_any_two_parts_of_a_bar_are_told_apart(mode: str, seen: str) -> None:
    """Any two: where nothing is between them in the fixed order, they are neighbours."""
    fills = {status: Color(MODES[mode][f"{status}-f"]) for status in STATUSES}
    fills["ejred"] = Color(MODES[mode]["ground"])
    if seen:
        fills = {status: colour.filter(seen) for status, colour in fills.items()}
    differences = {
        f"{one} – {other}": fills[one].delta_e(fills[other], method="2000")
        for one, other in itertools.combinations(fills, 2)
        if {one, other} != {"ejst", "ejred"}  # parted by their edges, solid and dashed
    }
    assert {pair: round(found, 1) for pair, found in differences.items() if found < APART} == {}


def test_every_status_takes_its_colours_from_its_own_tokens() -> None:
    css = (OVERRIDES / "styles" / "10-tokens.css").read_text(encoding="utf-8")
    for status in STATUSES:
        [rule] = re.findall(rf"^\.is-{status}\s*\{{(.*)\}}$", css, re.MULTILINE)
        fill = "edge" if status == "ejst" else f"{status}-f"
        assert re.findall(r"var\(--([\w-]+)\)", rule) == [status, fill, f"{status}-t", f"{status}-o"]


OWN = re.compile(
    r"""\#[0-9a-fA-F]{3,8}\b
    |\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\((?!0\ 0\ 0\ /)  # a shade of black is no colour
    |(?<![\w.#-])(?:NAMES)(?![\w(-])""".replace(
        "NAMES", "|".join(sorted(name2val_map.keys() - {"transparent"}))
    ),
    re.VERBOSE | re.IGNORECASE,
)
_DECLARED = re.compile(r"(?<![\w-])(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])")
TOKENS = frozenset(token for mode in (*MODES.values(), *MORE_MODES.values()) for token in mode)


def own_colours(css: str) -> list[str]:
    """Give each declaration with a colour that is no token; what sets a token for a medium is none."""
    plain = re.sub(r'/\*.*?\*/|"[^"]*"|url\([^)]*\)', "", css, flags=re.DOTALL)
    return [
        f"{name}: {value}"
        for name, value in _DECLARED.findall(plain)
        if name.removeprefix("--") not in TOKENS and OWN.search(value)
    ]


def test_no_style_has_colours_of_its_own() -> None:
    sheets = [*OVERRIDES.glob("components/*/style.css"), *OVERRIDES.glob("styles/*.css")]
    assert len(sheets) > 20
    found = {
        path.relative_to(OVERRIDES).as_posix(): own_colours(path.read_text(encoding="utf-8"))
        for path in sheets
        if path.name != "10-tokens.css"
    }
    assert {name: own for name, own in found.items() if own} == {}


@pytest.mark.parametrize(
    ("css", "found"),
    [
        (".a:hover { color: red; }", ["color: red"]),
        (".red { border: 1px solid #0B3; }", ["border: 1px solid #0B3"]),
        ("@media print { .a { background: rgb(1 2 3) } }", ["background: rgb(1 2 3) "]),
        (
            ".a { color: color-mix(in srgb, var(--ink), white); }",
            ["color: color-mix(in srgb, var(--ink), white)"],
        ),
        (":root { --own: tan; --ink: #000; }", ["--own: tan"]),
        ('.a { color: var(--ink); background: transparent; mask: url(red.svg); content: "red"; }', []),
        (".a { color: CanvasText; box-shadow: 0 0 1px rgb(0 0 0 / .5); transform: rotate(tan(1)); }", []),
    ],
)
def test_a_colour_of_its_own_is_found_however_it_is_written(css: str, found: list[str]) -> None:
    assert own_colours(css) == found
