"""Ett id har bara små bokstäver a–z, siffror och bindestreck.

Id blir en del av sidans adress, och av adresser som andra länkar till.

Rätt:
    åtgärder:
      - id: vaxtlighet
        rubrik: Beskära buskage vid tunnlar

Fel:
    åtgärder:
      - id: Växtlighet
        rubrik: Beskära buskage vid tunnlar
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-id"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
