"""The shell: one finished page of the frame, with holes. Copies of it are filled with the data pages."""

from __future__ import annotations

import re
from html import escape

from loften.build import head as head_module
from loften.build.head import Head, head
from loften.build.links import depth_of, links_from_root, relative_links
from loften.pages.page import Page

TITLE, DESCRIPTION, HEAD = "OLSKALTITEL", "OLSKALBESKRIVNING", head_module.HOLE
BODY, NOTICE, ADDRESS = "OLSKALINNEHALL", "OLSKALNOTIS", "OLSKALADRESS"
_HOLES = (TITLE, DESCRIPTION, HEAD, BODY, NOTICE)
_HOLE = re.compile("|".join((*_HOLES, ADDRESS)))
_TAB = 'class="ol-tabs__link" href="'


class Shell:
    """A shell, split once for each depth and tab."""

    def __init__(self, html: str, address: str, site_url: str, *, with_policy: bool = True) -> None:
        """Take the shell's HTML as it lies at an address, for example ``/_skal/data/``."""
        missing = set(_HOLES) - set(_HOLE.findall(html))
        if missing:
            raise ValueError(f"the shell lacks {', '.join(sorted(missing))}")
        self._html = links_from_root(html, address)
        self._site_url = site_url
        self._with_policy = with_policy
        self._split: dict[tuple[int, str, bool], tuple[list[str], list[str]]] = {}

    def filled(self, page: Page) -> str:
        """Give a page's finished HTML. What is put in is never searched for holes."""
        depth = depth_of(page.address)
        texts, holes = self._parts(depth, page.section, page.address == page.section)
        values = {
            TITLE: escape(page.title),
            DESCRIPTION: escape(page.description),
            HEAD: self._head(page),
            BODY: relative_links(page.body, depth),
            NOTICE: _banner(relative_links(page.notice, depth)),
            ADDRESS: escape(head_module.whole(page.address, self._site_url)),
        }
        pieces = [texts[0]]
        for hole, text in zip(holes, texts[1:], strict=True):
            pieces += (values[hole], text)
        return "".join(pieces)

    def _head(self, page: Page) -> str:
        is_indexed = page.is_indexed and page.is_listed
        said = Head(page.address, page.image, page.title, page.linked_data, is_indexed)
        return head(said, self._site_url, with_policy=self._with_policy)

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
