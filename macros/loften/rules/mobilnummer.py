"""Telefonnummer går till en växel eller en funktion, inte till en mobil.

Ett mobilnummer hör oftast till en person. Är det en funktions jourtelefon är allt i sin ordning; det här är
bara en varning.

Rätt:
    kontakt:
      telefon: 08-123 456 78

Fel:
    kontakt:
      telefon: 070-174 06 05
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.personal import mobile_numbers
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "mobilnummer"
SEVERITY = Severity.WARNING

# Begins with letters that are searched for at once; a month in a date (2025-07-01) is sorted out with it.
_CANDIDATE = re.compile(r"07(?<!\d-07)(?<!\d07)[0-9 ][^\n]{7}")
_ABROAD = re.compile(r"(?:\+ ?|00)46[^\n]{8}")


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        lines = dict(text.lines_with(_CANDIDATE))
        if b"+" in text.raw or b"0046" in text.raw:
            lines.update(text.lines_with(_ABROAD))
        for number, line in sorted(lines.items()):
            for start, _ in mobile_numbers(line):
                yield Finding(
                    text.file.document.name, number, start + 1, ID, SEVERITY,
                    "Här står ett mobilnummer. Det hör oftast till en person.",
                    "Skriv växelns eller funktionens nummer, eller ta bort det.",
                )  # fmt: skip
