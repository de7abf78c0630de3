"""En rad i historiken ändras aldrig och tas aldrig bort (med --mot).

Historiken visar vad som sades och när. Blev något fel: lägg till en ny rad som rättar. Fält får läggas till på en
rad som finns, till exempel en källa.

Rätt:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar., källtext: Protokoll § 12}

Fel:
    --- tidigare
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar.}
    --- nu
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är nästan klar.}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model.site import Path
from loften.rules.before import is_patched, item_pairs, plan_pairs
from loften.rules.ledgers import Changed, Row, compare, shown
from loften.rules.question import Question

ID = "andrad-redovisning"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for plan in plan_pairs(question):
        replaced = plan.file.fitted.replaced | plan.was_file.fitted.replaced
        if not any(path[:1] == ("historik",) for path in replaced):
            yield from _compared(plan.file, (), plan.was.ledger, plan.now.ledger)
    for pair in item_pairs(question):
        if pair.was.ledger and not is_patched(pair.now, ("historik",)):
            yield from _compared(pair.now.file, pair.now.path, pair.was.ledger, pair.now.node.ledger)


def _compared(file: DataFile, path: Path, was: Sequence[Row], now: Sequence[Row]) -> Iterator[Finding | None]:
    for change in compare(was, now).changed if was else ():
        if change.now is None or change.key is None:
            yield _removed(file, path, change.was, has_ledger=bool(now))
        else:
            yield _changed(file, (*path, "historik", change.now), change, now[change.now])


def _removed(file: DataFile, path: Path, row: Row, *, has_ledger: bool) -> Finding | None:
    place = (*path, "historik") if has_ledger else path
    return file.finding(
        ID, place, f"Raden {row.date} är borttagen ur historiken.",
        "Skriv tillbaka den. Var den fel: lägg till en ny rad som rättar.", on_key=has_ledger,
    )  # fmt: skip


def _changed(file: DataFile, path: Path, change: Changed, now: Row) -> Finding | None:
    key = change.key or ""
    return file.finding(
        ID, (*path, key),
        f"Fältet ”{key}” i raden {change.was.date} är ändrat från {shown(change.was, key)} till {shown(now, key)}.",
        "Ändra tillbaka. Var det fel: lägg till en ny rad som rättar.",
    )  # fmt: skip
