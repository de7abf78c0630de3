"""Det står inga platshållare kvar i texten.

TODO, FIXME, xxx, lorem ipsum, ??? och liknande betyder att något skulle ha fyllts i. I kommentarer går de bra.

Rätt:
    åtgärder:
      - id: belysning
        # TODO: fråga om fler stråk
        rubrik: Fyll i enkäten om belysningen

Fel:
    åtgärder:
      - id: belysning
        rubrik: "TODO: skriv rubrik"

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga xxx lampor
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "platshallare"
SEVERITY = Severity.WARNING
_LONGEST = 40
"""Characters of a placeholder that are quoted; one in brackets may go on for pages."""

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|TBD|[xX]{3,}|[Ff]ixme|[Ll]orem(?: ipsum)?|LOREM(?: IPSUM)?)\b|\b[Tt]odo(?=:)"
    r"|(?<!\S)\?{3,}(?!\S)|[<\[(][Ff]yll i\b[^>\])]*[>\])]|\A(?:[Ff]yll i|FYLL I)(?: här| senare| text)?[ .…:]*\Z"
)
_SIGNS = (b"todo", b"fixme", b"tbd", b"xxx", b"lorem", b"???", b"fyll i")


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not any(sign in text.lowered for sign in _SIGNS):
            continue
        for written in text.written:
            found = _PLACEHOLDER.search(written.text)
            if found and not written.is_key and not written.is_link:
                yield written.finding(
                    ID, SEVERITY, found.span(),
                    f"”{shown(found.group(), _LONGEST)}” ser ut som en platshållare.",
                    "Skriv det som ska stå här, eller ta bort fältet.",
                )  # fmt: skip
