"""Inga konfliktmarkeringar från git är kvar i filen.

De sätts in när två har ändrat samma rad. Välj vilken version som gäller, och ta bort de tre raderna.

Rätt:
    titel: Åtgärdsplan för trygghet

Fel:
    <<<<<<< HEAD
    titel: Åtgärdsplan för trygghet
    =======
    titel: Åtgärdsplan mot brott
    >>>>>>> forslag
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.readings import found_while_reading

ID = "konfliktmarkering"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    yield from found_while_reading(question, ID)
