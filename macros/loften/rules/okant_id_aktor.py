"""Aktören finns i aktorer.yml eller organisationer.yml.

Det gäller överallt där en aktör nämns: ansvarig, samordnas-av, deltagare, uppföljning, lovar, parter,
undertecknat, aktör i historiken och del-av.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: [polisen]

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: [polsen]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.references import Kind
from loften.rules.unknown import unknown_ids

ID = "okant-id-aktor"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    site = question.dataset.site
    yield from unknown_ids(
        question.dataset, ID, Kind.ACTOR, "Aktören",
        ("aktorer.yml", site.actors), ("organisationer.yml", site.organisations),
    )  # fmt: skip
