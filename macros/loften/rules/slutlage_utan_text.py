"""Ett slutläge har en text som säger hur det gick.

Den som läser att något är klart eller avbrutet vill veta vad som blev av.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2026-05-04, status: klar, text: Alla stråk har fungerande lampor.}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2026-05-04, status: klar}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.scales import scales_of
from loften.rules.walks import items_of

ID = "slutlage-utan-text"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    scales = scales_of(question.dataset)
    for met in items_of(question.dataset):
        scale = scales.get(met.file.path, {})
        for index, entry in enumerate(met.node.ledger):
            path = (*met.path, "historik", index)
            if entry.text or entry.status not in scale or not scale[entry.status].is_end:
                continue
            if (*path, "text") not in met.file.fitted.replaced:
                yield met.file.finding(
                    ID, (*path, "status"), f"Raden säger ”{entry.status}” men inte hur det gick.",
                    "Lägg till ”text: …” med en mening om resultatet.", severity=SEVERITY,
                )  # fmt: skip
