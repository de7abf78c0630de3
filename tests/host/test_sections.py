from __future__ import annotations

import pytest

from loften.build.calls import Call, token_of
from loften.host.sections import as_sections, token_problems, without_comments
from loften.host.tidy import MaterialChangedError, tidy

LAGET, KORT = token_of("docs/x.md", 0), token_of("docs/x.md", 1)
CALLS = {LAGET: Call("docs/x.md", 4, "laget"), KORT: Call("docs/x.md", 6, "kort", ("a/b/c",))}
HEAD = '<div class="ol-head md-typeset ol-prose">'


def test_each_heading_stands_beside_its_matter() -> None:
    html = as_sections(
        "<h1>A</h1>\n<p>Först.</p>\n<h2 id='b'>B</h2>\n<p>Text</p>\n<ul><li>x</li></ul>\n<h3>C</h3>", "A", {}
    )
    assert html == (
        f"{HEAD}<h1>A</h1>\n<p>Först.</p></div>\n"
        '<section class="ol-sec"><div class="ol-sec__h"><h2 id=\'b\'>B</h2></div>'
        '<div class="ol-sec__b md-typeset ol-prose"><p>Text</p>\n<ul><li>x</li></ul>\n<h3>C</h3></div></section>'
    )


def test_a_heading_inside_something_stays_there() -> None:
    assert (
        as_sections("<h1>A</h1>\n<blockquote>\n<h2>B</h2><br>\n</blockquote>", "A", {}).count("<section") == 0
    )


def test_a_page_without_a_heading_gets_its_title() -> None:
    assert as_sections("<p>Text</p>", "A & <b>", {}) == f"{HEAD}<h1>A &amp; &lt;b&gt;</h1>\n<p>Text</p></div>"


def test_a_macro_with_its_own_sections_stands_between_them() -> None:
    html = as_sections(f"<h1>A</h1>\n<h2>B</h2>\n<p>{KORT}</p>\n<p>{LAGET}</p>\n<p>Efter</p>", "A", CALLS)
    inside, outside = html.split(f"<p>{LAGET}</p>")
    assert f"<p>{KORT}</p></div></section>" in inside
    assert outside.strip().startswith('<section class="ol-sec">')


def test_a_table_can_be_scrolled_with_the_keyboard() -> None:
    assert '<div class="ol-scroll" role="region" aria-label="Tabell" tabindex="0"><table>' in as_sections(
        "<table><tr><td>x</td></tr></table>", "A", {}
    )


def test_calls_where_their_result_cannot_go() -> None:
    def told(html: str) -> list[str]:
        return [problem.split("FEL makro: ")[1] for problem in token_problems(html, {KORT: CALLS[KORT]})]

    assert told(f"<p>{KORT}</p><ul><li>{KORT}</li></ul>") == []
    assert told(f'<p><a href="{KORT}">x</a></p>')[0].startswith("Makrot kort står i en länk")
    assert told(f"<h2>B <em>{KORT}</em></h2>")[0].startswith("Makrot kort står i en rubrik")
    assert told(f"<h2>B</h2><p>x {KORT}</p>")[0].startswith("Makrot kort behöver ett eget stycke")
    assert told("<p>x</p>")[0].startswith("Makrot kort används på ett sätt")


def test_authors_comments_are_not_published() -> None:
    assert without_comments("a<!-- {{ hemligt }}\n -->b") == "ab"


def test_another_material_stops_the_build() -> None:
    with pytest.raises(MaterialChangedError, match=r"base\.html"):
        tidy("<html></html>")
