"""Dates as staff write them: a year, a month or a day."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the month too, may be unsaid."""

    text: str
    """As written: ``2025``, ``2025-12`` or ``2025-12-31``."""
    first: date
    """The first day it may mean; what it is ordered by."""
    last: date
    """The last day it may mean; what lateness is counted from."""

    @property
    def year(self) -> int:
        return self.first.year

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=4096)
def parse_date(text: str) -> PartialDate:
    """Read ``ÅÅÅÅ``, ``ÅÅÅÅ-MM`` or ``ÅÅÅÅ-MM-DD``.

    Raises:
        ValueError: the text has another form, or names a day that does not exist.
    """
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day = (int(part) if part else 0 for part in found.groups())
    first = date(year, month or 1, day or 1)
    if day:
        return PartialDate(text, first, first)
    last_month = month or 12
    return PartialDate(text, first, date(year, last_month, calendar.monthrange(year, last_month)[1]))


def nearest_date(text: str) -> str | None:
    """Give the nearest right form of a date that was not understood, or None."""
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if len(numbers) == 3 and numbers[0] < 32 and numbers[2] > 999:
        numbers.reverse()
    if not numbers or not 1000 <= numbers[0] <= 9999 or len(numbers) > 3:
        return None
    if len(numbers) > 1:
        numbers[1] = min(max(numbers[1], 1), 12)
    if len(numbers) > 2:
        numbers[2] = min(max(numbers[2], 1), calendar.monthrange(numbers[0], numbers[1])[1])
    return "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:])])
