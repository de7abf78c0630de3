"""Findings fit to be shown: no personal identity number in any of their texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from loften.finding import Finding
from loften.personal import mask


def masked(findings: Iterable[Finding]) -> list[Finding]:
    """Give findings sorted by place, masked."""
    return [
        replace(one, file=mask(one.file), message=mask(one.message), hint=mask(one.hint))
        for one in sorted(findings)
    ]
