"""Ett ord står bara på ett ställe i ordlistan.

Det gäller alla former: ”ord”, ”också” och ”står-för”. Stor och liten bokstav räknas som samma. Annars vet ingen vilken
förklaring som ska visas.

Rätt:
    --- ordlista.yml
    lagesbild:
      ord: lägesbild
      också: [lägesbilden, lägesbilder]
      förklaring: En beskrivning av problemen på en plats.

Fel:
    --- ordlista.yml
    lagesbild:
      ord: lägesbild
      också: [lägesbilden]
      förklaring: En beskrivning av problemen på en plats.
    problembild:
      ord: problembild
      också: [Lägesbilden]
      förklaring: Det som är svårt på en plats.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.model import Explained
from loften.model.site import Path
from loften.rules.question import Question

ID = "dubblett-i-ordlista"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    file = question.dataset.registers.get("ordlista.yml")
    if file is None:
        return
    met: dict[str, str] = {}
    for word_id, one in question.dataset.site.glossary.items():
        for path, form in _forms(one):
            key = unicodedata.normalize("NFC", " ".join(form.split())).lower()
            if key in met:
                where = "två gånger här" if met[key] == word_id else f"redan under ”{met[key]}”"
                yield file.finding(
                    ID, (word_id, *path), f"”{shown(form)}” står {where}.", "Ta bort det på det ena stället."
                )
            met.setdefault(key, word_id)


def _forms(one: Explained) -> Iterator[tuple[Path, str]]:
    yield ("ord",), one.word
    for index, form in enumerate(one.forms):
        yield ("också", index), form
    if one.written_out:
        yield ("står-för",), one.written_out
