"""Indicators: base, measured values and target, with where they stand on a line."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from loften.model import Direction, Indicator, Plan, Term, Value
from loften.model.site import Path, PlanKey
from loften.views.items import TERMS
from loften.views.links import Link
from loften.views.words import decimal_in_words, joined

_NEAR = Decimal("0.12")
"""Share of the line's width, from either end, where a number has no room on both sides of its mark."""
KIND_WORDS = {
    "newest": "senast uppmätt",
    "base": "före planen",
    "target": "mål",
    "value": "uppmätt däremellan",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One value on the line, at its place in percent."""

    kind: str
    """``base``, ``value``, ``newest`` or ``target``."""
    x: str
    label: str
    """The value: ``57,5``."""
    year: str
    anchor: str
    """How the number is set against the mark: ``start``, ``middle`` or ``end``."""

    @property
    def word(self) -> str:
        """``före planen``, ``senast uppmätt``."""
        return KIND_WORDS[self.kind]


@dataclass(frozen=True, slots=True)
class Row:
    """One value in the table of figures. Without a year it says in words that it is missing."""

    what: str
    value: str
    year: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """An indicator. What is not given is said, and never drawn as 0."""

    indicator: Indicator
    plan: Plan
    plan_key: PlanKey
    path: Path
    address: str
    kind: str
    areas: tuple[Link, ...]
    is_invented: bool
    sentence: str
    """``61 procent 2025. Före planen 55 procent (2024), målet är 80 procent 2027.``"""
    marks: tuple[Mark, ...]
    """Empty where no value at all is known."""
    low: str
    """The number at the low end of the line."""
    high: str
    direction: str
    rows: tuple[Row, ...]
    """Base, measured values by year, target; what is missing has its row too."""

    @property
    def key(self) -> tuple[Mark, ...]:
        """The marks that are explained under the line: the newest value, that before the plan, the target."""
        order = list(KIND_WORDS)
        found = sorted(self.marks, key=lambda mark: order.index(mark.kind))
        return tuple(mark for mark in found if mark.kind != "value")

    @property
    def travelled(self) -> tuple[str, str] | None:
        """From where to where it has gone since the base, in percent of the line; None where either is missing."""
        places = {mark.kind: mark.x for mark in self.marks}
        return (places["base"], places["newest"]) if {"base", "newest"} <= places.keys() else None

    @property
    def unit(self) -> str:
        return self.indicator.unit or ""

    @property
    def drawn(self) -> str:
        """The drawing in words."""
        said = [f"{mark.word} {_with(mark.label, self.unit)} {mark.year}" for mark in self.marks]
        return f"En linje från {self.low} till {_with(self.high, self.unit)}: {joined(said)}."

    @property
    def link(self) -> Link:
        return Link(self.indicator.title, self.address, self.indicator.number or "", self.kind)


def indicator_view(
    indicator: Indicator,
    *,
    plan: Plan,
    plan_key: PlanKey,
    path: Path,
    areas: tuple[Link, ...],
    is_invented: bool,
) -> IndicatorView:
    """Work out one indicator."""
    low, high = _range(indicator)
    return IndicatorView(
        indicator=indicator,
        plan=plan,
        plan_key=plan_key,
        path=path,
        address="/" + "/".join((*plan_key, indicator.id)) + "/",
        kind=plan.terms.get(Term.INDICATOR, TERMS[Term.INDICATOR]),
        areas=areas,
        is_invented=is_invented,
        sentence=_sentence(indicator),
        marks=_marks(indicator, low, high),
        low=decimal_in_words(low),
        high=decimal_in_words(high),
        direction={
            Direction.UP: "Högre är bättre.",
            Direction.DOWN: "Lägre är bättre.",
            None: "",
        }[indicator.direction],
        rows=_rows(indicator),
    )


def measured(indicator: Indicator) -> list[Value]:
    """Give the measured values by year."""
    return sorted(indicator.values, key=lambda value: value.year)


def _said(value: Value, unit: str) -> str:
    return _with(decimal_in_words(value.value), unit)


def _with(number: str, unit: str) -> str:
    return f"{number} {unit}".strip()


def _sentence(indicator: Indicator) -> str:
    unit = indicator.unit or ""
    values = measured(indicator)
    parts = [f"{_said(values[-1], unit)} {values[-1].year}."] if values else ["Inget värde är redovisat."]
    if indicator.base:
        parts.append(f"Före planen {_said(indicator.base, unit)} ({indicator.base.year}).")
    else:
        parts.append("Utgångsvärdet är inte angivet.")
    if indicator.target:
        parts.append(f"Målet är {_said(indicator.target, unit)} {indicator.target.year}.")
    else:
        parts.append("Inget målvärde är angivet.")
    return " ".join(parts)


def _all_values(indicator: Indicator) -> list[Value]:
    return [value for value in (indicator.base, *measured(indicator), indicator.target) if value]


def _range(indicator: Indicator) -> tuple[Decimal, Decimal]:
    numbers = [value.value for value in _all_values(indicator)]
    if indicator.unit == "procent" and all(0 <= number <= 100 for number in numbers):
        return Decimal(0), Decimal(100)
    if not numbers:
        return Decimal(0), Decimal(0)
    low, high = min(Decimal(0), *numbers), max(Decimal(0), *numbers)
    return low, high


def _share(value: Value, low: Decimal, high: Decimal) -> Decimal:
    return (value.value - low) / (high - low) if high != low else Decimal("0.5")


def _marks(indicator: Indicator, low: Decimal, high: Decimal) -> tuple[Mark, ...]:
    def mark(kind: str, value: Value) -> Mark:
        share = _share(value, low, high)
        anchor = "start" if share < _NEAR else "end" if share > 1 - _NEAR else "middle"
        return Mark(kind, f"{2 + 96 * share:.2f}%", decimal_in_words(value.value), str(value.year), anchor)

    values = measured(indicator)
    found = [mark("base", indicator.base)] if indicator.base else []
    found += [mark("value", value) for value in values[:-1]]
    found += [mark("target", indicator.target)] if indicator.target else []
    found += [mark("newest", value) for value in values[-1:]]
    return tuple(found)


def _rows(indicator: Indicator) -> tuple[Row, ...]:
    def row(what: str, value: Value) -> Row:
        return Row(what, _said(value, indicator.unit or ""), str(value.year), value.source or "")

    base, target, values = indicator.base, indicator.target, measured(indicator)
    return (
        row("Utgångsvärde", base) if base else Row("Utgångsvärde", "ej angivet"),
        *([row("Uppmätt", value) for value in values] or [Row("Uppmätt", "inget värde är redovisat")]),
        row("Målvärde", target) if target else Row("Målvärde", "ej angivet"),
    )
