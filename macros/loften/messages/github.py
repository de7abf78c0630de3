"""Findings as annotations, which GitHub and Forgejo show beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from loften.finding import Finding
from loften.messages.masking import masked


def render(
    findings: Sequence[Finding],
    lines_of: Callable[[str], Sequence[str]],  # noqa: ARG001 — all formats are asked alike
    *,
    colour: bool = False,  # noqa: ARG001
) -> str:
    """Give one workflow command a finding."""
    return "".join(_command(finding) for finding in masked(findings))


def _command(finding: Finding) -> str:
    properties = {"file": finding.file, "line": finding.line, "col": finding.column, "title": finding.rule}
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value)
    kind = "error" if finding.is_error else "warning"
    said = _data(f"{finding.message}\nSå rättar du: {finding.hint}")
    return f"::{kind} {listed}::{said}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
