"""”tillsammans” nämner enskilda organisationer.

En organisation som själv består av flera kan inte stå där, och en organisation kan inte nämna sig själv.

Rätt:
    --- organisationer.yml
    norrbo: {namn: Norrbo}
    soderbo: {namn: Söderbo}
    exempel: {namn: Norrbo och Söderbo, tillsammans: [norrbo, soderbo]}

Fel:
    --- organisationer.yml
    norrbo: {namn: Norrbo}
    soderbo: {namn: Söderbo}
    exempel: {namn: Norrbo och Söderbo, tillsammans: [norrbo, soderbo]}
    lanet: {namn: Länet, tillsammans: [norrbo, exempel]}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.references import Kind, references

ID = "fel-tillsammans"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    organisations = question.dataset.site.organisations
    for reference in references(question.dataset)[Kind.ORGANISATION]:
        member = organisations.get(reference.written)
        if reference.written == reference.path[0]:
            yield reference.file.finding(
                ID,
                reference.path,
                "Organisationen nämner sig själv i ”tillsammans”.",
                "Ta bort den ur listan.",
            )
        elif member and member.together:
            yield reference.file.finding(
                ID, reference.path, f"”{reference.written}” består själv av flera organisationer.",
                f"Skriv dem i stället: {', '.join(member.together)}.",
            )  # fmt: skip
