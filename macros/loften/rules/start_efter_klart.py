"""Ett steg börjar innan det är klart.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, start: 2025-09, klart: 2025}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, start: 2026-09, klart: 2025-12}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "start-efter-klart"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        for index, step in enumerate(met.node.steps):
            if step.start and step.due and step.start.first > step.due.last:
                yield met.file.finding(
                    ID, (*met.path, "när", index, "start"),
                    f"Steget börjar {step.start} men ska vara klart redan {step.due}.",
                    "Byt plats på ”start” och ”klart”, eller rätta det ena.",
                )  # fmt: skip
