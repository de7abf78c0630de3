"""What Material's ``base.html`` prints outside its blocks and the site is better without.

Each is found exactly once or the build stops: a new Material is then looked at, not half fixed.
"""

from __future__ import annotations

import re

_CHANGES = (
    # The class that its script would take away.
    (re.compile(r'(<html lang="sv") class="no-js">'), r"\1>"),
    # Checkboxes (invalid autocomplete, unnamed), overlay, its skip link and empty banner: we have our own.
    (re.compile(r'<input class="md-toggle" data-md-toggle="drawer".*?(?=<a class="ol-skip")', re.DOTALL), ""),
    # Where our skip link leads.
    (
        re.compile(r'<main class="md-main" data-md-component="main">'),
        '<main class="md-main" id="innehall" tabindex="-1">',
    ),
    # A dialog for its script's messages.
    (re.compile(r'<div class="md-dialog".*?</div>\s*</div>', re.DOTALL), ""),
)
_BLANK = re.compile(r"\n(?:[ \t]*\n)+")


class MaterialChangedError(RuntimeError):
    """Material prints something else than it did."""


def tidy(html: str) -> str:
    """Take away and mend.

    Raises:
        MaterialChangedError: something is not there, or there twice.
    """
    for pattern, replacement in _CHANGES:
        html, count = pattern.subn(replacement, html)
        if count != 1:
            raise MaterialChangedError(
                f"{pattern.pattern!r} is there {count} times: look at Material's base.html"
            )
    return _BLANK.sub("\n", html)
