"""Findings for programs: a list, sorted by place."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from loften.finding import Finding
from loften.messages.masking import masked


def render(
    findings: Sequence[Finding],
    lines_of: Callable[[str], Sequence[str]],  # noqa: ARG001 — all formats are asked alike
    *,
    colour: bool = False,  # noqa: ARG001
) -> str:
    """Give a list of objects. Line and column count from 1, which also stands for the whole file, the whole line."""
    listed = [
        {
            "file": finding.file,
            "line": max(finding.line, 1),
            "column": max(finding.column, 1),
            "rule": finding.rule,
            "severity": "fel" if finding.is_error else "varning",
            "message": finding.message,
            "hint": finding.hint,
        }
        for finding in masked(findings)
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"
