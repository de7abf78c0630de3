"""Findings for people: place, what is wrong, the line, the remedy, and a count at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from loften.finding import Finding, Severity
from loften.messages.masking import masked
from loften.messages.quoting import quote, visible

_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[1;33m"}
_PLAIN = "\033[0m"
_INDENT = "    "


def render(
    findings: Sequence[Finding], lines_of: Callable[[str], Sequence[str]], *, colour: bool = False
) -> str:
    """Give all findings, sorted by place, and the count. Colour says nothing that the words do not say."""
    ordered = sorted(findings)
    parts = [one(finding, _line(lines_of(finding.file), finding.line), colour=colour) for finding in ordered]
    return "\n".join([*parts, count(ordered)]) + "\n"


def count(findings: Sequence[Finding]) -> str:
    """Say how many there are: ``2 fel, 1 varning i 3 filer.``"""
    if not findings:
        return "Inga fel."
    errors = sum(finding.is_error for finding in findings)
    warnings = len(findings) - errors
    files = len({finding.file for finding in findings})
    said = [f"{errors} fel" if errors else "Inga fel"]
    if warnings:
        said.append("1 varning" if warnings == 1 else f"{warnings} varningar")
    return f"{', '.join(said)} i {'1 fil' if files == 1 else f'{files} filer'}."


def one(finding: Finding, line: str = "", *, colour: bool = False) -> str:
    """Give one finding: its place, what is wrong, the line as it stands in the file, and the remedy."""
    (shown,) = masked([finding])
    place = f"{shown.file}:{max(shown.line, 1)}:{max(shown.column, 1)}"
    word = f"{_COLOURS[shown.severity]}{shown.severity}{_PLAIN}" if colour else str(shown.severity)
    said = [f"{visible(place)}: {word} {shown.rule}: {visible(shown.message)}"]
    if line.strip():
        quoted, caret = quote(line, shown.column)
        said += [_INDENT + quoted] if quoted.strip() else []
        said += [_INDENT + caret] if quoted.strip() and caret else []
    said.append(f"Så rättar du: {visible(shown.hint)}")
    return "\n".join(said) + "\n"


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if 0 < number <= len(lines) else ""
