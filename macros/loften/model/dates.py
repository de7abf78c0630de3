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


_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH_NAME = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*", re.IGNORECASE)
_QUARTER = re.compile(
    r"\b(?:q|kv(?:artal)?\.? ?)([1-4])\b|\b([1-4])(?::?[ae])? kv(?:artalet)?\b", re.IGNORECASE
)
_SPAN = re.compile(r"(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)\d{2}", re.ASCII)


def nearest_date(text: str) -> str | None:
    """Give the nearest right form of a date that was not understood, or None.

    A quarter becomes its last month; a name of a month is understood.
    """
    if _SPAN.search(text):
        return text[:4] if text[:4].isdigit() else None
    plain = _QUARTER.sub(lambda found: f" {int(found[1] or found[2]) * 3} ", text)
    plain = _MONTH_NAME.sub(lambda found: f" {_MONTHS.index(found[1].lower()) + 1} ", plain)
    plain = re.sub(r"\b((?:19|20)\d{2})(\d{2})(\d{2})\b", r"\1-\2-\3", plain)
    numbers = [int(part[:5]) for part in re.findall(r"\d+", plain, re.ASCII)][:3]
    if numbers and numbers[0] < 32 and numbers[-1] > 999:
        numbers.reverse()
    if not numbers or not 1000 <= numbers[0] <= 9999:
        return None
    if len(numbers) > 1:
        numbers[1] = min(max(numbers[1], 1), 12)
    if len(numbers) > 2:
        numbers[2] = min(max(numbers[2], 1), calendar.monthrange(numbers[0], numbers[1])[1])
    return "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:])])
