"""Ett datum för ett steg eller ett mål är flyttat (med --mot).

Flytten är tillåten, men den som granskar ändringen ska se den. Sidan om ändringar visar den också.

Rätt:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-06}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-06, gjort: 2026-05-20}

Fel:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-06}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Arbetet på stråken, klart: 2026-12}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Goal, PartialDate, Step
from loften.rules.before import is_patched, item_pairs
from loften.rules.matching import match
from loften.rules.question import Question

ID = "flyttat-datum"
SEVERITY = Severity.WARNING
Dated = tuple[Step | Goal, ...]
_HINT = "Kontrollera att det är meningen."


def check(question: Question) -> Iterator[Finding | None]:
    for was, met in item_pairs(question):
        lists: tuple[tuple[str, Dated, Dated], ...] = (
            ("när", was.steps, met.node.steps),
            ("mål", was.goals, met.node.goals),
        )
        for key, before, after in lists:
            if not before or before == after or is_patched(met, (key,)):
                continue
            for part, index in match(before, after, _name):
                now = after[index] if index is not None else None
                if now is None and key == "mål":
                    continue  # that the goal is gone is told by another rule
                for field, old, new in _dates(part, now):
                    place = (*met.path, key, index, field) if index is not None else met.path
                    changed = f"från {old} till {new}" if new else f"från {old} till inget datum"
                    yield met.file.finding(
                        ID, place, f"”{field}” är flyttat {changed}: {_name(part)}", _HINT, severity=SEVERITY
                    )


def _name(part: Step | Goal) -> str:
    return part.what if isinstance(part, Step) else part.text


def _dates(
    was: Step | Goal, now: Step | Goal | None
) -> Iterator[tuple[str, PartialDate, PartialDate | None]]:
    """Give the dates that were there before and are other now."""
    for field, name in (("start", "start"), ("klart", "due"), ("gjort", "done")):
        old, new = getattr(was, name, None), getattr(now, name, None)
        if old and old != new:
            yield field, old, new
