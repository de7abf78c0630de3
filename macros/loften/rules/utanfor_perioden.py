"""”start” och ”klart” ligger i planens period.

Det gäller stegen i ”när” och målen. Ett kort datum räknas som utanför bara när ingen av dess dagar är i perioden.

Rätt:
    period: {från: 2025, till: 2027}
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, start: 2025-09, klart: 2026-12-01}

Fel:
    period: {från: 2025, till: 2027}
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, start: 2025-09, klart: 2028-12-01}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Item, PartialDate
from loften.model.site import Path
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "utanfor-perioden"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        period = met.plan.period
        if period.start.first > period.end.last:
            continue  # reported as such
        for path, date in _dates(met.node):
            if date.last < period.start.first or date.first > period.end.last:
                yield met.file.finding(
                    ID, (*met.path, *path), f"{date} ligger utanför planens period, {period.start} till {period.end}.",
                    "Kontrollera datumet.", severity=SEVERITY,
                )  # fmt: skip


def _dates(item: Item) -> Iterator[tuple[Path, PartialDate]]:
    for index, step in enumerate(item.steps):
        if step.start:
            yield ("när", index, "start"), step.start
        if step.due:
            yield ("när", index, "klart"), step.due
    for index, goal in enumerate(item.goals):
        if goal.due:
            yield ("mål", index, "klart"), goal.due
