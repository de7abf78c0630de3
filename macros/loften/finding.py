"""A finding: one thing wrong in the data, with its place and its remedy.

The first stage of all; it knows nothing of YAML, the model or the site.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

LONGEST_QUOTE = 60
"""Characters of what staff wrote that a message quotes."""


class Severity(StrEnum):
    """How grave a finding is. The value is the word shown to staff."""

    ERROR = "FEL"
    """Stops the build."""

    WARNING = "VARNING"
    """Is shown; the site is built all the same."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One problem in one place. Sorts by file, line and column."""

    file: str
    """Path as staff see it, relative to the project, with forward slashes."""
    line: int
    """From 1; 0 means the file as a whole."""
    column: int
    """From 1, in characters; 0 means the line as a whole."""
    rule: str
    """Id of the rule, for example ``okant-falt``."""
    severity: Severity
    message: str
    """What is wrong, in plain Swedish."""
    hint: str
    """How to put it right, in plain Swedish."""

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


def shown(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Give what staff wrote as it is quoted in a message: on one line, and shortened."""
    text = re.sub(r"\s*\n\s*", " ", text)
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def has_errors(findings: list[Finding]) -> bool:
    """Tell whether any of the findings stops the build."""
    return any(finding.is_error for finding in findings)
