"""Varje id står bara en gång i planen.

Id är adressen till åtgärden, löftet, området eller indikatorn.

Rätt:
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen}
      - {id: vaxtlighet, rubrik: Beskära buskage}

Fel:
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen}
      - {id: belysning, rubrik: Beskära buskage}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.site import Node
from loften.rules.question import Question
from loften.rules.walks import Met, nodes_of

ID = "dubblett-id"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    first: dict[tuple[str, str], Met[Node]] = {}
    for met in nodes_of(question.dataset):
        earlier = first.setdefault((met.file.path, met.node.id), met)
        if earlier is not met:
            line, _ = met.file.document.mark(earlier.id_path)
            yield met.file.finding(
                ID, met.id_path, f"Id ”{met.node.id}” står två gånger i planen (även rad {line}).",
                "Ge den nya ett eget id. Behåll det som redan är publicerat.",
            )  # fmt: skip
