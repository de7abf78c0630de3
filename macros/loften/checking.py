"""Every problem of the data, all at once: the reader's and the rules'."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loften import rules
from loften.dataset import Dataset, gather
from loften.finding import Finding
from loften.store import Sources


@dataclass(frozen=True, slots=True)
class Checked:
    """The data, and all that is wrong with it, sorted by place."""

    dataset: Dataset
    findings: list[Finding]


def check(sources: Sources, today: date, earlier: Sources | None = None) -> Checked:
    """Check the data as of a day, and against an earlier version where one is given."""
    dataset = gather(sources)
    before = gather(earlier) if earlier is not None else None
    findings = {*dataset.findings, *rules.run(rules.Question(dataset, today, before))}
    return Checked(dataset, sorted(findings))
