"""Temat finns i teman.yml.

Rätt:
    områden:
      - id: otrygga-platser
        rubrik: Otrygga platser
        tema: [offentlig-miljo]

Fel:
    områden:
      - id: otrygga-platser
        rubrik: Otrygga platser
        tema: [offentliga-miljoer]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.references import Kind
from loften.rules.unknown import unknown_ids

ID = "okant-id-tema"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    yield from unknown_ids(dataset, ID, Kind.THEME, "Temat", ("teman.yml", dataset.site.themes))
