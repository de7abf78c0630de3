"""En brist i tillgänglighetsredogörelsen är rättad när dagen har kommit.

”åtgärdas” är ett löfte till läsaren. Är bristen rättad tar du bort den. Är den kvar skriver du en ny dag.

Rätt:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    brister:
      - {vad: Diagrammen saknar text., skäl: bristande, åtgärdas: 2026-06}

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    brister:
      - {vad: Diagrammen saknar text., skäl: bristande, åtgärdas: 2026-05}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.statements import statements

ID = "brist-skulle-vara-rattad"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for file, statement in statements(question):
        for index, one in enumerate(statement.shortcomings):
            if one.fixed_by and one.fixed_by.last < question.today:
                yield file.finding(
                    ID, ("brister", index, "åtgärdas"), f"Bristen skulle vara rättad {one.fixed_by}.",
                    "Ta bort bristen om den är rättad. Skriv annars en ny dag.", severity=SEVERITY,
                )  # fmt: skip
