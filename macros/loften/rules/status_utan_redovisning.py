"""En status ändras bara med en ny rad i historiken (med --mot).

En rad som redan hade en status ändras inte heller; det säger regeln andrad-redovisning.

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
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar., status: enligt plan}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.ledger import newest_status
from loften.rules.before import is_patched, item_pairs
from loften.rules.ledgers import Changed, compare
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
        compared = compare(was.ledger, met.node.ledger)
        if after and (after[0] in compared.new or _is_told(compared.changed, after[0])):
            continue
        place = (*met.path, "historik", after[0], "status") if after else met.path
        said = [f"”{status}”" if status else "ingen status" for status in (old, new)]
        yield met.file.finding(
            ID, place, f"Status ändras från {said[0]} till {said[1]} utan ny rad i historiken.",
            "Lägg till en rad med datum, status och text.",
        )  # fmt: skip


def _is_told(changed: list[Changed], index: int) -> bool:
    """Tell whether the status of an entry was another one before, which andrad-redovisning reports."""
    return any(change.now == index and change.key == "status" for change in changed)
