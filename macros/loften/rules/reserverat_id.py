"""Id är inte upptaget av en av sajtens egna adresser.

Områden, åtgärder, löften och indikatorer får inte ha id ”kort” eller ”data”. En organisation får inte heta som
en av sajtens sidor, till exempel ”laget” eller ”sok”, och inte heller som en fil eller mapp med sidor i docs/.

Rätt:
    åtgärder:
      - {id: kort-vag, rubrik: Korta vägen till hjälp}

Fel:
    åtgärder:
      - {id: kort, rubrik: Dela ut kort med telefonnummer}

Fel:
    --- organisationer.yml
    exempel: {namn: Exempel}
    kalender: {namn: Kalender kommun}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.addresses import RESERVED_NODES, RESERVED_ORGANISATIONS
from loften.rules.question import Question
from loften.rules.walks import nodes_of

ID = "reserverat-id"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    for met in nodes_of(dataset):
        if met.node.id in RESERVED_NODES:
            yield met.file.finding(
                ID,
                met.id_path,
                f"Id ”{met.node.id}” används av sajten själv.",
                f"Skriv till exempel ”{met.node.id}-1”.",
            )
        for index, former_id in enumerate(met.node.former_ids):
            if former_id in RESERVED_NODES:
                path = (*met.path, "tidigare-id", index)
                yield met.file.finding(
                    ID, path, f"Id ”{former_id}” används av sajten själv.", "Ta bort det ur listan."
                )
    file = dataset.registers.get("organisationer.yml")
    written = {address.split("/")[1] for address in dataset.site.written}
    for organisation_id in dataset.site.organisations:
        if file and (organisation_id in RESERVED_ORGANISATIONS or organisation_id in written):
            yield file.finding(
                ID, (organisation_id,), f"Adressen /{organisation_id}/ används av sajten själv.",
                f"Skriv till exempel ”{organisation_id}-kommun”, och döp om mappen.", on_key=True,
            )  # fmt: skip
