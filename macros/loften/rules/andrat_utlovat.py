"""Det som är utlovat är ändrat (med --mot).

Ändringen är tillåten, men den som granskar ska se den.

Rätt:
    --- tidigare
    löften:
      - {id: besok, rubrik: Besöka skolorna, utlovat: {minst: 10, enhet: besök}}
    --- nu
    löften:
      - {id: besok, rubrik: Besöka alla skolor, utlovat: {minst: 10, enhet: besök}}

Fel:
    --- tidigare
    löften:
      - {id: besok, rubrik: Besöka skolorna, utlovat: {minst: 10, enhet: besök}}
    --- nu
    löften:
      - {id: besok, rubrik: Besöka skolorna, utlovat: {minst: 5, enhet: besök}}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Promise, Quantity
from loften.rules.before import is_patched, item_pairs
from loften.rules.question import Question

ID = "andrat-utlovat"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for was, met in item_pairs(question):
        before = was.promised if isinstance(was, Promise) else None
        after = met.node.promised if isinstance(met.node, Promise) else None
        if before is not None and before != after and not is_patched(met, ("utlovat",)):
            path = (*met.path, "utlovat") if after else met.path
            yield met.file.finding(
                ID, path, f"Det utlovade är ändrat från {_shown(before)} till {_shown(after)}.",
                "Kontrollera att det är meningen.", severity=SEVERITY,
            )  # fmt: skip


def _shown(quantity: Quantity | None) -> str:
    if quantity is None:
        return "inget"
    at_least = "minst " if quantity.at_least is not None else ""
    unit = f" {quantity.unit}" if quantity.unit else ""
    per = f" per {quantity.per}" if quantity.per else ""
    return f"”{at_least}{quantity.number}{unit}{per}”"
