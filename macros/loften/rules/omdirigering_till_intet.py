"""En omdirigering leder till en sida som finns.

Den får leda vidare genom andra omdirigeringar, bara den kommer fram.

Rätt:
    --- omdirigeringar.yml
    /exempel/gammal-plan/: /exempel/plan/

Fel:
    --- omdirigeringar.yml
    /exempel/gammal-plan/: /exempel/plam/
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question
from loften.rules.redirects import address_map, may_be_unread
from loften.rules.wholeness import whole_plans

ID = "omdirigering-till-intet"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    file = dataset.registers.get("omdirigeringar.yml")
    if file is None or not dataset.site.redirects:
        return
    addresses = address_map(dataset)
    whole = {f"/{key[0]}/{key[1]}/" for key in whole_plans(dataset)}
    for source, target in addresses.redirects.items():
        if addresses.end(target) is not None or target in addresses.redirects:
            continue  # where the next one ends is asked of that one
        plan = "/".join(target.split("/")[:3]) + "/"
        if may_be_unread(dataset, target) or (
            plan in addresses.live and plan not in whole and target != plan
        ):
            continue
        near = [address for address in addresses.live if address.count("/") == target.count("/")]
        yield file.finding(
            ID, (source,), f"Sidan {target} finns inte.",
            did_you_mean(target, near, "Skriv adressen till en sida som finns."),
        )  # fmt: skip
