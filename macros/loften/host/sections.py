"""A hand-written page in the form of the register: each second-level heading beside its matter.

The matter keeps Material's ``md-typeset``, so all of Markdown looks as it should; macros that bring their own
sections stand between.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from html.parser import HTMLParser

from loften.build.calls import IN_TEXT, PAGE_SIZE, TOKEN, Call

_VOID = frozenset(
    {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_IN_TAG = re.compile(rf"<[^<>]*({TOKEN.pattern})[^<>]*>")
_IN_HEADING = re.compile(rf"<h[1-6][^>]*>(?:(?!</h[1-6]>).)*({TOKEN.pattern})", re.DOTALL)
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def without_comments(html: str) -> str:
    """Take away what authors have written for themselves."""
    return _COMMENT.sub("", html)


def token_problems(html: str, calls: Mapping[str, Call]) -> list[str]:
    """Give a message for each call of a page that stands where its result cannot go."""
    problems = []
    attributes, headings = set(_IN_TAG.findall(html)), set(_IN_HEADING.findall(html))
    crowded = {
        token
        for text in _PARAGRAPH.findall(html)
        if TOKEN.sub("", text).strip()
        for token in TOKEN.findall(text)
    }
    for token, call in calls.items():
        if token not in html:
            wrong, hint = "används på ett sätt som inte går", "Skriv bara {{ … }}, utan filter och villkor."
        elif token in attributes:
            wrong, hint = "står i en länk, en bild eller ett attribut", "Flytta ut det i texten."
        elif token in headings:
            wrong, hint = "står i en rubrik", "Rubriken blir en adress, så skriv den utan makro."
        elif token in crowded and call.name not in IN_TEXT:
            wrong, hint = "behöver ett eget stycke", "Sätt en tom rad före och efter."
        else:
            continue
        problems.append(str(call.problem(f"Makrot {call.name} {wrong}.", hint)))
    return problems


def as_sections(html: str, title: str, calls: Mapping[str, Call]) -> str:
    """Cut a page's HTML at its headings and page-size macros, and frame each part."""
    html = _TABLE.sub(_scrolling, html)
    if "<h1" not in html:
        html = f"<h1>{escape(title)}</h1>\n{html}"
    pieces: list[str] = []
    heading, matter = "", ""
    for tag, block in _top_level(html):
        tokens = TOKEN.findall(block) if tag == "p" else []
        if tokens and any(calls[token].name in PAGE_SIZE for token in tokens):
            pieces += (_section(heading, matter, not pieces), block)
            heading, matter = "", ""
        elif tag == "h2":
            pieces.append(_section(heading, matter, not pieces))
            heading, matter = block.strip(), ""
        else:
            matter += block
    pieces.append(_section(heading, matter, not pieces))
    return "\n".join(piece for piece in pieces if piece)


def _section(heading: str, matter: str, is_first: bool) -> str:
    matter = matter.strip()
    if is_first:
        return f'<div class="ol-head md-typeset ol-prose">{matter}</div>'
    if not heading and not matter:
        return ""
    return (
        f'<section class="ol-sec"><div class="ol-sec__h">{heading}</div>'
        f'<div class="ol-sec__b md-typeset ol-prose">{matter}</div></section>'
    )


def _scrolling(table: re.Match[str]) -> str:
    return f'<div class="ol-scroll" role="region" aria-label="Tabell" tabindex="0">{table[0]}</div>'


def _top_level(html: str) -> list[tuple[str, str]]:
    """Cut HTML into its outermost elements: tag and text, with what follows up to the next."""
    cutter = _Cutter(html)
    starts = [*cutter.starts, (len(html), "")]
    return [(tag, html[at : starts[number + 1][0]]) for number, (at, tag) in enumerate(starts[:-1])]


class _Cutter(HTMLParser):
    """Finds where the outermost elements begin."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.starts: list[tuple[int, str]] = []
        self._depth = 0
        self._lines = [0]
        for line in html.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if self._depth == 0:
            line, column = self.getpos()
            self.starts.append((self._lines[line - 1] + column, tag))
        if tag not in _VOID:
            self._depth += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self._depth -= 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self._depth -= 1
