"""Texten har mellanslag.

Tvåhundra tecken utan mellanslag är nästan alltid något som har klistrats in av misstag, och bryter sidans
layout. Länkar i fält för länkar får vara hur långa som helst.

Rätt:
    sammanfattning: Polisen och kommunen ska göra stråken tryggare.

Fel:
    sammanfattning: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.texts import FileText, texts_of

ID = "utan-mellanslag"
SEVERITY = Severity.WARNING

_LENGTH = 200
_LONG = re.compile(rf"\S{{{_LENGTH},}}")


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not _may_be_long(text):
            continue
        for written in text.written:
            found = _LONG.search(written.text) if not written.is_link else None
            if found and not written.is_key:
                yield written.finding(
                    ID, SEVERITY, found.span(),
                    f"Här står {len(found.group())} tecken utan mellanslag.",
                    "Sätt in mellanslag, eller ta bort det som har klistrats in av misstag.",
                )  # fmt: skip


def _may_be_long(text: FileText) -> bool:
    """Tell whether a stretch of a line has no space, by leaps from space to space."""
    for line in text.file.document.lines:
        position = 0
        while position + _LENGTH <= len(line):
            space = line.rfind(" ", position, position + _LENGTH)
            if space < 0:
                return True
            position = space + 1
    return False
