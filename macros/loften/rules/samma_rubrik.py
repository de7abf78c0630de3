"""Två åtgärder i samma område har olika rubrik.

Samma rubrik två gånger är oftast samma åtgärd två gånger. Det gäller löften också.

Rätt:
    åtgärder:
      - {id: belysning-gc, rubrik: Laga belysningen längs gång- och cykelvägar}
      - {id: belysning-torg, rubrik: Laga belysningen på torget}

Fel:
    åtgärder:
      - {id: belysning-gc, rubrik: Laga belysningen}
      - {id: belysning-torg, rubrik: Laga belysningen}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "samma-rubrik"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    first: dict[tuple[str, Path, str], Path] = {}
    for met in items_of(question.dataset):
        path = (*met.path, "rubrik")
        key = (met.file.path, met.path[:-1], " ".join(met.node.title.casefold().split()))
        before = first.setdefault(key, path)
        if before != path:
            line, _ = met.file.document.mark(before)
            yield met.file.finding(
                ID, path, f"Samma rubrik står redan på rad {line}.",
                "Ta bort den ena, eller skriv rubriker som skiljer dem åt.", severity=SEVERITY,
            )  # fmt: skip
