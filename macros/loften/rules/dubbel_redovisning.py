"""Samma rad står bara en gång i historiken.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
          - {datum: 2025-06-15, text: Arbetet har börjat.}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model import Entry, PlanEntry
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "dubbel-redovisning"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for file in question.dataset.plans.values():
        yield from _repeated(file, (), file.fitted.model.ledger)
    for met in items_of(question.dataset):
        yield from _repeated(met.file, met.path, met.node.ledger)


def _repeated(file: DataFile, path: Path, ledger: Sequence[Entry | PlanEntry]) -> Iterator[Finding | None]:
    first: dict[Entry | PlanEntry, int] = {}
    for index, entry in enumerate(ledger):
        before = first.setdefault(entry, index)
        if before != index:
            line, _ = file.document.mark((*path, "historik", before))
            yield file.finding(
                ID, (*path, "historik", index), f"Samma rad står redan på rad {line}.",
                "Ta bort den ena.", severity=SEVERITY,
            )  # fmt: skip
