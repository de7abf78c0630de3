"""Tillgänglighetsredogörelsen säger hur läsaren anmäler brister.

Lagen kräver att den som inte kan använda något på webbplatsen kan säga till, och be att få det i en annan form. Ange
minst ett av ”e-post”, ”telefon”, ”länk” och ”text” under ”kontakt”.

Rätt:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {telefon: 08-123 456 78, svarstid: inom två arbetsdagar}

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {svarstid: inom två arbetsdagar}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.statements import statements

ID = "redogorelse-utan-kontakt"
SEVERITY = Severity.WARNING
_WAYS = ("e-post", "telefon", "länk", "text")


def check(question: Question) -> Iterator[Finding | None]:
    for file, statement in statements(question):
        contact = statement.contact
        has_way = contact is not None and any((contact.email, contact.phone, contact.link, contact.text))
        if not has_way and not any(file.fitted.is_replaced(("kontakt", way)) for way in _WAYS):
            yield file.finding(
                ID, ("kontakt",), "Redogörelsen säger inte hur läsaren anmäler brister.",
                "Skriv till exempel ”kontakt: {e-post: webb@kommunen.se}”.", severity=SEVERITY,
            )  # fmt: skip
