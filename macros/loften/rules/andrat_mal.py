"""Ett mål är ändrat (med --mot).

Det gäller texten i ”mål” och indikatorns ”målvärde”. Ändringen är tillåten, men den som granskar ska se den.

Rätt:
    --- tidigare
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen, mål: Alla stråk har lampor.}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        mål:
          - Alla stråk har lampor.
          - Ingen lampa är trasig mer än en vecka.

Fel:
    --- tidigare
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen, mål: Alla stråk har lampor.}
    --- nu
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen, mål: De flesta stråk har lampor.}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Goal, Indicator, Item, Value
from loften.model.site import Path
from loften.rules.before import Pair, is_patched, pairs
from loften.rules.matching import match
from loften.rules.question import Question

ID = "andrat-mal"
SEVERITY = Severity.WARNING
_HINT = "Kontrollera att det är meningen."


def check(question: Question) -> Iterator[Finding | None]:
    for pair in pairs(question):
        for path, message in _changes(pair):
            yield pair.now.file.finding(ID, (*pair.now.path, *path), message, _HINT, severity=SEVERITY)


def _changes(pair: Pair) -> Iterator[tuple[Path, str]]:
    was, now = pair.was, pair.now.node
    if isinstance(was, Item) and isinstance(now, Item):
        if was.goals and was.goals != now.goals and not is_patched(pair.now, ("mål",)):
            yield from _goals(was.goals, now.goals)
    elif (
        isinstance(was, Indicator) and isinstance(now, Indicator) and not is_patched(pair.now, ("målvärde",))
    ):
        old, new = _shown(was.target), _shown(now.target)
        if was.target and old != new:
            yield ("målvärde",), f"Målvärdet är ändrat från {old} till {new}."


def _goals(was: tuple[Goal, ...], now: tuple[Goal, ...]) -> Iterator[tuple[Path, str]]:
    for goal, index in match(was, now, lambda goal: goal.text):
        if index is None:
            yield ("mål",) if now else (), f"Målet ”{goal.text.strip()}” är borttaget."
        elif goal.text.split() != now[index].text.split():
            yield (
                ("mål", index),
                f"Målet är ändrat från ”{goal.text.strip()}” till ”{now[index].text.strip()}”.",
            )


def _shown(value: Value | None) -> str:
    return f"{value.value} ({value.year})" if value else "inget"
