"""De som lovar är bland planens parter.

Finns inga ”parter” i planen kan ”lovar” nämna vilken aktör som helst.

Rätt:
    parter: [polisen, kommunen]
    löften:
      - id: besok
        rubrik: Besöka skolorna
        lovar: [polisen]

Fel:
    parter: [kommunen, tekniska]
    löften:
      - id: besok
        rubrik: Besöka skolorna
        lovar: [polisen]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Promise
from loften.rules.promisers import one_of
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "lovar-utanfor-parter"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        parties = met.plan.parties
        if not parties or not isinstance(met.node, Promise):
            continue
        for index, actor in enumerate(met.node.promised_by or ()):
            if actor and actor not in parties and not _is_patched(met.file.fitted.replaced):
                yield met.file.finding(
                    ID, (*met.path, "lovar", index), f"”{actor}” är inte en av planens parter.",
                    f"Skriv {one_of(parties)}, eller lägg till ”{actor}” i ”parter”.",
                )  # fmt: skip


def _is_patched(replaced: frozenset[tuple[str | int, ...]]) -> bool:
    return any(path[:1] == ("parter",) for path in replaced)
