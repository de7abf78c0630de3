r"""Id, statusar och andra exakta värden har bara latinska bokstäver.

Kyrilliska а, е och о och grekiska Α och ο ser ut som de latinska men är andra tecken. Då hör två värden som ser
lika ut inte ihop.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enligt plan}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: "enligt pl\u0430n"}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.alphabets import OTHER, mixed_words, named, to_latin
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "fel-alfabet"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not any(OTHER.match(character) for character in text.unusual):
            continue
        for written in text.written:
            found = OTHER.search(written.text)
            if not found or written.is_free_text or not written.is_known:
                continue
            # An address may be in any alphabet, but no word of it in two.
            if written.is_link and not mixed_words(written.text):
                continue
            yield written.finding(
                ID, SEVERITY, found.span(),
                f"”{found.group()}” ({named(found.group())}) i ”{written.text}” är ingen latinsk bokstav, fast den kan se ut som en.",
                f"Skriv om värdet: ”{to_latin(written.text)}”.",
            )  # fmt: skip
