"""Länkar börjar med https.

En adress som börjar med http:// går okrypterat, och kan ändras på vägen till läsaren.

Rätt:
    källor:
      - {titel: Beslutad plan, länk: "https://www.example.se/plan.pdf"}

Fel:
    källor:
      - {titel: Beslutad plan, länk: "http://www.example.se/plan.pdf"}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.texts import MOST_IN_A_TEXT, texts_of

ID = "http-lank"
SEVERITY = Severity.WARNING

_HTTP = re.compile(r"http://[^\s<>\"”]*", re.IGNORECASE)


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if b"http://" not in text.lowered:
            continue
        for written in text.written:
            for found in islice(_HTTP.finditer(written.text), MOST_IN_A_TEXT) if not written.is_key else ():
                yield written.finding(
                    ID, SEVERITY, found.span(),
                    "Länken börjar med http:// och går okrypterat.",
                    f"Prova om https:{found.group()[5:]} fungerar, och skriv i så fall den.",
                )  # fmt: skip
