"""Statusskalan finns i statusskalor.yml.

Skalan ”standard” är inbyggd. Den gäller när ”statusskala” är utelämnad.

Rätt:
    statusskala: standard

Fel:
    statusskala: standar
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question
from loften.rules.references import ids_in

ID = "okant-id-skala"
SEVERITY = Severity.ERROR
_REGISTER = "statusskalor.yml"


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    if not dataset.is_whole(_REGISTER):
        return
    known = ids_in(dataset, _REGISTER) | {"standard", ""}
    to_suggest = {"standard", *dataset.site.scales}
    for file in dataset.plans.values():
        written = file.fitted.model.scale
        if written not in known:
            yield file.finding(
                ID, ("statusskala",), f"Statusskalan ”{shown(written)}” finns inte i {_REGISTER}.",
                did_you_mean(written, sorted(to_suggest), f"Lägg till ”{shown(written)}” i {_REGISTER}."),
            )  # fmt: skip
