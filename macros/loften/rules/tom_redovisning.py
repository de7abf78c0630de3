"""En rad i historiken säger något: status, antal eller text.

I planens egen historik, som gäller planen som helhet, är det texten som säger något.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enligt plan}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, källtext: Protokoll § 12}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "tom-redovisning"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for file in question.dataset.plans.values():
        for index, report in enumerate(file.fitted.model.ledger):
            if report.text is None and not _is_patched(file, ("historik", index)):
                yield file.finding(ID, ("historik", index), "Raden har ingen text.", "Lägg till ”text: …”.")
    for met in items_of(question.dataset):
        for index, entry in enumerate(met.node.ledger):
            if entry.text is None and entry.status is None and entry.count is None:
                path = (*met.path, "historik", index)
                if not _is_patched(met.file, path):
                    yield met.file.finding(
                        ID, path, "Raden har varken status, antal eller text.",
                        "Lägg till minst ett av dem, till exempel ”text: …”.",
                    )  # fmt: skip


def _is_patched(file: DataFile, path: Path) -> bool:
    """Tell whether what the entry says was there but could not be read, or stands under a misspelled field."""
    if file.document.place(path).is_merged or path in file.fitted.replaced:
        return True
    written = file.document.value(path)
    fields = {*written, "status", "text", "antal"} if isinstance(written, dict) else set()
    return any((*path, field) in file.fitted.replaced for field in fields - {"datum"})
