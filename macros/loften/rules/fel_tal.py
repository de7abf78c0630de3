"""Tal skrivs med siffror och punkt före decimalerna.

Skriv aldrig enheten i talet; den har ett eget fält. Bara mått på en indikator får vara mindre än noll, och det
som är utlovat är minst 1.

Rätt:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        enhet: procent
        utgångsvärde: {år: 2024, värde: 57.5}

Fel:
    indikatorer:
      - id: trygga
        rubrik: Andel invånare som känner sig trygga
        utgångsvärde: {år: 2024, värde: 57 %}

Fel:
    löften:
      - id: besok
        rubrik: Besöka skolorna
        utlovat: {antal: 0, enhet: besök}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-tal"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
