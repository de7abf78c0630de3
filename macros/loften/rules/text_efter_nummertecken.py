"""Ingen del av en fri text går förlorad efter #.

Tecknet # efter ett mellanslag börjar en kommentar, så det som står efter det på raden läses inte. Hör # till
texten sätts hela texten inom citattecken. Kommentarer går bra på egna rader, och efter id, datum, statusar,
länkar, klamrar och citattecken.

Rätt:
    åtgärder:
      - id: belysning          # ändras aldrig
        rubrik: "Bli kommun #1 i landet"
        # hör ihop med nästa åtgärd
        deltagare: [polisen]   # fler kan komma

Fel:
    åtgärder:
      - id: belysning
        rubrik: Bli kommun #1 i landet
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.texts import Written, texts_of

ID = "text-efter-nummertecken"
SEVERITY = Severity.ERROR

_SIGN = re.compile("#")
_AFTER_SOMETHING = re.compile(r"[^#].*?[ \t]#")
_REST = re.compile(r"\s+(#.*)")


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if any(_AFTER_SOMETHING.match(line.lstrip()) for _, line in text.lines_with(_SIGN)):
            for written in text.written:
                if finding := _check_one(written):
                    yield finding


def _check_one(written: Written) -> Finding | None:
    place = written.place
    if not place.is_plain or not written.is_free_text:
        return None
    rest = _REST.match(written.file.document.lines[place.end_line - 1], place.end_column - 1)
    # Where nothing stands before it, ”#1” was meant as text, and ”# senare” as a comment on an empty field.
    if rest is None or (not written.text and not re.match(r"#[^\s#]", rest[1])):
        return None
    return Finding(
        written.file.document.name, place.end_line, rest.start(1) + 1, ID, SEVERITY,
        f"Allt efter # tappas bort: ”{rest[1].rstrip()}”.",
        "Sätt hela texten inom citattecken. Är det en kommentar: flytta den till en egen rad.",
    )  # fmt: skip
