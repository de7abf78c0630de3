"""The texts of all files as written, with cheap tests of whether a closer look is worth while.

Made once a dataset and kept. A rule asks of the whole file at once (its bytes, its unusual characters), and
goes through its texts one by one only where the answer may be yes: 600 kB without faults take some milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from loften.dataset import DataFile, Dataset
from loften.finding import Finding, Severity
from loften.model.fields import kind_at
from loften.model.values import Kind
from loften.reader import Path, Place

MOST_IN_A_TEXT = 100
"""Findings of one sort that are told of in one text, since finding the place of each takes its time."""
_ASCII = bytes(range(128))
_ESCAPE = re.compile(r"\\[xuU0abefvNLP_]")


@dataclass(frozen=True, slots=True)
class Written:
    """One text: a value, or the name of a field."""

    file: DataFile
    path: Path
    text: str
    place: Place
    is_key: bool = False

    @property
    def is_free_text(self) -> bool:
        return not self.is_key and kind_at(self.file.path, self.path) is Kind.FREE_TEXT

    @property
    def is_link(self) -> bool:
        return not self.is_key and not self.is_free_text and self.text.startswith(("http://", "https://"))

    @property
    def is_known(self) -> bool:
        """Whether it stands in a field of the format, or is the name of one; of others nothing can be said."""
        unknown = (misfit.path for misfit in self.file.fitted.misfits if misfit.type == "extra_forbidden")
        return not any(
            path == self.path[: len(path)] and not (self.is_key and path == self.path) for path in unknown
        )

    @property
    def source(self) -> str:
        """The lines it stands on, from where it begins."""
        lines = self.file.document.lines
        if self.is_key:
            return lines[self.place.key_line - 1][self.place.key_column - 1 :]
        first, *rest = lines[self.place.line - 1 : self.place.end_line] or [""]
        return "\n".join([first[self.place.column - 1 :], *rest])

    def mark(self, start: int, end: int) -> tuple[int, int]:
        """Give line and column of a part of the text; of its beginning where the file spells it otherwise."""
        line, column = self.place.line, self.place.column
        if self.is_key:
            line, column = self.place.key_line, self.place.key_column
        part = self.text[start:end].split("\n")[0]
        source = self.source
        index = -1
        for _ in range(self.text.count(part, 0, start) + 1):
            index = source.find(part, index + 1)
            if index < 0:
                return line, column
        before = source[:index]
        newline = before.rfind("\n")
        return (line, column + index) if newline < 0 else (line + before.count("\n"), index - newline)

    def finding(
        self, rule: str, severity: Severity, span: tuple[int, int], message: str, hint: str
    ) -> Finding:
        """Make a finding at a part of the text."""
        line, column = self.mark(*span)
        return Finding(self.file.document.name, line, column, rule, severity, message, hint)


class FileText:
    """The text of one file; also of one that could not be read as YAML."""

    def __init__(self, file: DataFile) -> None:
        self.file = file
        self.whole = "\n".join(file.document.lines)
        self.raw = self.whole.encode()
        """The same in UTF-8, where a search for a few bytes is fastest."""

    @cached_property
    def lowered(self) -> bytes:
        """The same with A–Z as a–z."""
        return self.raw.lower()

    def lines_with(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Give number and text, each once, of the lines with a pattern that never spans two."""
        number, counted, latest = 1, 0, 0
        for found in pattern.finditer(self.whole):
            number += self.whole.count("\n", counted, found.start())
            counted = found.start()
            if number != latest:
                latest = number
                yield number, self.file.document.lines[number - 1]

    @cached_property
    def unusual(self) -> frozenset[str]:
        """Every character beyond ASCII, and what stands as an escape."""
        escaped = {
            character for one in self.escaped for character in one.text if not 31 < ord(character) < 127
        }
        return frozenset(self.raw.translate(None, _ASCII).decode()) | escaped

    @cached_property
    def escaped(self) -> list[Written]:
        """Values in double quotation marks with characters that stand as escapes."""
        if b"\\" not in self.raw:
            return []
        return [one for one in self.written if one.source.startswith('"') and _ESCAPE.search(one.source)]

    @cached_property
    def written(self) -> list[Written]:
        """Every value and every field's name, in the order of the file."""
        document = self.file.document
        if document.root is None:
            return []
        found: list[Written] = []
        stack: list[tuple[Path, Any, Place]] = [((), document.data, document.root)]
        while stack:
            path, value, place = stack.pop()
            if place.key_line:
                found.append(Written(self.file, path, str(path[-1]), place, is_key=True))
            if isinstance(value, str):
                found.append(Written(self.file, path, value, place))
            elif isinstance(place.children, dict):
                stack.extend(((*path, key), value[key], place.children[key]) for key in reversed(value))
            elif isinstance(place.children, list):
                stack.extend(
                    ((*path, index), value[index], place.children[index])
                    for index in range(len(value) - 1, -1, -1)
                )  # fmt: skip
        return found


@lru_cache(maxsize=4)
def texts_of(dataset: Dataset) -> tuple[FileText, ...]:
    """Give the text of every file."""
    return tuple(FileText(file) for file in dataset.files())
