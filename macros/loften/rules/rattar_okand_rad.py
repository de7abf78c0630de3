"""En rättelse nämner datumet för en rad som finns i samma historik.

Datumet skrivs precis som på raden som rättas. Rättas ett antal hör raden till samma ”aktör”.

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
          - {datum: 2025-08-31, antal: 1, rättar: 2025-04-29, text: En kvinna räknades två gånger.}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loften.finding import Finding, Severity
from loften.model import Entry
from loften.rules.question import Question
from loften.rules.walks import is_ledger_whole, items_of

ID = "rattar-okand-rad"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        for index, entry in enumerate(met.node.ledger):
            if entry.corrects is None or not is_ledger_whole(met):
                continue
            dates = _dates(met.node.ledger, index)
            if entry.corrects.text in dates:
                continue
            whose = f" för ”{entry.actor}”" if entry.actor and entry.count is not None else ""
            listed = ", ".join(dict.fromkeys(dates))
            yield met.file.finding(
                ID, (*met.path, "historik", index, "rättar"),
                f"Ingen tidigare rad{whose} har datum {entry.corrects}.",
                f"Skriv något av datumen {listed}." if listed else "Ta bort ”rättar”.",
            )  # fmt: skip


def _dates(ledger: Sequence[Entry], index: int) -> list[str]:
    """Give the dates of the entries that one entry may correct."""
    correction = ledger[index]
    return [
        entry.date.text
        for other, entry in enumerate(ledger)
        if other != index
        and entry.date.first <= correction.date.last
        and (correction.count is None or entry.actor == correction.actor)
    ]
