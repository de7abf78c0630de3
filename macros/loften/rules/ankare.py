"""Filen hänvisar inte till andra ställen i sig själv.

&, * och << har en egen betydelse i YAML, som inte används här. Text som börjar med dem sätts inom citattecken.

Rätt:
    sammanfattning: "*Alla* ska känna sig trygga."

Fel:
    period: &tid {från: 2025, till: 2027}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "ankare"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
