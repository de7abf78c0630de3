"""The texts of all files as written, with cheap tests of whether a closer look is worth while.

Made once a dataset and kept. A rule asks of the whole file at once (its bytes, its unusual characters), and
goes through its texts one by one only where the answer may be yes: 600 kB without faults take some milliseconds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from loften.dataset import DataFile, Dataset
from loften.model.fields import kind_at
from loften.model.values import Kind
from loften.reader import Path, Place

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
        return not self.is_key and self.text.startswith(("http://", "https://"))

    @property
    def source(self) -> str:
        """The lines it stands on, from where it begins."""
        lines = self.file.document.lines
        if self.is_key:
            return lines[self.place.key_line - 1][self.place.key_column - 1 :]
        first, *rest = lines[self.place.line - 1 : self.place.end_line] or [""]
        return "\n".join([first[self.place.column - 1 :], *rest])

    def mark(self, start: int, end: int) -> tuple[int, int]:
        """Give line and column of a part of the text; of the whole where it was written otherwise."""
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
        newest = before.rfind("\n")
        return (line, column + index) if newest < 0 else (line + before.count("\n"), index - newest)


class FileText(NamedTuple):
    """The text of one file."""

    file: DataFile
    whole: str
    """All lines; also of a file that could not be read as YAML."""
    raw: bytes
    """The same in UTF-8, where a search for a few bytes is fastest."""
    texts: _Texts

    @property
    def unusual(self) -> frozenset[str]:
        """Every character beyond ASCII, and every control character behind an escape."""
        return self.texts.unusual

    def holds(self, *parts: str) -> bool:
        """Tell whether any of some texts stands anywhere in the file."""
        return any(part.encode() in self.raw for part in parts)

    def matches(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Give number and text of the lines where a pattern, which spans no lines, is found; each once."""
        number, counted = 1, 0
        latest = 0
        for found in pattern.finditer(self.whole):
            number += self.whole.count("\n", counted, found.start())
            counted = found.start()
            if number != latest:
                latest = number
                yield number, self.file.document.lines[number - 1]


class _Texts:
    """What is worked out of a file's text only when it is asked for."""

    def __init__(self, file: DataFile, raw: bytes) -> None:
        self.file = file
        self.unusual = frozenset(raw.translate(None, _ASCII).decode())
        self.escaped: list[Written] = []
        """Values with characters that stand as escapes in the file."""
        if b"\\" in raw:
            self.escaped = [one for one in self.written if one.place.is_plain is False and _ESCAPE.search(one.source)]
            self.unusual |= {char for one in self.escaped for char in one.text if not 31 < ord(char) < 127}

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
            elif isinstance(value, dict) and isinstance(place.children, dict):
                stack.extend(
                    ((*path, key), value[key], place.children[key]) for key in reversed(value) if key in place.children
                )
            elif isinstance(value, list) and isinstance(place.children, list):
                stack.extend(((*path, index), value[index], place.children[index]) for index in reversed(range(len(value))))
        return found


@lru_cache(maxsize=4)
def texts_of(dataset: Dataset) -> tuple[FileText, ...]:
    """Give the text of every file."""
    found = []
    for file in dataset.files():
        whole = "\n".join(file.document.lines)
        raw = whole.encode()
        found.append(FileText(file, whole, raw, _Texts(file, raw)))
    return tuple(found)
