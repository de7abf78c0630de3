r"""Inga tecken har gått förlorade.

Tecknet � står där ett tecken gick förlorat när texten kopierades eller sparades, ofta ett å, ä eller ö.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga lampor på mörka stråk

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga lampor p� mörka stråk
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.characters import spots
from loften.rules.question import Question

ID = "ersattningstecken"
SEVERITY = Severity.ERROR

_REPLACEMENT = re.compile("\ufffd+")


def check(question: Question) -> Iterator[Finding]:
    # The reader puts the sign in the stead of control characters, and has reported those.
    reported = {
        (finding.file, finding.line, finding.column)
        for finding in question.dataset.findings
        if finding.rule == "styrtecken"
    }
    for spot in spots(question, _REPLACEMENT):
        if (spot.file, spot.line, spot.column) not in reported:
            yield spot.finding(
                ID,
                SEVERITY,
                f"Ett tecken har gått förlorat {spot.beside}: här står � (U+FFFD) i stället.",
                "Skriv ordet på nytt, som det står i källan.",
            )
