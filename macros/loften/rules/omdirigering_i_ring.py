"""Omdirigeringar leder inte runt till sig själva.

Rätt:
    --- omdirigeringar.yml
    /exempel/plan-a/: /exempel/plan-b/
    /exempel/plan-b/: /exempel/plan/

Fel:
    --- omdirigeringar.yml
    /exempel/plan-a/: /exempel/plan-b/
    /exempel/plan-b/: /exempel/plan-a/
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.redirects import address_map

ID = "omdirigering-i-ring"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    file = dataset.registers.get("omdirigeringar.yml")
    if file is None or not dataset.site.redirects:
        return
    addresses = address_map(dataset)
    told: set[str] = set()
    for source in addresses.redirects:
        ring = addresses.ring(source)
        if ring and source not in told:
            told.update(ring)
            yield file.finding(
                ID, (source,), f"Omdirigeringen leder i ring: {' → '.join(ring)}.",
                "Låt den sista leda till en sida som finns.",
            )  # fmt: skip
