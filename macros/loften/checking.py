"""Every problem of the data, all at once: the reader's and the rules'."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from loften import rules
from loften.dataset import Dataset, gather
from loften.finding import Finding
from loften.model.site import SHIPPED_PAGES
from loften.store import Sources

MOST_OF_A_SORT = 500
"""Findings of one rule that are shown of one file. More of a sort come of one cause, such as a wrong encoding."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The data, and all that is wrong with it, sorted by place."""

    dataset: Dataset
    findings: list[Finding]


def check(
    sources: Sources,
    today: date,
    earlier: Sources | None = None,
    written: frozenset[str] = SHIPPED_PAGES,
) -> Checked:
    """Check the data as of a day, and against an earlier version where one is given.

    ``written`` are the addresses of the hand-written pages.
    """
    with _collection_paused():
        dataset = gather(sources, written)
        before = gather(earlier) if earlier is not None else None
        findings = {*dataset.findings, *rules.run(rules.Question(dataset, today, before))}
    return Checked(dataset, list(_bounded(sorted(map(_on_one_line, findings)))))


def _on_one_line(finding: Finding) -> Finding:
    """Take the line breaks out of what was quoted, so that a finding's texts are a line each."""
    if "\n" not in finding.message and "\n" not in finding.hint:
        return finding
    message, hint = (re.sub(r"\s*\n\s*", " ", text) for text in (finding.message, finding.hint))
    return replace(finding, message=message, hint=hint)


def _bounded(findings: list[Finding]) -> Iterator[Finding]:
    """Give the first hundreds of each rule and file, and of the rest only how many they are."""
    counts = Counter((finding.file, finding.rule) for finding in findings)
    seen: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        sort = finding.file, finding.rule
        seen[sort] += 1
        if seen[sort] <= MOST_OF_A_SORT:
            yield finding
        elif seen[sort] == MOST_OF_A_SORT + 1:
            left = counts[sort] - MOST_OF_A_SORT
            message = f"Härifrån och nedåt finns {left} fel till av samma sort i filen. De visas när de här är rättade."
            yield replace(finding, message=message, hint=f"Rätta felen ovanför först. {finding.hint}")


@contextmanager
def _collection_paused() -> Iterator[None]:
    """Keep the garbage collector from walking again and again over all that is being read.

    Everything made here lives until the check is done; looking for rubbish took a third of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
