"""En länk är en hel webbadress, utan användarnamn.

Länken ska gå att klicka på från sidan, så den börjar med https://. En källa som inte finns på nätet skrivs med
ord i ”källtext”.

Rätt:
    källor:
      - titel: Beslutad plan
        länk: https://www.example.se/plan.pdf

Fel:
    källor:
      - titel: Beslutad plan
        länk: www.example.se/plan.pdf
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-lank"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
