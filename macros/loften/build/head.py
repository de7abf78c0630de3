"""What stands in a page's head beside its title: policy, canonical address, social card, linked data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import quote

from loften.build.links import depth_of
from loften.build.policy import policy_of
from loften.views.links import SITE_CARD

HOLE = "OLSKALHUVUD"
_ADDRESSES = frozenset({"@id", "url", "item", "urlTemplate"})


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says of one page. Addresses are from the root."""

    address: str
    image: str = ""
    image_text: str = ""
    """What the card says, for those who do not see it."""
    linked_data: Mapping[str, Any] = field(default_factory=dict)
    is_indexed: bool = True
    """Search engines may show it."""


def head(page: Head, site_url: str, *, with_policy: bool = True) -> str:
    """Give the HTML of it.

    Without a ``site_url`` nothing that needs a whole address is said. ``with_policy=False`` is for the local server
    of MkDocs, which puts a script of its own into each page.
    """
    lines = []
    if with_policy:
        lines.append(
            f'<meta http-equiv="Content-Security-Policy" content="{escape(policy_of(page.address))}">'
        )
    if not page.is_indexed:
        lines.append('<meta name="robots" content="noindex">')
    if site_url:
        address = escape(whole(page.address, site_url))
        lines += [
            f'<link rel="canonical" href="{address}">',
            f'<meta property="og:url" content="{address}">',
            f'<meta property="og:image" content="{escape(whole(page.image or SITE_CARD, site_url))}">',
            f'<meta property="og:image:alt" content="{escape(page.image_text)}">',
            '<meta property="og:image:width" content="1200">',
            '<meta property="og:image:height" content="630">',
            '<meta name="twitter:card" content="summary_large_image">',
        ]
    if page.linked_data:
        up = "../" * depth_of(page.address)
        data = {"@context": "https://schema.org", **_addressed(page.linked_data, site_url, up or "./")}
        # Inside a script element only "<" can end it; ">" and "&" are written alike to be safe in XHTML too.
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        for sign in "<>&":
            text = text.replace(sign, f"\\u{ord(sign):04x}")
        lines.append(f'<script type="application/ld+json">{text}</script>')
    return "\n  ".join(lines)


def whole(address: str, site_url: str) -> str:
    """Give the whole address of what lies at an address from the root."""
    return site_url.rstrip("/") + quote(address, safe="/#?={}")


def _addressed(value: Any, site_url: str, up: str, key: str = "") -> Any:
    """Make the addresses in linked data whole, or relative where the site's own is not known."""
    if isinstance(value, Mapping):
        return {name: _addressed(member, site_url, up, name) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [_addressed(member, site_url, up, key) for member in value]
    if key in _ADDRESSES and isinstance(value, str) and value.startswith("/"):
        return whole(value, site_url) if site_url else up + value[1:]
    return value
