"""A component's script: written in parts, published as one file."""

from __future__ import annotations

import hashlib

from loften.pages.page import Output
from loften.pages.settings import Settings


def script_of(component: str, name: str, settings: Settings) -> Output:
    """Join the parts of a component's script, in the order of their names, as one closed whole.

    Its path has a hash of what is in it: ``assets/<name>.0123456789.js``.
    """
    parts = sorted((settings.overrides / "components" / component).glob("*.js"))
    body = b"".join(part.read_bytes() for part in parts)
    data = b'(() => {\n"use strict";\n' + body + b"})();\n"
    return Output(f"assets/{name}.{hashlib.sha256(data).hexdigest()[:10]}.js", data)
