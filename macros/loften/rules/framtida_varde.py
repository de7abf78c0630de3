"""Ett uppmätt värde är från ett år som har varit eller pågår.

Det gäller ”värden” och ”utgångsvärde”. ”målvärde” ligger för det mesta framåt.

Rätt:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        målvärde: {år: 2999, värde: 80}
        värden:
          - {år: 2025, värde: 61}

Fel:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        värden:
          - {år: 2999, värde: 61}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.indicators import indicators_of, measured
from loften.rules.question import Question

ID = "framtida-varde"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in indicators_of(question.dataset):
        for path, value in measured(met):
            if value.year > question.today.year:
                yield met.file.finding(
                    ID, (*path, "år"), f"Året {value.year} har inte varit än, så värdet kan inte vara uppmätt.",
                    "Rätta året. Ett värde som ska nås skrivs i ”målvärde”.",
                )  # fmt: skip
