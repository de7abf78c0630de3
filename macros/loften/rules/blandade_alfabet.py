r"""Varje ord är skrivet med ett och samma alfabet.

Ett ord där kyrilliska eller grekiska bokstäver står bland latinska ser rätt ut, men hittas inte vid sökning och
läses fel av hjälpmedel. Hela ord på grekiska eller kyrilliska, och tecken som μg och kΩ, är tillåtna.

Rätt:
    åtgärder:
      - id: information
        rubrik: Information på ryska (русский) om 5 μg/m³

Fel:
    åtgärder:
      - id: information
        rubrik: "P\u043elisen informerar"
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.alphabets import LATIN_FOR, OTHER, is_cyrillic, mixed_words, named, to_latin
from loften.rules.question import Question
from loften.rules.texts import MOST_IN_A_TEXT, texts_of

ID = "blandade-alfabet"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not any(OTHER.match(character) for character in text.unusual):
            continue
        for written in text.written:
            for found in mixed_words(written.text)[:MOST_IN_A_TEXT] if written.is_free_text else ():
                word = found.group()
                letter = next(letter for letter in word if letter in LATIN_FOR or is_cyrillic(letter))
                yield written.finding(
                    ID, SEVERITY, found.span(),
                    f"”{word}” blandar latinska bokstäver med ”{letter}” ({named(letter)}), som bara ser likadan ut.",
                    f"Skriv om ordet: ”{to_latin(word)}”.",
                )  # fmt: skip
