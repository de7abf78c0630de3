"""Numbers, dates and lists in Swedish words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from loften.model import PartialDate

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_NUMBERS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")


def day_in_words(day: date) -> str:
    """``2026-03-01`` as ``1 mars 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def date_in_words(written: PartialDate) -> str:
    """A date in running text, no more exact than it was written: ``december 2025``."""
    if len(written.text) == 4:
        return written.text
    if len(written.text) == 7:
        return f"{MONTHS[written.first.month - 1]} {written.first.year}"
    return day_in_words(written.first)


def number_in_words(number: int, *, neuter: bool = False) -> str:
    """Small numbers as words, others as figures. ``neuter``: ett, for ett-words."""
    if number == 1 and neuter:
        return "ett"
    return _NUMBERS[number] if number < len(_NUMBERS) else grouped(number)


def grouped(number: int) -> str:
    """Figures in threes, parted by a space that does not break."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def decimal_in_words(number: Decimal) -> str:
    """A measured value as Swedes write it: ``1.5`` as ``1,5``, ``-3`` with a minus sign."""
    text = f"{number:,}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
    return text.replace("-", "\N{MINUS SIGN}")


def time_between(first: date, last: date) -> str:
    """How long it is between two days, as people say it: ``24 dagar``, ``3 månader``, ``1 år och 2 månader``.

    Whole months are counted, and days only up to two months. ``first`` must not be after ``last``.
    """
    months = (last.year - first.year) * 12 + last.month - first.month
    is_month_end = (last + timedelta(days=1)).day == 1
    if last.day < first.day and not is_month_end:
        months -= 1
    if months < 2:
        return plural((last - first).days, "dag", "dagar")
    years, rest = divmod(months, 12)
    parts = [f"{years} år"] if years else []
    parts += [plural(rest, "månad", "månader")] if rest else []
    return joined(parts)


def plural(number: int, one: str, many: str) -> str:
    """``1 åtgärd``, ``10 åtgärder``."""
    return f"{grouped(number)} {one if number == 1 else many}"


def joined(parts: Sequence[str], last: str = "och") -> str:
    """``a, b och c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def capitalised(text: str) -> str:
    """The first letter large, the others as they are."""
    return text[:1].upper() + text[1:]
