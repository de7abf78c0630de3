"""En status ändras bara med en ny rad i historiken (med --mot).

Rätt:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: ej påbörjad}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: ej påbörjad}
          - {datum: 2026-03-01, status: enligt plan, text: Arbetet har börjat.}

Fel:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: ej påbörjad}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enligt plan}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.ledger import newest_status
from loften.rules.before import is_patched, item_pairs
from loften.rules.ledgers import compare
from loften.rules.question import Question

ID = "status-utan-redovisning"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for was, met in item_pairs(question):
        before, after = newest_status(was.ledger), newest_status(met.node.ledger)
        old = before[1].status if before else None
        new = after[1].status if after else None
        if old == new or is_patched(met, ("historik",)):
            continue
        if after and after[0] in compare(was.ledger, met.node.ledger).new:
            continue
        place = (*met.path, "historik", after[0], "status") if after else met.path
        said = [f"”{status}”" if status else "ingen status" for status in (old, new)]
        yield met.file.finding(
            ID, place, f"Status ändras från {said[0]} till {said[1]} utan ny rad i historiken.",
            "Lägg till en rad med datum, status och text.",
        )  # fmt: skip
