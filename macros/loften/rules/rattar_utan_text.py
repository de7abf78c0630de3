"""En rättelse säger vad som var fel.

Rätt:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {antal: 5, enhet: kvinnor}
        historik:
          - {datum: 2025-04-30, antal: 2}
          - {datum: 2025-08-31, antal: 1, rättar: 2025-04-30, text: En kvinna räknades två gånger.}

Fel:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {antal: 5, enhet: kvinnor}
        historik:
          - {datum: 2025-04-30, antal: 2}
          - {datum: 2025-08-31, antal: 1, rättar: 2025-04-30}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "rattar-utan-text"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        for index, entry in enumerate(met.node.ledger):
            path = (*met.path, "historik", index)
            if entry.corrects and entry.text is None and (*path, "text") not in met.file.fitted.replaced:
                yield met.file.finding(
                    ID, (*path, "rättar"), "Rättelsen har ingen text.",
                    "Lägg till ”text: …” om vad som var fel.", on_key=True,
                )  # fmt: skip
