"""”antal” redovisas bara på ett löfte som har ”utlovat”.

Rätt:
    löften:
      - id: besok
        rubrik: Besöka skolorna
        utlovat: {minst: 10, enhet: besök}
        historik:
          - {datum: 2025-04-30, antal: 4}

Fel:
    löften:
      - id: besok
        rubrik: Besöka skolorna
        historik:
          - {datum: 2025-04-30, antal: 4}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Promise
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "antal-utan-utlovat"
SEVERITY = Severity.ERROR
_ON_PROMISE = "Lägg till ”utlovat: {antal: 5, enhet: …}” på löftet, eller skriv antalet i texten."
_ON_ACTION = "Skriv antalet i texten. En åtgärd har inget ”utlovat”; det har bara ett löfte."


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        item = met.node
        hint = _ON_PROMISE if isinstance(item, Promise) else _ON_ACTION
        if isinstance(item, Promise) and (
            item.promised or (*met.path, "utlovat") in met.file.fitted.replaced
        ):
            continue
        for index, entry in enumerate(item.ledger):
            if entry.count is not None:
                yield met.file.finding(
                    ID, (*met.path, "historik", index, "antal"), "Antal är redovisat, men inget antal är utlovat.",
                    hint, on_key=True,
                )  # fmt: skip
