"""E-postadresser går till organisationer, inte till privatpersoner.

En adress hos Gmail, Hotmail, Telia och liknande är en persons egen. Det gäller också i kommentarer.

Rätt:
    kontakt:
      e-post: trygghet@exempelkommunen.example

Fel:
    kontakt:
      e-post: trygg.granne@gmail.com
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.emails import emails
from loften.rules.question import Question

ID = "privat-e-post"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for email in emails(question):
        if email.is_private:
            yield Finding(
                email.file, email.line, email.column, ID, SEVERITY,
                f"Här står en privat e-postadress, hos {email.domain.lower()}.",
                "Skriv funktionens adress hos organisationen, till exempel trygghet@kommunen.se, eller ta bort den.",
            )  # fmt: skip
