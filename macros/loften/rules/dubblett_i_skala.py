"""Varje steg i en statusskala har ett eget id.

Rätt:
    --- statusskalor.yml
    trafikljus:
      namn: Trafikljus
      steg:
        - {id: rött, text: Rött, läge: hinder}
        - {id: grönt, text: Grönt, läge: i fas}

Fel:
    --- statusskalor.yml
    trafikljus:
      namn: Trafikljus
      steg:
        - {id: rött, text: Rött, läge: hinder}
        - {id: rött, text: Grönt, läge: i fas}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question

ID = "dubblett-i-skala"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    file = question.dataset.registers.get("statusskalor.yml")
    for name, scale in question.dataset.site.scales.items():
        seen: set[str] = set()
        for index, step in enumerate(scale.steps):
            if file and step.id in seen:
                yield file.finding(
                    ID, (name, "steg", index, "id"), f"Steget ”{step.id}” står två gånger i skalan.",
                    "Ge det ena steget ett annat id, eller ta bort det.",
                )  # fmt: skip
            seen.add(step.id)
