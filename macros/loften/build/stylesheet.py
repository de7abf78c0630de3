"""The site's only style sheet: the host theme's in a layer below, ours on top."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from loften.pages.page import Output

LINKED = "assets/loften.css"
"""What the frame's pages link to; the fill writes the name with the hash instead."""
_CHARSET = re.compile(r'@charset "[^"]*";|/\*# sourceMappingURL=[^*]*\*/')


def stylesheet(base: list[Path], overrides: Path) -> Output:
    """Join ``styles/*.css``, then ``components/*/style.css``, each in the order of their names.

    The theme lies in the layer ``material``, so any rule of ours wins over any of the theme's, whatever
    their selectors. ``ol-reset`` is below even that: margins that the theme may set for prose.
    """
    parts = ["@layer ol-reset, material;"]
    theirs = (_CHARSET.sub("", path.read_text(encoding="utf-8")).strip() for path in base)
    parts += (f"@layer material {{\n{css}\n}}" for css in theirs)
    ours = [*sorted(overrides.glob("styles/*.css")), *sorted(overrides.glob("components/*/style.css"))]
    parts += (path.read_text(encoding="utf-8").strip() for path in ours)
    data = ("\n".join(parts) + "\n").encode()
    return Output(f"assets/loften.{hashlib.sha256(data).hexdigest()[:10]}.css", data)
