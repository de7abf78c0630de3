"""Ett tidigare id är ledigt, och leder till en enda plats.

Adressen med det tidigare id:t leder till åtgärden som har tagit över. Därför får det inte vara någons id nu, och
inte stå under ”tidigare-id” på två ställen i planen.

Rätt:
    åtgärder:
      - {id: belysning-gc, rubrik: Laga belysningen, tidigare-id: [lampor]}
      - {id: vaxtlighet, rubrik: Beskära buskage}

Fel:
    åtgärder:
      - {id: belysning-gc, rubrik: Laga belysningen, tidigare-id: [vaxtlighet]}
      - {id: vaxtlighet, rubrik: Beskära buskage}

Fel:
    åtgärder:
      - {id: belysning-gc, rubrik: Laga belysningen, tidigare-id: [lampor]}
      - {id: vaxtlighet, rubrik: Beskära buskage, tidigare-id: [lampor]}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.site import Node
from loften.rules.question import Question
from loften.rules.walks import Met, nodes_of

ID = "upptaget-tidigare-id"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    met_with_former = [met for met in nodes_of(question.dataset) if met.node.former_ids]
    if not met_with_former:
        return
    present = {(met.file.path, met.node.id): met for met in nodes_of(question.dataset)}
    former: dict[tuple[str, str], Met[Node]] = {}
    for met in met_with_former:
        for index, former_id in enumerate(met.node.former_ids):
            path = (*met.path, "tidigare-id", index)
            key = (met.file.path, former_id)
            taken = present.get(key)
            other = former.setdefault(key, met)
            if taken is not None:
                whose = "det här id:t nu" if taken.path == met.path else f"id nu på rad {_line(taken)}"
                message = f"”{former_id}” kan inte vara ett tidigare id, för det är {whose}."
                yield met.file.finding(ID, path, message, "Ta bort det ur listan, eller byt det andra id:t.")
            elif other.path != met.path:
                message = f"”{former_id}” är tidigare id på två ställen (även rad {_line(other)})."
                hint = "Låt det stå bara där den gamla adressen ska leda."
                yield met.file.finding(ID, path, message, hint)


def _line(met: Met[Node]) -> int:
    return met.file.document.mark(met.id_path)[0]
