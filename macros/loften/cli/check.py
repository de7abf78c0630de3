"""``loften check``: every problem of the data, all at once."""

from __future__ import annotations

import os
import sys
from typing import Any

from loften.cli.reading import checked
from loften.clock import today
from loften.finding import has_errors
from loften.messages import FORMATS


def run(chosen: Any) -> int:
    """Check, print, and give 1 where the data has errors."""
    found, lines_of = checked(chosen.data, chosen.datum or today(), chosen.mot)
    wants_colour = chosen.format == "text" and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(FORMATS[chosen.format](found.findings, lines_of, colour=wants_colour), end="")
    return 1 if has_errors(found.findings) else 0
