r"""Texten har inga tecken som bara ett visst typsnitt kan visa.

Punkter och symboler från Word och PDF kan vara sådana tecken. Läsaren ser en tom ruta, eller något helt annat.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        beskrivning: |
          Arbetet har två delar:

          - nya lampor
          - fler lampor

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        beskrivning: "\uf0b7 nya lampor"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.characters import spots
from loften.rules.question import Question

ID = "privat-tecken"
SEVERITY = Severity.WARNING

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")


def check(question: Question) -> Iterator[Finding]:
    for spot in spots(question, _PRIVATE):
        yield spot.finding(
            ID,
            SEVERITY,
            f"Tecknet {spot.code} {spot.beside} visas som en tom ruta för de flesta.",
            "Skriv tecknet på nytt; börja raden med ”- ” om det var en punkt i en lista.",
        )
