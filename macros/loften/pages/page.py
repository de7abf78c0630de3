"""What the pages stage hands to the build: finished pages, and other files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

_NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Page:
    """One page. The build puts it in the frame and makes its links relative."""

    address: str
    """Begins and ends with a slash: ``/region-gotland/plan/``."""
    title: str
    """Plain text; the build escapes it."""
    description: str
    """Plain text for search engines; the build escapes it."""
    body: Markup
    """Finished HTML for ``<main>``, with links from the site's root: ``/laget/``."""
    section: str = ""
    """Which tab is current: the tab's address, for example ``/laget/``."""
    notice: Markup = _NOTHING
    """What stands above the content, for example that the data are invented."""
    image: str = ""
    """Its social card from the root: ``/region-gotland/plan/bild.png``. Empty: the site's own card."""
    linked_data: Mapping[str, Any] = field(default_factory=dict)
    """What the page is about as schema.org says it (JSON-LD), with addresses from the root."""
    is_indexed: bool = True
    """False keeps the page out of search engines and the site map: what is invented, for example."""
    is_listed: bool = True
    """False keeps it out of the site's own search too."""


@dataclass(frozen=True, slots=True)
class Output:
    """Any other file of the site."""

    path: str
    """From the site's root, with forward slashes: ``data/planer.csv``."""
    data: bytes
