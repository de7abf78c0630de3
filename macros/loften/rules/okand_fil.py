"""Alla filer under data/ är sådana som läses.

Planer ligger i data/plans/organisation/plan.yml. Filens och mappens namn blir adressen, så de har bara små
bokstäver a–z, siffror och bindestreck. Det som börjar med punkt hoppas över.

Rätt:
    --- plans/exempel/trygghet-2025.yml
    typ: åtgärdsplan
    titel: Åtgärdsplan för trygghet
    period: {från: 2025, till: 2027}
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen}

Fel:
    --- plans/exempel/Trygghet 2025.yaml
    typ: åtgärdsplan
    titel: Åtgärdsplan för trygghet
    period: {från: 2025, till: 2027}
    åtgärder:
      - {id: belysning, rubrik: Laga belysningen}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "okand-fil"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
