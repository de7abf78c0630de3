"""Links: from the site's root in what is made, relative in what is written.

Relative links let the site lie under any path, and be read from plain files.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

_FROM_ROOT = re.compile(r'(\s(?:href|src|action|formaction|poster|data-href|data-src)=")/(?!/)([^"]*)')
_RELATIVE = re.compile(r'(\s(?:href|src|action)=")(?!OLSKAL|[a-zA-Z][a-zA-Z0-9+.-]*:|[#/"])([^"]*)')


def depth_of(address: str) -> int:
    """Count the folders of an address: 0 for ``/``, 2 for ``/a/b/``."""
    return address.count("/") - 1


def to_root(depth: int) -> str:
    """Give the way from a page to the site's root: ``./`` or ``../../``."""
    return "../" * depth or "./"


def relative_links(html: str, depth: int) -> str:
    """Turn links from the root (``/laget/``) into links from a page of a given depth.

    Text is never touched: inside it a quotation mark is escaped, so no attribute can be there.
    """
    up = "../" * depth

    def replaced(match: re.Match[str]) -> str:
        start, rest = match.groups()
        if not up and (not rest or rest[0] in "?#"):
            return f"{start}./{rest}"
        return f"{start}{up}{rest}"

    return _FROM_ROOT.sub(replaced, html)


def links_from_root(html: str, address: str) -> str:
    """Turn the relative links of a page at an address into links from the root."""
    return _RELATIVE.sub(lambda match: match[1] + urljoin(address, match[2]), html)
