"""What the pages stage hands to the build: finished pages, and other files."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Output:
    """Any other file of the site."""

    path: str
    """From the site's root, with forward slashes: ``data/planer.csv``."""
    data: bytes
