"""Inget är redovisat innan planens period börjar.

Rätt:
    period: {från: 2025, till: 2027}
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025, status: ej påbörjad}

Fel:
    period: {från: 2025, till: 2027}
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2024-11-30, status: ej påbörjad}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model import Entry, Plan, PlanEntry
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "redovisat-fore-perioden"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for file in question.dataset.plans.values():
        plan = file.fitted.model
        yield from _early(file, plan, (), plan.ledger)
    for met in items_of(question.dataset):
        yield from _early(met.file, met.plan, met.path, met.node.ledger)


def _early(
    file: DataFile, plan: Plan, path: Path, ledger: Sequence[Entry | PlanEntry]
) -> Iterator[Finding | None]:
    start = plan.period.start
    for index, entry in enumerate(ledger):
        if entry.date.last < start.first:
            yield file.finding(
                ID, (*path, "historik", index, "datum"), f"{entry.date} är före planens period, som börjar {start}.",
                "Kontrollera datumet.", severity=SEVERITY,
            )  # fmt: skip
