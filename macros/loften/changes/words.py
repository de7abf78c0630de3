"""Values of the model as they are said in a change."""

from __future__ import annotations

from loften.model import Decision, PartialDate, Period, Quantity, Value
from loften.views.words import date_in_words, decimal_in_words, grouped

_LONGEST = 90


def quoted(text: str | None) -> str:
    """A text within quotation marks, shortened; ``inget`` where there is none."""
    if not text or not text.strip():
        return "inget"
    said = " ".join(text.split())
    return f"”{said}”" if len(said) <= _LONGEST else f"”{said[: _LONGEST - 1].rstrip()}…”"


def day(when: PartialDate | None) -> str:
    """``30 april 2025``, as exact as written; ``inget datum`` where there is none."""
    return date_in_words(when) if when else "inget datum"


def quantity(promised: Quantity | None) -> str:
    """``minst 4 trygghetsvandringar per år``"""
    if promised is None:
        return "inget antal"
    parts = [
        "minst" if promised.at_least is not None else "",
        grouped(promised.number),
        promised.unit or "",
        f"per {promised.per}" if promised.per else "",
    ]
    return " ".join(part for part in parts if part)


def value(measured: Value | None, unit: str) -> str:
    """``61 procent (2025)``"""
    if measured is None:
        return "inget värde"
    return f"{decimal_in_words(measured.value)} {unit}".strip() + f" ({measured.year})"


def period(held: Period) -> str:
    """``2025 till 2027``"""
    return f"{date_in_words(held.start)} till {date_in_words(held.end)}"


def decision(made: Decision | None) -> str:
    """``Kommunstyrelsen, 20 januari 2025, § 12, KS 2024/123``; ``inget beslut`` where nothing is known of it."""
    if made is None:
        return "inget beslut"
    parts = (
        made.body or "",
        day(made.date) if made.date else "",
        made.paragraph or "",
        made.record_number or "",
    )
    return ", ".join(part for part in parts if part) or "inget beslut"
