"""What libyaml says of broken YAML, told in Swedish with a remedy."""

from __future__ import annotations

from typing import Any

from loften.finding import Finding, Severity
from loften.reader.document import Document

# (part of what libyaml says, what is wrong, how to put it right); the first that fits is used.
_EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "Här står ett kolon som läses som början på ett nytt fält.",
        "Sätt hela texten inom citattecken om kolonet hör till den. Annars: kontrollera indraget.",
    ),
    (
        "did not find expected ',' or ']'",
        "En lista inom [ ] är inte avslutad, eller så saknas ett komma.",
        "Skriv komma mellan orden i listan och ] sist.",
    ),
    (
        "did not find expected ',' or '}'",
        "En grupp inom { } är inte avslutad, eller så saknas ett komma.",
        "Skriv komma mellan fälten och } sist. Sätt text med klammer inom citattecken.",
    ),
    (
        "found unexpected end of stream",
        "Ett citattecken öppnas men stängs aldrig.",
        "Skriv samma citattecken i slutet av texten.",
    ),
    (
        "while scanning a quoted scalar",
        "Texten inom citattecken är inte skriven så att den går att läsa.",
        "Kontrollera att texten har citattecken i båda ändar och att fortsättningen är indragen.",
    ),
    (
        "unknown escape character",
        "Ett omvänt snedstreck inom dubbla citattecken läses som en kod.",
        "Använd enkla citattecken ('…') runt texten, eller skriv två snedstreck.",
    ),
    (
        "could not find expected ':'",
        "Raden ser ut som ett fält men saknar kolon.",
        "Skriv kolon och ett mellanslag efter fältets namn, eller dra in raden om den hör till texten ovanför.",
    ),
    (
        "did not find expected '-' indicator",
        "Raden står på samma nivå som en lista men börjar inte med ett streck.",
        "Börja raden med ”- ”, eller ändra indraget så att den hör till rätt grupp.",
    ),
    (
        "did not find expected key",
        "Raden hör inte till något fält. Ofta är indraget fel, eller så slutar en text mitt i.",
        "Ställ raden rakt under fälten som den hör ihop med. Sätt text som börjar med citattecken helt inom citattecken.",
    ),
    (
        "block sequence entries are not allowed",
        "Här börjar en lista på en plats där det redan står ett värde.",
        "Sätt listan på en ny rad med indrag. Sätt text som börjar med streck inom citattecken.",
    ),
    (
        "that cannot start any token",
        "Texten börjar med ett tecken som har en egen betydelse här (%, @ eller `).",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "while scanning an anchor",
        "& eller * först i en text har en egen betydelse här.",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "while scanning an alias",
        "& eller * först i en text har en egen betydelse här.",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "while scanning a directive",
        "% först på en rad har en egen betydelse här.",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "undefined tag handle",
        "! först i en text har en egen betydelse här.",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "tag",
        "! först i en text har en egen betydelse här.",
        "Sätt hela texten inom citattecken.",
    ),
    (
        "block scalar",
        "| eller > först i en text betyder att texten följer på raderna under, med indrag.",
        "Skriv texten på nästa rad med indrag, eller sätt den inom citattecken.",
    ),
    (
        "did not find expected <document start>",
        "Filen fortsätter efter att innehållet har tagit slut. Ofta är indraget fel.",
        "Ställ raden rakt under de andra fälten på samma nivå.",
    ),
)
_OTHERWISE = (
    "Raden går inte att läsa som YAML.",
    "Jämför med raden ovanför: indrag, kolon och citattecken. Sätt text med ovanliga tecken inom citattecken.",
)


def explain(document: Document, failure: Any) -> Finding:
    """Turn a YAML error into a finding at the place where it is seen."""
    said = f"{getattr(failure, 'context', '') or ''} {getattr(failure, 'problem', '') or ''}"
    message, hint = next(
        ((message, hint) for part, message, hint in _EXPLANATIONS if part in said), _OTHERWISE
    )
    mark = getattr(failure, "problem_mark", None)
    # An unclosed quotation mark is seen at the end of the file; it was opened at the context.
    if "found unexpected end of stream" in said:
        mark = getattr(failure, "context_mark", None) or mark
    line = min(mark.line + 1, len(document.lines)) if mark else 1
    column = mark.column + 1 if mark else 1
    return Finding(document.name, line, column, "yaml-fel", Severity.ERROR, message, hint)
