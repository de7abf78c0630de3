"""An axis of time: where a day stands in percent, and the marks that say which day is where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften.views.words import MONTHS

_MOST_TICKS = 6
"""More years than this would run into each other on the narrowest phone."""
_SHORT_PERIOD = 550
"""Days up to which quarters are marked instead of years."""
_LAST_LABEL = 86
"""Percent beyond which a word that begins at its tick has no room; the tick then stands alone."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis; ``anchor`` is which way its word goes, ``label`` may be empty."""

    x: str
    label: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Axis:
    """From the first day to the last."""

    first: date
    last: date

    def share(self, day: date) -> float:
        """Give where a day stands, in percent."""
        length = (self.last - self.first).days or 1
        return 100 * (day - self.first).days / length

    def place(self, day: date) -> str:
        """Give where a day stands, as SVG wants it: ``47.25%``."""
        return percent(self.share(day))

    def ticks(self) -> tuple[Tick, ...]:
        """Mark the years; of a short period the quarters, where January is marked by its year."""
        years = range(self.first.year, self.last.year + 1)
        if (self.last - self.first).days <= _SHORT_PERIOD:
            starts = [date(year, month, 1) for year in years for month in (1, 4, 7, 10)]
            return tuple(
                self._tick(day, str(day.year) if day.month == 1 else MONTHS[day.month - 1][:3])
                for day in starts
                if self.first <= day <= self.last
            )
        every = -(-len(years) // _MOST_TICKS)
        return tuple(self._tick(date(year, 1, 1), str(year)) for year in years[::every])

    def _tick(self, day: date, label: str) -> Tick:
        share = max(0.0, self.share(day))
        return Tick(percent(share), label if share <= _LAST_LABEL else "")

    def now(self, today: date) -> Tick | None:
        """Mark today; None where it is outside the axis."""
        if not self.first <= today <= self.last:
            return None
        share = self.share(today)
        return Tick(percent(share), "I dag", "start" if share < 6 else "end" if share > 94 else "middle")


def percent(share: float) -> str:
    """``47.25%``."""
    return f"{share:.2f}%"
