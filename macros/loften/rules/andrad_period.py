"""Planens period är ändrad (med --mot).

Ändringen är tillåten, men den som granskar ska se den.

Rätt:
    --- tidigare
    period: {från: 2025, till: 2027}
    --- nu
    period: {från: 2025, till: 2027}

Fel:
    --- tidigare
    period: {från: 2025, till: 2026}
    --- nu
    period: {från: 2025, till: 2027}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.before import plan_pairs
from loften.rules.question import Question

ID = "andrad-period"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for pair in plan_pairs(question):
        for key, was, now in (
            ("från", pair.was.period.start, pair.now.period.start),
            ("till", pair.was.period.end, pair.now.period.end),
        ):
            if was != now and not pair.was_file.fitted.is_replaced(("period", key)):
                yield pair.file.finding(
                    ID, ("period", key), f"Periodens ”{key}” är ändrat från {was} till {now}.",
                    "Kontrollera att det är meningen.", severity=SEVERITY,
                )  # fmt: skip
