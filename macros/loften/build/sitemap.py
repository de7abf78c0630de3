"""The site map: every page of the site, for search engines."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from loften.pages.page import Output


def sitemap(site_url: str, addresses: Iterable[str]) -> Output:
    """List the addresses in full. No dates: a page's own says when something happened."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    lines += (
        f"<url><loc>{escape(site_url + quote(address[1:]))}</loc></url>" for address in sorted(addresses)
    )
    lines.append("</urlset>\n")
    return Output("sitemap.xml", "\n".join(lines).encode())
