"""Organisationen finns i organisationer.yml.

Varje mapp under data/plans/ heter som ett id i organisationer.yml, och ”tillsammans” nämner sådana id.

Rätt:
    --- organisationer.yml
    norrbo: {namn: Norrbo}
    soderbo: {namn: Söderbo}
    exempel: {namn: Norrbo och Söderbo, tillsammans: [norrbo, soderbo]}

Fel:
    --- organisationer.yml
    norrbo: {namn: Norrbo}
    exempel: {namn: Norrbo och Söderbo, tillsammans: [norrbo, soderby]}

Fel:
    --- plans/exempell/plan.yml
    typ: åtgärdsplan
    titel: Åtgärdsplan för trygghet
    period: {från: 2025, till: 2027}
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.model.values import ID_PATTERN
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question
from loften.rules.references import Kind, ids_in, references

ID = "okant-id-organisation"
SEVERITY = Severity.ERROR
_REGISTER = "organisationer.yml"


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    if not dataset.is_whole(_REGISTER):
        return
    known = ids_in(dataset, _REGISTER)
    to_suggest = list(dataset.site.organisations)
    for reference in references(dataset)[Kind.ORGANISATION]:
        written = reference.written
        if written not in known:
            is_actor = written in dataset.site.actors
            message = (
                f"”{written}” är en aktör i aktorer.yml, inte en organisation."
                if is_actor
                else f"Organisationen ”{shown(written)}” finns inte i {_REGISTER}."
            )
            otherwise = f"{'Flytta' if is_actor else 'Lägg till'} ”{shown(written)}” {'till' if is_actor else 'i'} {_REGISTER}."
            hint = did_you_mean(written, to_suggest, otherwise)
            yield reference.file.finding(ID, reference.path, message, hint)
    reported: set[str] = set()
    for file in dataset.files():
        folder = file.key[0] if file.path.startswith("plans/") else None
        if (
            folder is None
            or folder in known
            or folder in reported
            or not re.fullmatch(ID_PATTERN, folder, re.ASCII)
        ):
            continue
        reported.add(folder)
        otherwise = f"Lägg till ”{folder}: {{namn: …}}” i {_REGISTER}."
        hint = did_you_mean(folder, to_suggest, otherwise)
        if hint != otherwise:
            hint = f"{hint} Döp i så fall om mappen. Annars: l{otherwise[1:]}"
        yield Finding(
            file.document.name, 0, 0, ID, SEVERITY,
            f"Mappen ”{folder}” hör inte till någon organisation i {_REGISTER}.", hint,
        )  # fmt: skip
