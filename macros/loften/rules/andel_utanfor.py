"""En andel i procent ligger mellan 0 och 100.

Rätt:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        enhet: procent
        värden:
          - {år: 2025, värde: 61}

Fel:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        enhet: procent
        värden:
          - {år: 2025, värde: 610}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.indicators import indicators_of, measured
from loften.rules.question import Question

ID = "andel-utanfor"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for met in indicators_of(question.dataset):
        if (met.node.unit or "").casefold() not in ("procent", "%"):
            continue
        values = list(measured(met))
        if met.node.target:
            values.append(((*met.path, "målvärde"), met.node.target))
        for path, value in values:
            if not 0 <= value.value <= 100:
                yield met.file.finding(
                    ID, (*path, "värde"), f"En andel i procent ligger mellan 0 och 100, men här står {value.value}.",
                    "Rätta värdet, eller skriv en annan enhet.", severity=SEVERITY,
                )  # fmt: skip
