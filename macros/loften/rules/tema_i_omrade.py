"""Tema står på området, inte på åtgärderna i det.

Bara åtgärder och löften som står direkt i planen har ett eget tema. De andra har sitt områdes.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        tema: [offentlig-miljo]

Fel:
    områden:
      - id: otrygga-platser
        rubrik: Otrygga platser
        åtgärder:
          - id: belysning
            rubrik: Laga belysningen
            tema: [offentlig-miljo]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "tema-i-omrade"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        if met.areas and met.node.themes:
            area = met.areas[-1].id
            yield met.file.finding(
                ID, (*met.path, "tema"), "Tema kan inte stå på en åtgärd eller ett löfte i ett område.",
                f"Flytta raden till området ”{area}”.", on_key=True,
            )  # fmt: skip
