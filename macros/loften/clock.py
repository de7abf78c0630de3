"""The edge to the clock: which day it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Give the day that everything is worked out for.

    SOURCE_DATE_EPOCH (seconds) where it is set, so that a build can be repeated; else today, here.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    return datetime.now().astimezone().date()
