"""Ett ord i ordlistan förklaras på ett ställe: i ”förklaring” eller av en metod.

Ett namn som bara ska märkas med sitt språk har ”bara-språk: ja” och ”språk”, och då ingen förklaring.

Rätt:
    --- metoder.yml
    est: {namn: Effektiv samordning för trygghet, kortnamn: EST, text: Ett arbetssätt.}
    --- ordlista.yml
    est: {ord: EST, metod: est}
    tertial: {ord: tertial, förklaring: Fyra månader.}
    json-schema: {ord: JSON Schema, språk: en, bara-språk: ja}

Fel:
    --- ordlista.yml
    tertial: {ord: tertial}

Fel:
    --- ordlista.yml
    est: {ord: EST, metod: est, förklaring: Ett arbetssätt.}

Fel:
    --- ordlista.yml
    json-schema: {ord: JSON Schema, bara-språk: ja}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.rules.question import Question

ID = "forklaring-i-ordlista"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    file = question.dataset.registers.get("ordlista.yml")
    if file is None:
        return
    methods = question.dataset.site.methods
    for word_id, one in question.dataset.site.glossary.items():
        if file.fitted.is_replaced((word_id, "ord")):
            continue
        name = f"”{shown(one.word)}”"
        method = methods.get(one.method or "")
        if one.is_name_only:
            if not one.language:
                yield file.finding(
                    ID, (word_id, "bara-språk"), f"{name} saknar språk.",
                    "Lägg till till exempel ”språk: en”, eller skriv en förklaring i stället.",
                )  # fmt: skip
            if one.explanation or one.method:
                yield file.finding(
                    ID, (word_id, "bara-språk"), f"{name} har en förklaring, men ska bara märkas med sitt språk.",
                    "Ta bort ”bara-språk”, eller förklaringen.",
                )  # fmt: skip
        elif one.explanation and one.method:
            yield file.finding(
                ID, (word_id, "förklaring"), f"{name} förklaras både här och av metoden ”{shown(one.method)}”.",
                "Ta bort förklaringen här. Den i metoder.yml visas.",
            )  # fmt: skip
        elif not one.explanation and not one.method:
            yield file.finding(
                ID, (word_id,), f"{name} har ingen förklaring.",
                "Lägg till ”förklaring: …” med en eller två meningar, eller ”metod: …”.", on_key=True,
            )  # fmt: skip
        elif method and not method.text:
            yield file.finding(
                ID, (word_id, "metod"), f"Metoden ”{shown(one.method or '')}” har ingen förklaring.",
                "Skriv en under ”text” i metoder.yml.",
            )  # fmt: skip
