r"""Id, statusar och andra exakta värden har bara vanliga mellanslag.

Ett hårt mellanslag ser ut som ett vanligt men är ett annat tecken, och följer ofta med från Word och webbsidor.
I löpande text är det tillåtet. I ett värde som ska vara lika med ett annat gör det att de två inte hör ihop, och i
indraget eller efter ett fälts kolon gör det att filen läses fel.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enligt plan, text: "Arbetet följer § 12."}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: "enligt\u00a0plan"}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.characters import HARD_SPACES, code
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "hart-mellanslag"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not any(HARD_SPACES.match(character) for character in text.unusual):
            continue
        for written in text.written:
            found = HARD_SPACES.search(written.text)
            if found and not written.is_free_text and written.is_known:
                shown = HARD_SPACES.sub(" ", written.text).strip()
                yield written.finding(
                    ID, SEVERITY, found.span(),
                    f"Hårt mellanslag ({code(found.group())}) i ”{shown}”. Det ser ut som ett vanligt men är ett annat tecken.",
                    "Radera mellanrummet och skriv det på nytt med mellanslagstangenten.",
                )  # fmt: skip
