"""Metoden finns i metoder.yml.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        metoder: [est]

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        metoder: [esp]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.references import Kind
from loften.rules.unknown import unknown_ids

ID = "okant-id-metod"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    yield from unknown_ids(dataset, ID, Kind.METHOD, "Metoden", ("metoder.yml", dataset.site.methods))
