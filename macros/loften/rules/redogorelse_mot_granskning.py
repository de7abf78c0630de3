"""Tillgänglighetsredogörelsen stämmer med sina egna brister och med granskningen.

”resultat: helt” kan inte stå där det finns brister, där något inte är prövat för hand eller där den automatiska
granskningen i granskning.yml hittade fel. Fel som granskningen hittade skrivs in under ”brister” tills de är rättade.

Rätt:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    bedömning: {sätt: egen, datum: 2026-02-20, resultat: delvis}
    brister:
      - {vad: Diagrammen saknar text., skäl: bristande}
    --- granskning.yml
    datum: 2026-02-19
    prov:
      - {id: axe, vad: WCAG 2.2 A och AA, fel: 3}

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    bedömning: {sätt: egen, datum: 2026-02-20, resultat: helt}
    brister:
      - {vad: Diagrammen saknar text., skäl: bristande}

Fel:
    --- tillganglighet.yml
    ansvarig: Exempelkommunen
    webbplats: Trygghetslöften
    publicerad: 2026-03-01
    kontakt: {e-post: trygghet@exempelkommunen.example}
    --- granskning.yml
    datum: 2026-02-19
    prov:
      - {id: axe, vad: WCAG 2.2 A och AA, fel: 3}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.accessibility import Statement
from loften.model.words import Conformance, ShortcomingReason
from loften.rules.question import Question
from loften.rules.statements import statements

ID = "redogorelse-mot-granskning"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    audit = question.dataset.site.audit
    faults = audit.faults if audit else 0
    for file, statement in statements(question):
        against = _against_full(statement, faults)
        if against and statement.assessment and statement.assessment.result is Conformance.FULL:
            yield file.finding(
                ID, ("bedömning", "resultat"), f"Resultatet är ”helt”, men {against}.",
                "Skriv ”delvis”, eller rätta det som brister.", severity=SEVERITY,
            )  # fmt: skip
        is_told = any(one.reason is ShortcomingReason.NON_COMPLIANCE for one in statement.shortcomings)
        if audit and faults and not is_told:
            yield file.finding(
                ID, ("brister",), f"Granskningen {audit.date} hittade {faults} fel, men ingen brist är inskriven.",
                "Rätta felen och kör make audit, eller skriv in dem under ”brister” med skälet ”bristande”.",
                severity=SEVERITY,
            )  # fmt: skip


def _against_full(statement: Statement, faults: int) -> str:
    """Say what speaks against that the site meets all requirements; empty for nothing."""
    if statement.shortcomings:
        return "redogörelsen har brister"
    if statement.untried:
        return "allt är inte prövat för hand"
    return f"den automatiska granskningen hittade {faults} fel" if faults else ""
