"""Ett fält står en gång i varje grupp.

Rätt:
    titel: Åtgärdsplan för trygghet

Fel:
    titel: Åtgärdsplan för trygghet
    titel: Åtgärdsplan mot brott
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "dubbelt-falt"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
