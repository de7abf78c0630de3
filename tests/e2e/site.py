"""Reading the finished site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from lxml import html

ROOT = Path(__file__).parents[2]
DAY = "2026-11-21"
"""The day that the real site is built for in tests."""


@dataclass(frozen=True)
class Read:
    """One page of the finished site."""

    tree: html.HtmlElement

    @property
    def main(self) -> html.HtmlElement:
        return self.tree.xpath("//main")[0]

    @property
    def text(self) -> str:
        """All that can be read in the page's own part, with single spaces."""
        return squeezed(self.main.text_content())

    @property
    def h1(self) -> str:
        found = self.main.xpath(".//h1")
        assert len(found) == 1
        return squeezed(found[0].text_content())

    def links(self) -> set[str]:
        """The addresses that the page's own part leads to, from the site's root."""
        return {link.get("data-address") for link in self.main.xpath(".//a[@data-address]")}

    def section(self, heading: str) -> str:
        """The text of the section under a heading."""
        for found in self.main.xpath(".//section[.//h2]"):
            if squeezed(found.xpath(".//h2")[0].text_content()) == heading:
                return squeezed(found.text_content())
        raise AssertionError(f"no section {heading!r}")


def squeezed(text: str) -> str:
    """Give a text as it is read: with single spaces, without the signs that only say where a line may break."""
    return re.sub(r"\s+", " ", text.replace("\N{SOFT HYPHEN}", "").replace("\N{WORD JOINER}", "")).strip()


@dataclass(frozen=True)
class Built:
    """The finished site."""

    folder: Path

    def read(self, address: str) -> Read:
        """Read a page by its address; relative links are given their address on the site."""
        path = self.folder / address.strip("/") / "index.html"
        tree = html.fromstring(path.read_text(encoding="utf-8"))
        base = "https://site.invalid" + address
        for link in tree.xpath("//a[@href]"):
            href = urljoin(base, link.get("href"))
            if href.startswith("https://site.invalid/"):
                link.set("data-address", href.removeprefix("https://site.invalid"))
        return Read(tree)

    def addresses(self, below: str = "/") -> set[str]:
        """Every page below an address."""
        top = self.folder / below.strip("/")
        pages = {path.parent.relative_to(self.folder).as_posix() for path in top.rglob("index.html")}
        return {"/" if page == "." else f"/{page}/" for page in pages}
