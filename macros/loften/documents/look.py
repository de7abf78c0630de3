"""How the site looks, for templates that know no CSS: its icons and its colours, taken from where they stand."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from loften.components import environment
from loften.documents.contract import Look
from loften.documents.engine import DocumentError
from loften.views.standing import Standing

_FIRST_ROOT = re.compile(r":root\s*\{(.*?)\n\}", re.DOTALL)
_COLOUR = re.compile(r"--([a-z0-9-]+):\s*(#[0-9a-f]{3,6})\b")
_GROUND = "var(--ground)"
_STEPS = ("gjort", "passerat", "kommer", "prel", "odaterat")
_MARKS = ("forfallen", "saknas", "forbehall")


def look(overrides: Path) -> Look:
    """Give what every template needs beside its data.

    Raises:
        DocumentError: the tokens are not where they should be.
    """
    return {"icons": icons(overrides), "colours": palette(overrides)}


@lru_cache(maxsize=4)
def palette(overrides: Path) -> dict[str, str]:
    """Give the colours of the light scheme by the names of their tokens: ``klar-t`` to ``#e4f1e9``.

    Raises:
        DocumentError: the tokens are not where they should be.
    """
    found = _FIRST_ROOT.search((overrides / "styles" / "10-tokens.css").read_text(encoding="utf-8"))
    if found is None:
        raise DocumentError("overrides/styles/10-tokens.css saknar :root. Lägg tillbaka färgerna där.")
    return dict(_COLOUR.findall(found[1]))


@lru_cache(maxsize=4)
def icons(overrides: Path) -> dict[str, str]:
    """Give each icon as SVG, with ``currentColor`` left for the template to put in."""
    shapes = environment(overrides).get_template("components/icon/template.html").module.shapes  # type: ignore[attr-defined]
    names = (*(standing.value for standing in Standing), *_STEPS, *_MARKS)
    return {
        name: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">'
        f"{shapes[name].replace(_GROUND, '#fff')}</svg>"
        for name in names
    }
