"""Every problem of the data, all at once: the reader's and the rules'."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
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
    with _collection_paused():
        dataset = gather(sources)
        before = gather(earlier) if earlier is not None else None
        findings = {*dataset.findings, *rules.run(rules.Question(dataset, today, before))}
    return Checked(dataset, sorted(findings))


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
