"""The shell: one finished page of the frame, with holes. Copies of it are filled with the data pages."""

from __future__ import annotations

import re
from html import escape

from loften.build.links import depth_of, links_from_root, relative_links
from loften.pages.page import Page

TITLE, DESCRIPTION, CANONICAL = "OLSKALTITEL", "OLSKALBESKRIVNING", "OLSKALKANONISK"
BODY, NOTICE = "OLSKALINNEHALL", "OLSKALNOTIS"
_HOLE = re.compile(
    "|".join(("OLSKALTITEL", "OLSKALBESKRIVNING", "OLSKALKANONISK", "OLSKALINNEHALL", "OLSKALNOTIS"))
)
_TAB = 'class="ol-tabs__link" href="'


class Shell:
    """A shell, split once for each depth and tab."""

    def __init__(self, html: str, address: str, site_url: str) -> None:
        """Take the shell's HTML as it lies at an address, for example ``/_skal/data/``."""
        missing = {TITLE, DESCRIPTION, BODY, NOTICE} - set(_HOLE.findall(html))
        if missing:
            raise ValueError(f"the shell lacks {', '.join(sorted(missing))}")
        self._html = links_from_root(html, address)
        self._site_url = site_url
        self._split: dict[tuple[int, str, bool], tuple[list[str], list[str]]] = {}

    def filled(self, page: Page) -> str:
        """Give a page's finished HTML. What is put in is never searched for holes."""
        depth = depth_of(page.address)
        texts, holes = self._parts(depth, page.section, page.address == page.section)
        values = {
            TITLE: escape(page.title),
            DESCRIPTION: escape(page.description),
            CANONICAL: escape(self._site_url + page.address[1:]),
            BODY: relative_links(page.body, depth),
            NOTICE: _banner(relative_links(page.notice, depth)),
        }
        pieces = [texts[0]]
        for hole, text in zip(holes, texts[1:], strict=True):
            pieces += (values[hole], text)
        return "".join(pieces)

    def _parts(self, depth: int, section: str, is_tab_itself: bool) -> tuple[list[str], list[str]]:
        key = (depth, section, is_tab_itself)
        if key not in self._split:
            html = self._html
            if section:
                tab = f'{_TAB}{section}"'
                current = "page" if is_tab_itself else "true"
                html = html.replace(tab, f'{tab} aria-current="{current}"')
            html = relative_links(html, depth)
            self._split[key] = (_HOLE.split(html), _HOLE.findall(html))
        return self._split[key]


def _banner(notice: str) -> str:
    if not notice:
        return ""
    return f'<aside class="ol-note" aria-label="Om uppgifterna"><div class="ol-wrap">{notice}</div></aside>'
