"""En brist som undantas från lagens krav har en förklaring.

Den som säger att en anpassning är oskäligt betungande, eller att lagen inte gäller, ska säga varför. Skriv det i
”förklaring”. En brist med skälet ”bristande” behöver ingen förklaring, men läsaren blir glad för en.

Rätt:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    brister:
      - vad: Kartan går inte att läsa med skärmläsare.
        skäl: utanför
        förklaring: Kartan är inte till för att hitta vägen. Adresserna står i en lista under den.

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    brister:
      - {vad: Kartan går inte att läsa med skärmläsare., skäl: oskäligt}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.words import ShortcomingReason
from loften.rules.question import Question
from loften.rules.statements import statements

ID = "brist-utan-forklaring"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for file, statement in statements(question):
        for index, one in enumerate(statement.shortcomings):
            path = ("brister", index)
            is_told = one.explanation or file.fitted.is_replaced((*path, "förklaring"))
            if one.reason is not ShortcomingReason.NON_COMPLIANCE and not is_told:
                yield file.finding(
                    ID, (*path, "skäl"), f"Skälet är ”{one.reason}”, men det står inte varför.",
                    "Lägg till ”förklaring: …” på bristen.",
                )  # fmt: skip
