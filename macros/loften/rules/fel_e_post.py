"""En e-postadress har ett @ och en domän.

Rätt:
    kontakt:
      funktion: Brottsförebyggande samordnare
      e-post: trygghet@exempelkommunen.example

Fel:
    kontakt:
      funktion: Brottsförebyggande samordnare
      e-post: trygghet(at)exempelkommunen.example
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.misfits import retell
from loften.rules.question import Question

ID = "fel-e-post"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from retell(question, ID)
