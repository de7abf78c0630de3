"""Ett fält som står i filen har ett värde.

Finns det inget att skriva utelämnas fältet. Orden null och ~ betyder inget värde i YAML; ska de visas sätts de
inom citattecken.

Rätt:
    sammanfattning: "null"

Fel:
    sammanfattning:

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare:
          - polisen
          -
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "tomt-varde"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
