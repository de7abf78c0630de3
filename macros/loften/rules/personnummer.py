"""Filen har inga personnummer eller samordningsnummer.

Det gäller också kommentarer, fältnamn och filens eget namn, för allt i arkivet är offentligt. Numret visas
inte i meddelandet. Diarienummer, organisationsnummer, årtal och telefonnummer är inga personnummer.

Rätt:
    beslut:
      diarienummer: KS 2024/123
    källor:
      - titel: Föreningen Trygga gator (802400-1234), 2025-01-20--2025-02-01

Fel:
    källor:
      - titel: Ansökan från 19121212-1212

Fel:
    sammanfattning: Planen i korthet. Frågor besvaras av 121212-1212.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.personal import DASHES, SPACES, identity_numbers
from loften.rules.question import Question
from loften.rules.texts import FileText, texts_of

ID = "personnummer"
SEVERITY = Severity.ERROR

_BETWEEN = f"[+{re.escape(DASHES + SPACES)}]"
_CANDIDATE = re.compile(
    f"[0-9][0-9]{{5}}(?:[0-9]{{2}})?{_BETWEEN}{{0,3}}[0-9]{{4}}|[0-9]{{4}}{_BETWEEN}[0-9]{{2}}{_BETWEEN}[0-9]{{2}}{_BETWEEN}[0-9]{{4}}"
)
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_HINT = "Ta bort det. Ligger det redan på huvudgrenen: det finns kvar i historiken, kontakta förvaltaren."


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        name = text.file.document.name
        if identity_numbers(name):
            yield Finding(
                name,
                0,
                0,
                ID,
                SEVERITY,
                "Filens namn ser ut att innehålla ett personnummer (visas inte här).",
                _HINT,
            )
        if not _may_hold_number(text):
            continue
        for number, line in text.lines_with(_CANDIDATE):
            for found in identity_numbers(line):
                kind = "samordningsnummer" if found.is_coordination else "personnummer"
                yield Finding(
                    name, number, found.start + 1, ID, SEVERITY,
                    f"Raden ser ut att innehålla ett {kind} (visas inte här).", _HINT,
                )  # fmt: skip


def _may_hold_number(text: FileText) -> bool:
    """Tell by one quick look whether there are six digits in a row, or a date with four more after it."""
    zeros = text.raw.translate(_DIGITS)
    return b"000000" in zeros or re.search(rb"0000-00-00(?:[-+]|[^\x00-\x7f]+)0000", zeros) is not None
