"""Numbers, dates and lists in Swedish words."""

from __future__ import annotations

from datetime import date

import pytest

from loften.views.words import time_between


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 20), date(2026, 11, 21), "1 dag"),
        (date(2026, 9, 22), date(2026, 11, 21), "60 dagar"),
        (date(2026, 9, 21), date(2026, 11, 21), "2 månader"),
        (date(2025, 12, 31), date(2026, 11, 21), "10 månader"),
        (date(2026, 8, 31), date(2026, 11, 30), "3 månader"),
        (date(2025, 11, 21), date(2026, 11, 21), "1 år"),
        (date(2025, 10, 21), date(2026, 11, 21), "1 år och 1 månad"),
        (date(2020, 12, 31), date(2026, 11, 21), "5 år och 10 månader"),
    ],
)
def test_how_long_it_is_between_two_days_is_said_in_months_and_years(
    first: date, last: date, said: str
) -> None:
    assert time_between(first, last) == said
