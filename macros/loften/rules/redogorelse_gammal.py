"""Tillgänglighetsredogörelsen ses över minst en gång om året.

Webbplatsen ändras, och det gör kraven också. När du har läst igenom redogörelsen skriver du dagen i ”granskad”.

Rätt:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2024-01-15
    granskad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2024-01-15
    kontakt: {e-post: trygghet@exempelkommunen.example}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.statements import statements

ID = "redogorelse-gammal"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    for file, statement in statements(question):
        key = "granskad" if statement.reviewed else "publicerad"
        seen = statement.reviewed or statement.published
        if _is_over_a_year(seen.last, question.today):
            yield file.finding(
                ID, (key,), f"Redogörelsen sågs senast över {seen}, för mer än ett år sedan.",
                f"Läs igenom den, rätta det som har ändrats och skriv ”granskad: {question.today}”.", severity=SEVERITY,
            )  # fmt: skip


def _is_over_a_year(day: date, today: date) -> bool:
    return (day.year + 1, day.month, day.day) < (today.year, today.month, today.day)
