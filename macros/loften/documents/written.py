"""Links that can be read on paper, and free text as blocks."""

from __future__ import annotations

from loften.components import host
from loften.documents.contract import Address, Block
from loften.pages.settings import Settings
from loften.views.prose import blocks


class Addresses:
    """The links of a document, numbered in the order in which they are met, each once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._numbers: dict[str, int] = {}

    def number(self, address: str) -> int:
        """Give the number of a link; 0 for none."""
        if not address:
            return 0
        return self._numbers.setdefault(address, len(self._numbers) + 1)

    def page(self, address: str) -> str:
        """Give the whole address of a page of the site; empty where the site's own is not known."""
        return self._settings.address(address) if self._settings.site_url else ""

    def named(self, what: str, address: str) -> str:
        """``källan på regeringen.se``."""
        return f"{what} på {host(address)}"

    def listed(self) -> list[Address]:
        """Give all links met, in the order of their numbers."""
        return [{"number": number, "address": address} for address, number in self._numbers.items()]


def prose(text: str) -> list[Block]:
    """Give a free text as paragraphs and lists; empty for no text."""
    return [{"is_list": block.is_list, "parts": list(block.parts)} for block in blocks(text)]
