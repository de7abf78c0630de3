"""Ett antal hittills blir aldrig mindre, om det inte är en rättelse.

”antal” är summan så långt, för alla tillsammans eller för en aktör. Har löftet ”per” gäller antalet varje månad,
kvartal och så vidare för sig. Är det mindre än förra gången har något räknats fel: skriv då ”rättar” och vad som
var fel.

Rätt:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {antal: 5, enhet: kvinnor}
        historik:
          - {datum: 2025-04-30, antal: 2}
          - {datum: 2025-08-31, antal: 1, rättar: 2025-04-30, text: En kvinna räknades två gånger.}

Fel:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {antal: 5, enhet: kvinnor}
        historik:
          - {datum: 2025-04-30, antal: 2}
          - {datum: 2025-08-31, antal: 1}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model import Entry, Interval, Promise
from loften.model.ledger import by_date
from loften.rules.question import Question
from loften.rules.walks import is_ledger_whole, items_of

ID = "antal-faller"
SEVERITY = Severity.ERROR

Series = tuple[str | None, int]
"""Whose figure, and for which interval."""


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        item = met.node
        if not isinstance(item, Promise) or item.promised is None or len(item.ledger) < 2:
            continue
        if not is_ledger_whole(met):
            continue
        newest: dict[Series, Entry] = {}
        for index, entry in by_date(item.ledger):
            series = _series(entry, item.promised.per)
            if entry.count is None or series is None:
                continue
            before = newest.get(series)
            newest[series] = entry
            if before and before.count is not None and entry.count < before.count and entry.corrects is None:
                yield met.file.finding(
                    ID, (*met.path, "historik", index, "antal"),
                    f"Antalet faller från {before.count} ({before.date}) till {entry.count}.",
                    f"Är det en rättelse: lägg till ”rättar: {before.date}” och en text om vad som var fel.",
                )  # fmt: skip


def _series(entry: Entry, per: Interval | None) -> Series | None:
    """Give the series that an entry's figure belongs to; None where its date spans several intervals."""
    if per is None:
        return entry.actor, 0
    first, last = (day.year * 12 + (day.month - 1) for day in (entry.date.first, entry.date.last))
    if first // per.months != last // per.months:
        return None
    return entry.actor, first // per.months
