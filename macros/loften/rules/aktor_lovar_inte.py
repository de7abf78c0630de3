"""”aktör” i ett löftes historik är en av dem som lovar.

Raden säger hur mycket just den aktören har gjort. Vem som lovar står i ”lovar”, annars i planens ”parter”.

Rätt:
    parter: [polisen, kommunen]
    löften:
      - id: besok
        rubrik: Besöka skolorna
        utlovat: {minst: 10, enhet: besök}
        historik:
          - {datum: 2025-04-30, aktör: polisen, antal: 4}

Fel:
    parter: [polisen, kommunen]
    löften:
      - id: besok
        rubrik: Besöka skolorna
        lovar: [kommunen]
        utlovat: {minst: 10, enhet: besök}
        historik:
          - {datum: 2025-04-30, aktör: polisen, antal: 4}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Promise
from loften.rules.promisers import one_of, promisers
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "aktor-lovar-inte"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        if not isinstance(met.node, Promise):
            continue
        who = promisers(met.plan, met.node)
        for index, entry in enumerate(met.node.ledger):
            if (
                entry.actor
                and who
                and entry.actor not in who
                and not _is_patched(met.file.fitted.replaced, met.path)
            ):
                yield met.file.finding(
                    ID, (*met.path, "historik", index, "aktör"), f"”{entry.actor}” är inte en av dem som lovar.",
                    f"Skriv {one_of(who)}, eller ta bort ”aktör” om antalet gäller alla tillsammans.",
                )  # fmt: skip


def _is_patched(replaced: frozenset[tuple[str | int, ...]], path: tuple[str | int, ...]) -> bool:
    """Tell whether who promises could not be read in full."""
    lists = (("parter",), (*path, "lovar"))
    return any(found[: len(place)] == place for found in replaced for place in lists)
