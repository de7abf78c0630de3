r"""Texten har inga mjuka bindestreck.

Ett mjukt bindestreck syns bara där raden bryts, så ordet hittas inte vid sökning. Det följer ofta med från
PDF-filer och webbsidor. Webbläsaren avstavar själv.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Förbättra gatubelysningen

Fel:
    åtgärder:
      - id: belysning
        rubrik: "Förbättra gatu\u00adbelysningen"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.characters import spots
from loften.rules.question import Question

ID = "mjukt-bindestreck"
SEVERITY = Severity.WARNING

_SOFT_HYPHEN = re.compile("\u00ad+")


def check(question: Question) -> Iterator[Finding]:
    for spot in spots(question, _SOFT_HYPHEN):
        yield spot.finding(
            ID, SEVERITY, f"Mjukt bindestreck ({spot.code}) {spot.beside}. Det syns inte.", "Radera ordet och skriv det på nytt."
        )  # fmt: skip
