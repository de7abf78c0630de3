"""Statusen är ett steg på planens statusskala.

Skalan är den som planen pekar ut med ”statusskala”, annars ”standard”.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enligt plan}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, status: enlig plan}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loften.finding import Finding, Severity, shown
from loften.model import Lage, Scale
from loften.rules.characters import cleaned
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question
from loften.rules.scales import scales_of
from loften.rules.walks import items_of

ID = "status-utanfor-skalan"
SEVERITY = Severity.ERROR
_EVERYDAY = {
    Lage.ON_TRACK: {
        "pågående",
        "pågår",
        "arbete pågår",
        "startad",
        "startat",
        "påbörjad",
        "påbörjat",
        "under arbete",
    },
    Lage.DONE: {
        "klart",
        "färdig",
        "färdigt",
        "genomförd",
        "genomfört",
        "slutförd",
        "slutfört",
        "gjort",
        "uppnått",
    },
    Lage.DELAYED: {"försenad", "försenat", "försening"},
    Lage.ENDED: {"avbrutet", "avslutad", "avslutat", "inställd", "inställt", "utgår", "utgått"},
    Lage.NOT_STARTED: {
        "ej startad",
        "ej startat",
        "ej påbörjat",
        "inte påbörjad",
        "inte påbörjat",
        "planerad",
        "planerat",
    },
}
"""What staff write where the scale has another word."""


_NO_END = (
    "Skalan har inget steg för det som är klart. Skriv ”gjort” med datum på steget under ”när”, "
    "och berätta i ”text” att det är klart."
)


def check(question: Question) -> Iterator[Finding | None]:
    scales = scales_of(question.dataset)
    for met in items_of(question.dataset):
        scale = scales.get(met.file.path)
        if scale is None:
            continue
        for index, entry in enumerate(met.node.ledger):
            if entry.status and entry.status not in scale:
                if cleaned(entry.status) in scale:
                    continue  # a character in it is reported as such
                yield met.file.finding(
                    ID, (*met.path, "historik", index, "status"), f"”{shown(entry.status)}” finns inte på skalan.",
                    _hint(entry.status, scale, question.dataset.site.scale(met.plan)),
                )  # fmt: skip


def _hint(status: str, steps: Mapping[str, Lage], scale: Scale | None) -> str:
    """Give the step that was meant: by its id, by the text it is shown with, by the everyday word for its state."""
    listed = "Stegen är: " + ", ".join(steps) + "."
    word = status.casefold().strip(" .")
    meant = [step.id for step in scale.steps if step.text.casefold() == word] if scale else []
    everyday = next((lage for lage, words in _EVERYDAY.items() if word in words), None)
    meant += [step for step, lage in steps.items() if lage is everyday]
    is_done = everyday is Lage.DONE or word == "klar"
    if is_done and Lage.DONE not in steps.values():
        return f"{_NO_END} {listed}"
    if meant:
        return f"Menade du ”{meant[0]}”? {listed}"
    return did_you_mean(status, steps, listed)
