"""En fil är en plan.

Raden --- börjar i YAML ett nytt dokument i samma fil. Lägg det i en egen fil.

Rätt:
    sammanfattning: Planen gäller till 2027.

Fel:
    --- teman.yml
    offentlig-miljo: {namn: Offentliga miljöer}
    ---
    skolan: {namn: Skolan}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "flera-dokument"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
