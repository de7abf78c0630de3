"""En indikator har ett uppmätt värde för varje år.

Rätt:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        värden:
          - {år: 2024, värde: 58}
          - {år: 2025, värde: 61}

Fel:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        värden:
          - {år: 2025, värde: 58}
          - {år: 2025, värde: 61}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.indicators import indicators_of
from loften.rules.question import Question

ID = "dubbelt-ar"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for met in indicators_of(question.dataset):
        first: dict[int, int] = {}
        for index, value in enumerate(met.node.values):
            before = first.setdefault(value.year, index)
            if before != index:
                path = (*met.path, "värden", index, "år")
                line, _ = met.file.document.mark((*met.path, "värden", before))
                yield met.file.finding(
                    ID, path, f"Indikatorn har två värden för {value.year} (även rad {line}).",
                    "Behåll det som gäller.", severity=SEVERITY,
                )  # fmt: skip
