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
    parts = [
        _one(shown, lines_of(finding.file), colour=colour)
        for finding, shown in zip(ordered, masked(ordered), strict=True)
    ]
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


def _one(finding: Finding, lines: Sequence[str], *, colour: bool) -> str:
    place = ":".join([finding.file, *(str(number) for number in (finding.line, finding.column) if number)])
    word = f"{_COLOURS[finding.severity]}{finding.severity}{_PLAIN}" if colour else str(finding.severity)
    said = [f"{visible(place)}: {word} {finding.rule}: {visible(finding.message)}"]
    if 0 < finding.line <= len(lines):
        line, caret = quote(lines[finding.line - 1], finding.column)
        said += [_INDENT + line] if line.strip() else []
        said += [_INDENT + caret] if line.strip() and caret else []
    said.append(f"Så rättar du: {visible(finding.hint)}")
    return "\n".join(said) + "\n"
