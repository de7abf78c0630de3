"""Statusen är ett steg på planens statusskala.

Skalan är den som planen pekar ut med ”statusskala”, annars ”standard”.

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
          - {datum: 2025-06-15, status: enlig plan}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question
from loften.rules.scales import scales_of
from loften.rules.walks import items_of

ID = "status-utanfor-skalan"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    scales = scales_of(question.dataset)
    for met in items_of(question.dataset):
        scale = scales.get(met.file.path)
        if scale is None:
            continue
        for index, entry in enumerate(met.node.ledger):
            if entry.status and entry.status not in scale:
                listed = "Stegen är: " + ", ".join(scale) + "."
                yield met.file.finding(
                    ID, (*met.path, "historik", index, "status"), f"”{entry.status}” finns inte på skalan.",
                    did_you_mean(entry.status, scale, listed),
                )  # fmt: skip
