"""Perioden börjar innan den slutar.

Rätt:
    period: {från: 2025, till: 2025}

Fel:
    period: {från: 2027, till: 2025}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question

ID = "period-bakvand"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for file in question.dataset.plans.values():
        period = file.fitted.model.period
        if period.start.first > period.end.last:
            yield file.finding(
                ID, ("period", "från"), f"Perioden börjar {period.start} men slutar redan {period.end}.",
                "Byt plats på ”från” och ”till”, eller rätta det ena.",
            )  # fmt: skip
