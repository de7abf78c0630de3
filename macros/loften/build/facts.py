"""What the footer of every page says of the build."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

HOLE = "OLFAKTABYGGD"


@dataclass(frozen=True, slots=True)
class Facts:
    """When the site was built, and of what."""

    built: str
    """A day in words: ``21 november 2026``."""
    version: str = ""
    """Short name of the commit; empty where there is none."""
    version_url: str = ""
    """Where the commit can be seen; empty where it cannot."""


def sentence(facts: Facts) -> str:
    """Say it in HTML."""
    said = f"Byggd {escape(facts.built)}"
    if facts.version:
        version = f'<span class="ol-mono">{escape(facts.version)}</span>'
        if facts.version_url:
            version = f'<a href="{escape(facts.version_url)}">{version}</a>'
        said += f" ur version {version}"
    return said + "."
