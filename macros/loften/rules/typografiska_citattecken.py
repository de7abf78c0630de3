"""Texten är inte omgiven av typografiska citattecken.

Ordbehandlare gör om raka citattecken (") till böjda (”). De böjda hör till texten och visas på sidan; bara de
raka omger en text i filen. Ska citattecknen synas sätts hela texten dessutom inom raka.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: "Bli kommun #1 i landet"
        beskrivning: Arbetet kallas ”Ljus i natten”.

Fel:
    åtgärder:
      - id: belysning
        rubrik: ”Laga belysningen”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "typografiska-citattecken"
SEVERITY = Severity.WARNING

_SURROUNDED = re.compile(r"[”“„«»‘’][^”“„«»]+[”“„«»‘’]")
# In UTF-8, and looking back from the sign: a fraction of a millisecond where ”quotations” are everywhere.
_FIRST = re.compile(rb"\xe2\x80[\x98\x99\x9c-\x9e](?<=(?:[:\- ] |[:\- ]\[)\xe2\x80.)", re.DOTALL)
_FIRST_ANGLED = re.compile(rb"\xc2[\xab\xbb](?<=(?:[:\- ] |[:\- ]\[)\xc2.)", re.DOTALL)


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not _FIRST.search(text.raw) and not _FIRST_ANGLED.search(text.raw):
            continue
        for written in text.written:
            if not written.is_key and written.place.is_plain and _SURROUNDED.fullmatch(written.text):
                yield written.finding(
                    ID, SEVERITY, (0, 1),
                    f"Texten börjar med {written.text[0]} och slutar med {written.text[-1]}. De citattecknen visas på sidan.",
                    'Skriv raka citattecken (") i stället, eller inga. Ska de synas: sätt raka citattecken utanför.',
                )  # fmt: skip
