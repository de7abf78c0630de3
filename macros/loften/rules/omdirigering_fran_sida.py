"""En omdirigering leder från en adress där det inte finns någon sida.

Finns sidan kvar skulle den annars gömmas. Ett tidigare id som redan leder till sin åtgärd behöver ingen
omdirigering, och kan inte leda någon annanstans.

Rätt:
    --- omdirigeringar.yml
    /exempel/gammal-plan/: /exempel/plan/

Fel:
    --- omdirigeringar.yml
    /exempel/plan/: /laget/
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.redirects import address_map

ID = "omdirigering-fran-sida"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    file = dataset.registers.get("omdirigeringar.yml")
    if file is None or not dataset.site.redirects:
        return
    addresses = address_map(dataset)
    for source, target in addresses.redirects.items():
        if source in addresses.live:
            yield file.finding(
                ID, (source,), f"På adressen {source} finns en sida, så den kan inte leda någon annanstans.",
                "Ta bort raden, eller ta bort sidan.", on_key=True,
            )  # fmt: skip
        elif source in addresses.former and addresses.end(target) != addresses.former[source]:
            yield file.finding(
                ID, (source,), f"Adressen {source} leder redan till {addresses.former[source]} genom ”tidigare-id”.",
                "Ta bort raden, eller ta bort id:t under ”tidigare-id”.", on_key=True,
            )  # fmt: skip
