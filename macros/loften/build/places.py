"""Who has which place in the site. Two that claim one place stop the build."""

from __future__ import annotations

import re

_SEGMENT = re.compile(r"(?!\.{1,2}$)[^/\\\x00-\x1f]+")


class AddressTakenError(ValueError):
    """Two claim the same address. Its text is for staff and names both."""


class Places:
    """The files that are written, and who asked for each."""

    def __init__(self) -> None:
        self._owners: dict[str, str] = {}

    def claim(self, path: str, owner: str) -> None:
        """Take a place, given as a path from the site's root: ``om/index.html``.

        Raises:
            AddressTakenError: someone else has it.
            ValueError: the path leads out of the site.
        """
        if not all(_SEGMENT.fullmatch(part) for part in path.split("/")):
            raise ValueError(f"no path in a site: {path!r} ({owner})")
        if path in self._owners:
            address = "/" + path.removesuffix("index.html")
            raise AddressTakenError(
                f"Adressen {address} har två ägare: {self._owners[path]} och {owner}. Byt namn på den ena."
            )
        self._owners[path] = owner


def path_of(address: str) -> str:
    """Give the file of an address.

    Raises:
        ValueError: it does not begin and end with a slash.
    """
    if not (address.startswith("/") and address.endswith("/")):
        raise ValueError(f"no address: {address!r}")
    return f"{address[1:]}index.html"
