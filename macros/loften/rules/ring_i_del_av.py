"""”del-av” leder uppåt och tar slut.

En aktör kan inte vara del av sig själv, inte heller genom andra aktörer.

Rätt:
    --- aktorer.yml
    polisen: {namn: Polisen}
    kommunen: {namn: Kommunen}
    tekniska: {namn: Tekniska förvaltningen, del-av: kommunen}

Fel:
    --- aktorer.yml
    polisen: {namn: Polisen}
    kommunen: {namn: Kommunen, del-av: tekniska}
    tekniska: {namn: Tekniska förvaltningen, del-av: kommunen}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question

ID = "ring-i-del-av"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    actors = question.dataset.site.actors
    file = question.dataset.registers.get("aktorer.yml")
    told: set[str] = set()
    for actor_id in actors:
        chain: list[str] = []
        current: str | None = actor_id
        while current in actors and current not in chain and current not in told:
            chain.append(current)
            current = actors[current].part_of
        if file and current in chain:
            ring = [*chain[chain.index(current) :], current]
            shown = " → ".join(ring)
            yield file.finding(
                ID, (ring[0], "del-av"), f"Aktören blir del av sig själv: {shown}.", "Ta bort ett av leden."
            )
        told.update(chain)
