"""Findings as a code quality report, which GitLab shows on the lines of a merge request."""

from __future__ import annotations

import hashlib
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
    """Give a list of issues. A finding of a whole file is shown on its first line."""
    return json.dumps([_issue(finding) for finding in masked(findings)], ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding) -> dict[str, object]:
    told = f"{finding.message} Så rättar du: {finding.hint}"
    place = f"{finding.file}\0{finding.line}\0{finding.column}\0{finding.rule}\0{told}"
    return {
        "description": told,
        "check_name": finding.rule,
        "fingerprint": hashlib.sha256(place.encode()).hexdigest()[:32],
        "severity": "blocker" if finding.is_error else "minor",
        "location": {"path": finding.file, "lines": {"begin": max(finding.line, 1)}},
    }
