"""Historiken står i ordning, äldst först.

Ett kort datum räknas från sin första dag: 2025 kommer före 2025-06-15.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: ej påbörjad}
          - {datum: 2026-03-01, status: enligt plan}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2026-03-01, status: enligt plan}
          - {datum: 2025-06-15, status: ej påbörjad}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model import Entry, PlanEntry
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "historik-i-oordning"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for file in question.dataset.plans.values():
        yield from _ordered(file, (), file.fitted.model.ledger)
    for met in items_of(question.dataset):
        yield from _ordered(met.file, met.path, met.node.ledger)


def _ordered(file: DataFile, path: Path, ledger: Sequence[Entry | PlanEntry]) -> Iterator[Finding | None]:
    newest = ledger[0].date if ledger else None
    for index, entry in enumerate(ledger):
        if newest and entry.date.first < newest.first:
            yield file.finding(
                ID, (*path, "historik", index, "datum"), f"Raden {entry.date} står efter raden {newest}.",
                "Flytta den så att den äldsta raden står först.", severity=SEVERITY,
            )  # fmt: skip
        else:
            newest = entry.date
