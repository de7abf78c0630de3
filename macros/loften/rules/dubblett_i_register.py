"""Ett id står i aktorer.yml eller organisationer.yml, inte i båda.

En organisation kan nämnas överallt där en aktör kan nämnas, så den behöver inte stå i aktorer.yml också.

Rätt:
    --- aktorer.yml
    polisen: {namn: Polisen}
    kommunen: {namn: Kommunen}

Fel:
    --- aktorer.yml
    polisen: {namn: Polisen}
    kommunen: {namn: Kommunen}
    exempel: {namn: Exempelkommunen}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question

ID = "dubblett-i-register"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    site = question.dataset.site
    file = question.dataset.registers.get("aktorer.yml")
    for actor_id in site.actors:
        if file and actor_id in site.organisations:
            yield file.finding(
                ID, (actor_id,), f"”{actor_id}” finns även i organisationer.yml.",
                "Ta bort raden här. Organisationen kan nämnas i alla fall.", on_key=True,
            )  # fmt: skip
