"""What reading one file gives: its lines, its data, and where each value stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from loften.finding import Finding, Severity

Path = tuple[str | int, ...]
"""The way to a value: ``("områden", 0, "rubrik")``."""


@dataclass(slots=True)
class Place:
    """Where a value stands. Lines and columns count from 1, columns in characters."""

    line: int
    column: int
    end_line: int
    end_column: int
    is_plain: bool = False
    """A scalar without quotation marks and not a block of text."""
    is_flow: bool = False
    """Stands directly inside ``{ }`` or ``[ ]``."""
    is_merged: bool = False
    """A group that was to take fields from another (``<<``), so what it lacks cannot be told."""
    key_line: int = 0
    """Where the value's key stands; 0 for members of a list and for the whole document."""
    key_column: int = 0
    children: dict[str, Place] | list[Place] | None = None


@dataclass(slots=True)
class Document:
    """One file, read. ``data`` holds only dict, list and str (in NFC)."""

    name: str
    lines: list[str]
    data: Any = None
    root: Place | None = None
    findings: list[Finding] = field(default_factory=list)
    is_readable: bool = True
    """False where the text could not be read to its end; then ``data`` is None."""
    stopped_at: int = 0
    """The line where reading stopped because of broken YAML."""

    def place(self, path: Path) -> Place:
        """Give the place of a value, or of the nearest value around it that was written."""
        place = self.root or Place(1, 1, 1, 1)
        for step in path:
            children = place.children
            try:
                place = children[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                break
        return place

    def value(self, path: Path) -> Any:
        """Give what was written at a path; None where nothing was."""
        value = self.data
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def mark(self, path: Path, *, on_key: bool = False) -> tuple[int, int]:
        """Give line and column of a value, or of its key."""
        place = self.place(path)
        if on_key and place.key_line:
            return place.key_line, place.key_column
        return place.line, place.column

    def finding(
        self,
        rule: str,
        path: Path,
        message: str,
        hint: str,
        *,
        severity: Severity = Severity.ERROR,
        on_key: bool = False,
    ) -> Finding:
        """Make a finding at the place of a value."""
        line, column = self.mark(path, on_key=on_key)
        return Finding(self.name, line, column, rule, severity, message, hint)

    def scalars(self) -> Iterator[tuple[Path, str, Place]]:
        """Walk every text value in the order of the file, without recursion."""
        if self.root is None:
            return
        stack: list[tuple[Path, Any, Place]] = [((), self.data, self.root)]
        while stack:
            path, value, place = stack.pop()
            if isinstance(value, str):
                yield path, value, place
            elif isinstance(value, dict) and isinstance(place.children, dict):
                stack.extend(
                    ((*path, key), member, place.children[key]) for key, member in reversed(value.items())
                )
            elif isinstance(value, list) and isinstance(place.children, list):
                stack.extend(
                    ((*path, index), value[index], place.children[index])
                    for index in range(len(value) - 1, -1, -1)
                )
