"""E-postadresser går till en funktion, inte till en namngiven person.

En persons adress slutar att gälla när personen byter arbete, och är en personuppgift.

Rätt:
    kontakt:
      e-post: trygghet.kommunikation@exempelkommunen.example

Fel:
    kontakt:
      e-post: kim.andersson@exempelkommunen.example
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.emails import emails
from loften.rules.question import Question

ID = "e-post-till-person"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding]:
    for email in emails(question):
        if email.is_named and not email.is_private:
            yield Finding(
                email.file, email.line, email.column, ID, SEVERITY,
                "E-postadressen ser ut att gå till en namngiven person.",
                "Skriv funktionens adress i stället, till exempel trygghet@kommunen.se.",
            )  # fmt: skip
