"""Words explained where they stand, and names in other languages marked as such: HTML in, HTML out.

The first time a word of the glossary is met in a page's running text it becomes a button that opens its
explanation; the explanations stand last on the page. Names in another language are marked wherever they are met,
so that a screen reader says them right (WCAG 3.1.2). Works on finished HTML: tags are passed by, and of the page's
templates it knows only the few classes below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from markupsafe import escape

from loften.components import component
from loften.views.glossary import PAGE, Word, is_exact

HOLE = "<!--ord-->"
"""Where the explanations go on a hand-written page; the frame puts it last in ``<main>``."""
_OPAQUE = frozenset(
    ["script", "style", "textarea", "select", "title", "svg", "template", "code", "pre", "kbd", "samp"]
)
"""Elements in which nothing is marked."""
_QUIET = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "button",
        "summary",
        "details",
        "label",
        "legend",
        "th",
        "caption",
        "time",
        "nav",
        "dt",
        "dfn",
        "form",
    ]
)
"""Elements in which nothing is explained: no buttons in links and headings, none where it may not be seen."""
_QUIET_CLASS = re.compile(r'class="(?:[^"]* )?(?:ol-kicker|ol-copy|ol-vh|ol-invented|ol-sec__h)[ "]')
"""Lines above headings, texts to copy, and what only screen readers meet."""
_TAG = re.compile(r"<!--.*?-->|<(/?)([a-z][a-z0-9-]*)([^>]*)>", re.DOTALL)
_UNEXPLAINED = ("/guide/", "/komponenter/", "/lattlast/", PAGE)
"""Pages whose words are not explained: those for staff and coders, the easy one, the glossary itself."""


_BEFORE = r"[\0-\x22$%'-,./:-@\[-^`{-\xbf\u2000-\u206f]"
"""What a word may come after: all but letters, figures, hyphens and the beginning of an entity."""


class _Inside:
    """Tells whether a walk through tags is inside one of some elements; knows the outermost only."""

    def __init__(self) -> None:
        self._name = ""
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def passes(self, name: str, is_end: bool, begins: bool) -> None:
        """Go past a tag. ``begins``: it opens one of the elements."""
        if self._depth:
            if name == self._name:
                self._depth += -1 if is_end else 1
        elif begins and not is_end:
            self._name, self._depth = name, 1


class Marker:
    """Marks the words of a glossary in pages."""

    def __init__(self, words: Iterable[Word], overrides: Path) -> None:
        self._overrides = overrides
        self._dialogs: dict[str, str] = {}
        self._known: dict[str, tuple[Word, str]] = {}
        for word in words:
            for form in dict.fromkeys((*word.forms, *word.names)):
                self._known.setdefault(str(escape(form)).lower(), (word, form))
        self._pattern = _pattern(self._known)

    def marked(self, html: str, address: str) -> str:
        """Give a page's finished HTML with its words marked, and their explanations after it."""
        html = str(html)
        found = self._found(html) if self._known else ()
        if not found:
            return html
        page = _Walk(address)
        return page.through(html, found) + self._explanations(page.explained)

    def marked_page(self, html: str, address: str) -> str:
        """Mark a whole hand-written page, from ``<main>`` to the hole for the explanations."""
        start, hole = html.find("<main"), html.find(HOLE)
        if hole < 0:
            return html
        return f"{html[:start]}{self.marked(html[start:hole], address)}{html[hole + len(HOLE) :]}"

    def _found(self, html: str) -> list[_Found]:
        """Find every form of every word, also in tags, as whole words."""
        found = []
        lowered = html.lower()
        if len(lowered) != len(html):
            lowered = _lowered(html)
        for match in self._pattern.finditer(lowered):
            word, form = self._known[" ".join(match[1].split())]
            start, end = match.span(1)
            if not is_exact(form) or html[start:end] == escape(form):
                found.append(_Found(start, end, match.end(), word, form))
        return found

    def _explanations(self, words: list[Word]) -> str:
        if not words:
            return ""
        for word in words:
            if word.id not in self._dialogs:
                dialog = str(component(self._overrides, "word", word))
                self._dialogs[word.id] = _Walk(PAGE).through(dialog, self._found(dialog))
        return str(component(self._overrides, "words", "".join(self._dialogs[word.id] for word in words)))


class _Found(NamedTuple):
    """A form of a word in a page: where it begins and ends, and where what a hyphen joins to it ends."""

    start: int
    end: int
    whole: int
    word: Word
    form: str


class _Walk:
    """One walk through one page."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._explains = not address.startswith(_UNEXPLAINED)
        self.explained: list[Word] = []
        """The words that the page explains, in the order they are met."""

    def through(self, html: str, found: Iterable[_Found]) -> str:
        """Give the HTML with its words marked."""
        pieces: list[str] = []
        opaque, quiet = _Inside(), _Inside()
        taken = 0
        waiting = iter(found)
        one = next(waiting, None)
        for tag in _TAG.finditer(html):
            if one is None:
                break
            start = tag.start()
            while one and one.start < start:
                if not opaque:
                    pieces += (html[taken : one.start], self._marked(html, one, bool(quiet)))
                    taken = one.whole
                one = next(waiting, None)
            while one and one.start < tag.end():  # in the tag itself
                one = next(waiting, None)
            name, rest = tag[2], tag[3]
            if name and not rest.endswith("/"):
                is_end = tag[1] == "/"
                opaque.passes(name, is_end, name in _OPAQUE or " lang=" in rest)
                quiet.passes(name, is_end, name in _QUIET or (rest != "" and _has_quiet_class(rest)))
        while one:
            pieces += (html[taken : one.start], self._marked(html, one, bool(quiet)))
            taken = one.whole
            one = next(waiting, None)
        pieces.append(html[taken:])
        return "".join(pieces)

    def _marked(self, html: str, one: _Found, is_quiet: bool) -> str:
        text, tail = html[one.start : one.end], html[one.end : one.whole]
        word = one.word
        language = word.language_of(one.form)
        lang = f' lang="{language}"' if language else ""
        if not (is_quiet or word in self.explained) and self._is_explained_here(one):
            self.explained.append(word)
            button = (
                f'<button type="button" class="ol-word" popovertarget="ord-{word.id}"{lang}>{text}</button>'
            )
            # What is joined to the word by a hyphen must not be parted from it at the end of a line.
            return f'<span class="ol-nb">{button}{tail}</span>' if tail else button
        return f"<span{lang}>{text}</span>{tail}" if language else text + tail

    def _is_explained_here(self, one: _Found) -> bool:
        return self._explains and one.form in one.word.forms and one.word.more.address != self._address


def _has_quiet_class(attributes: str) -> bool:
    return "ol-" in attributes and _QUIET_CLASS.search(attributes) is not None


def _lowered(html: str) -> str:
    """Give small letters, character by character, where some have a longer small form."""
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in html)


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """Match any of some forms, in small letters, as a whole word; what a hyphen joins to it follows it.

    The character before it is part of the match, so that the search can leap from the beginning of one word to
    the next: a quarter of the time, and there are 10,000 pages.
    """
    return re.compile(rf"{_BEFORE}({_branches(forms)})(?!\w)(?:-\w+)?")


def _branches(forms: Iterable[str]) -> str:
    """Write texts as one expression that looks at each character once, and takes the longest that is there."""
    by_first: dict[str, set[str]] = {}
    for form in sorted(forms):
        by_first.setdefault(form[:1], set()).add(form[1:])
    may_end = "" in by_first
    branches = [
        ("\\s+" if first == " " else re.escape(first)) + _branches(rests)
        for first, rests in by_first.items()
        if first
    ]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if may_end else ''}"
