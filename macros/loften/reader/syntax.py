"""What libyaml says of broken YAML, told in Swedish with a remedy."""

from __future__ import annotations

import re
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

_GLUED = re.compile(r"[ -]*[\w-]+:(?=\S)")
_TOO_DEEP = re.compile(r"( +(?:- +)?)[\w-]+$")
_SEEN_LATE = (
    "found unexpected end of stream",
    "could not find expected ':'",
    "while scanning an anchor",
    "while scanning an alias",
    "a tag",
)


def _is_left_open(document: Document, mark: Any, context: Any, said: str) -> bool:
    """Tell whether a ``{`` or ``[`` was left open: what is seen as wrong is no deeper than what it stands in."""
    if "did not find expected ',' or" not in said or not mark or not context or mark.line <= context.line:
        return False
    here = document.lines[mark.line] if mark.line < len(document.lines) else ""
    return _indent(here) <= _indent(document.lines[context.line])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


_DASH = re.compile(r"^( *)(-(?=[^\s-])|[–—])\s*[^\s:]+:(?: |$)")


def _end_of_document(lines: list[str]) -> int:
    """Give the number of the last line that says that the document ends; 0 where none does."""
    return next((number for number in range(len(lines), 0, -1) if lines[number - 1].startswith("...")), 0)


def _opened_above(lines: list[str], line: int, column: int) -> tuple[int, int] | None:
    """Find the value that a quotation mark right before a place closes, where it begins on a line above."""
    before = lines[line - 1][: column - 1].rstrip()
    if before[-1:] not in ("'", '"') or before.count(before[-1]) % 2 == 0:
        return None
    quote = before[-1]
    for number in range(line - 1, 0, -1):
        written = lines[number - 1]
        if written.count(quote) % 2:
            opened = re.search(rf"(?:[:\-,\[{{]\s+|[\[{{]){quote}", written)
            return (number, opened.end()) if opened else None
    return None


def _misshapen_dash(lines: list[str], line: int) -> tuple[int, int, str, str] | None:
    """Find a dash that begins a member of a list but is not written as one, on a line or the one above."""
    for number in (line, line - 1):
        found = _DASH.match(lines[number - 1]) if number else None
        if found and found[2] == "-":
            return (
                number,
                found.end(2) + 1,
                "Efter strecket saknas ett mellanslag.",
                "Skriv ”- ” först på raden.",
            )
        if found:
            return (
                number,
                found.end(1) + 1,
                f"Här står ett långt streck ({found[2]}).",
                "Skriv ett kort streck och ett mellanslag: ”- ”.",
            )
    return None


def explain(document: Document, failure: Any) -> Finding:
    """Turn a YAML error into a finding at the place where it is seen."""
    said = f"{getattr(failure, 'context', '') or ''} {getattr(failure, 'problem', '') or ''}"
    message, hint = next(
        ((message, hint) for part, message, hint in _EXPLANATIONS if part in said), _OTHERWISE
    )
    mark = getattr(failure, "problem_mark", None)
    context = getattr(failure, "context_mark", None)
    # An unclosed quotation mark is seen at the end of the file, a missing colon on the line after,
    # a sign with a meaning of its own after it.
    if any(part in said for part in _SEEN_LATE) or _is_left_open(document, mark, context, said):
        mark = context or mark
    line = min(mark.line + 1, len(document.lines)) if mark else 1
    column = mark.column + 1 if mark else 1
    written = document.lines[line - 1]
    if "could not find expected ':'" in said and (glued := _GLUED.match(written)):
        column = glued.end() + 1
        message, hint = (
            "Efter kolonet saknas ett mellanslag.",
            "Skriv ett mellanslag mellan kolonet och värdet.",
        )
    elif "mapping values are not allowed" in said:
        if deeper := _TOO_DEEP.match(written[: column - 1]):
            column = deeper.end(1) + 1
            message = "Raden är indragen längre än raden ovanför, så den läses som en fortsättning på den."
            hint = "Ställ raden rakt under fälten som den hör ihop med."
        elif re.search("[”“„»«].*:", written):
            hint = 'Sätt hela texten inom raka citattecken ("). De typografiska (”) räknas inte hit.'
    elif "did not find expected key" in said and (opened := _opened_above(document.lines, line, column)):
        closed = line
        line, column = opened
        written = document.lines[line - 1]
        message = f"Citattecknet här stängs inte på raden, utan först på rad {closed}."
        hint = "Skriv samma citattecken i slutet av texten."
    elif "did not find expected key" in said and re.search(r"[\"'\]}]\s*$", written[: column - 1]):
        message = "Texten fortsätter efter att ett citattecken eller en klammer har stängts."
        hint = "Sätt hela texten inom citattecken, av den sort som inte finns i texten (\" eller ')."
    elif "did not find expected ',' or" in said and written[column - 1 : column] == ":":
        message = "Här står ett kolon som läses som början på ett nytt fält."
        hint = "Sätt hela texten inom citattecken om kolonet hör till den. Annars: skriv komma mellan fälten."
    elif "document start" in said and (end := _end_of_document(document.lines[: line - 1])):
        line, column, written = end, 1, document.lines[end - 1]
        message, hint = (
            "Raden ”...” avslutar filen, men det står mer efter den.",
            "Ta bort raden, eller det som följer.",
        )
    elif "cannot start any token" in said and written[column - 1 : column] == "\t":
        return Finding(
            document.name, line, column, "tabb-i-indrag", Severity.ERROR,
            "Här står en tabb efter strecket.", "Skriv ett mellanslag i stället.",
        )  # fmt: skip
    if dash := _misshapen_dash(document.lines, line):
        line, column, message, hint = dash
        written = document.lines[line - 1]
    return Finding(
        document.name, line, min(column, len(written) + 1), "yaml-fel", Severity.ERROR, message, hint
    )
