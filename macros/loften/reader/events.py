"""From YAML events to plain data: no recursion, no aliases, no tags, every scalar stays text.

libyaml's events are read one by one, since composing nodes recurses (a file of nothing but
brackets kills the process) and constructing values changes what staff wrote (``NO``, ``1.10``).
"""

from __future__ import annotations

import unicodedata
from typing import Any

from yaml import CBaseLoader
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from loften.finding import Finding, Severity, shown
from loften.reader.document import Document, Place

DEEPEST = 20
"""Levels a file may nest."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class _Open:
    """A mapping or list whose end has not come yet."""

    __slots__ = ("is_flow", "is_mapping", "key", "key_place", "place", "skips", "value")

    def __init__(self, value: Any, place: Place, *, is_flow: bool) -> None:
        self.value = value
        self.place = place
        self.is_flow = is_flow
        self.is_mapping = type(value) is dict
        self.key: str | None = None
        self.key_place: tuple[int, int] = (0, 0)
        self.skips = False
        """The key came before, so its value is read but not kept."""


class Builder:
    """Builds the data of one document from its events."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.stack: list[_Open] = []
        self.documents = 0

    def run(self, loader: CBaseLoader) -> None:
        """Take events until the end, or until the file proves unreadable."""
        try:
            while self.document.is_readable:
                event = loader.get_event()
                kind = type(event)
                if kind is ScalarEvent:
                    self.scalar(event)
                elif kind is StreamEndEvent:
                    break
                else:
                    self.take(event)
        finally:
            loader.dispose()

    def error(self, rule: str, line: int, column: int, message: str, hint: str) -> None:
        self.document.findings.append(
            Finding(self.document.name, line, column, rule, Severity.ERROR, message, hint)
        )

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            self.begin(event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self.end(event)
        elif kind is AliasEvent:
            mark = event.start_mark
            self.error(
                "ankare", mark.line + 1, mark.column + 1,
                f"”*{shown(event.anchor)}” hänvisar till en annan plats i filen. Det går inte här.",
                "Skriv ut texten igen, eller sätt den inom citattecken om stjärnan hör till texten.",
            )  # fmt: skip
            self.put("", _place(event))
        elif kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                mark = event.start_mark
                self.error(
                    "flera-dokument", mark.line + 1, mark.column + 1,
                    "Raden ”---” börjar ett andra dokument i samma fil.",
                    "Ta bort raden, eller lägg resten i en egen fil.",
                )  # fmt: skip
                self.document.is_readable = False
        elif kind is not StreamStartEvent and kind is not DocumentEndEvent:
            raise AssertionError(kind)

    def adornments(self, event: Any) -> None:
        """Report anchors and tags, which say something that the format has no meaning for."""
        mark = event.start_mark
        if event.anchor:
            self.error(
                "ankare", mark.line + 1, mark.column + 1,
                f"”&{shown(event.anchor)}” sätter ett märke att hänvisa till. Det går inte här.",
                "Ta bort märket, eller sätt texten inom citattecken om &-tecknet hör till den.",
            )  # fmt: skip
        if event.tag and event.tag != "!":
            tag = shown(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self.error(
                "tagg", mark.line + 1, mark.column + 1,
                f"”{tag}” är en typangivelse. Det går inte här.",
                "Ta bort den, eller sätt texten inom citattecken om utropstecknet hör till den.",
            )  # fmt: skip

    def begin(self, event: Any) -> None:
        if event.anchor or event.tag:
            self.adornments(event)
        is_mapping = type(event) is MappingStartEvent
        place = _place(event)
        place.children = {} if is_mapping else []
        value: Any = {} if is_mapping else []
        top = self.stack[-1] if self.stack else None
        if top is not None and top.is_mapping and top.key is None:
            self.error(
                "nyckel-ar-inte-text", place.line, place.column,
                "Här står en lista eller en grupp där ett fältnamn väntas.",
                "Skriv fältets namn, sedan kolon och värdet. Sätt text med klammer inom citattecken.",
            )  # fmt: skip
            self.document.is_readable = False
            return
        self.put(value, place)
        if len(self.stack) >= DEEPEST:
            self.error(
                "for-djupt", place.line, place.column,
                f"Filen har fler än {DEEPEST} nivåer.",
                "Ta bort indrag eller klamrar som inte behövs.",
            )  # fmt: skip
            self.document.is_readable = False
            return
        self.stack.append(_Open(value, place, is_flow=bool(event.flow_style)))

    def end(self, event: Any) -> None:
        done = self.stack.pop()
        mark = event.end_mark
        done.place.end_line, done.place.end_column = mark.line + 1, mark.column + 1

    def scalar(self, event: Any) -> None:
        if event.anchor or event.tag:
            self.adornments(event)
        value: str = event.value
        if not value.isascii() and not unicodedata.is_normalized("NFC", value):
            value = unicodedata.normalize("NFC", value)
        top = self.stack[-1] if self.stack else None
        if top is not None and top.is_mapping and top.key is None:
            self.key(event, value, top)
            return
        start, end = event.start_mark, event.end_mark
        is_plain = not event.style
        is_flow = top is not None and top.is_flow
        place = Place(start.line + 1, start.column + 1, end.line + 1, end.column + 1, is_plain, is_flow)
        if is_plain and value in NULLS:
            self.empty(value, place, top)
            value = ""
        elif not value.strip():
            self.error(
                "tom-text", place.line, place.column,
                "Texten är tom.",
                "Skriv något, eller ta bort hela fältet.",
            )  # fmt: skip
            value = ""
        self.put(value, place)

    def empty(self, value: str, place: Place, top: _Open | None) -> None:
        """Report a value that is not there, in the words that fit where it is missing."""
        if value:
            self.error(
                "tomt-varde", place.line, place.column,
                f"”{value}” utan citattecken betyder inget värde.",
                "Ta bort hela fältet, eller sätt ordet inom citattecken om det ska visas.",
            )  # fmt: skip
        elif top is None:
            return  # a file of comments only
        elif not top.is_mapping:
            self.error(
                "tomt-varde", place.line, place.column,
                "Punkten i listan är tom.",
                "Skriv något efter strecket, eller ta bort raden.",
            )  # fmt: skip
        elif top.is_flow and top.value:  # the first field of a group follows no comma
            line, column = top.key_place
            before = next(reversed(top.value.values()))
            is_number = isinstance(before, str) and before.isdecimal() and str(top.key).isdecimal()
            self.error(
                "komma-i-klammer", line, column,
                f"Inom {{ }} avslutar ett komma värdet, så ”{shown(top.key or '')}” lästes som ett fält utan värde.",
                f"Skriv talet med punkt: {before}.{top.key}."
                if is_number
                else "Sätt hela texten före och efter kommat inom citattecken.",
            )  # fmt: skip
        else:
            line, column = top.key_place
            self.error(
                "tomt-varde", line, column,
                f"Fältet ”{shown(top.key or '')}” har inget värde.",
                "Skriv ett värde efter kolonet, eller ta bort fältet.",
            )  # fmt: skip

    def key(self, event: Any, value: str, top: _Open) -> None:
        mark = event.start_mark
        top.key_place = line, column = mark.line + 1, mark.column + 1
        top.key = value
        top.skips = value in top.value
        if value == "<<" and not event.style:
            self.error(
                "ankare", line, column,
                "”<<” slår ihop två grupper. Det går inte här.",
                "Skriv ut fälten.",
            )  # fmt: skip
            top.skips = top.place.is_merged = True
        elif top.skips:
            first = top.place.children[value]  # type: ignore[index, call-overload]
            self.error(
                "dubbelt-falt", line, column,
                f"”{shown(value)}” står två gånger i samma grupp (även rad {first.key_line}).",
                "Ta bort det ena." + (" Börjar något nytt här: skriv ”- ” först på raden." if self.is_in_list() else ""),
            )  # fmt: skip

    def is_in_list(self) -> bool:
        """Tell whether the open group is a member of a list, one field a line."""
        return len(self.stack) > 1 and not self.stack[-2].is_mapping and not self.stack[-1].is_flow

    def put(self, value: Any, place: Place) -> None:
        """Place a value under the open key, or last in the open list."""
        if not self.stack:
            self.document.data, self.document.root = value, place
            if value == "" and place.is_plain:
                self.document.data = {}
                place.children = {}
            return
        top = self.stack[-1]
        if not top.is_mapping:
            top.value.append(value)
            top.place.children.append(place)  # type: ignore[union-attr]
            return
        place.key_line, place.key_column = top.key_place
        key, top.key = top.key, None
        if not top.skips:
            top.value[key] = value
            top.place.children[key] = place  # type: ignore[index, call-overload]


def _place(event: Any) -> Place:
    start, end = event.start_mark, event.end_mark
    return Place(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
