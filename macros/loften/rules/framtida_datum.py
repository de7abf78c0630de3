"""Det som har hänt har inte datum i framtiden.

Det gäller ”datum” i historiken, ”gjort” i stegen och dagarna i tillgänglighetsredogörelsen. Ett kort datum ligger i
framtiden först när dess första dag gör det: 2026 går bra hela det året.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2025-06-15, text: Upphandlingen är klar.}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        historik:
          - {datum: 2999-06-15, text: Upphandlingen är klar.}

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        när:
          - {vad: Upphandlingen är klar, gjort: 2999-06-12}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.statements import statements
from loften.rules.walks import items_of

ID = "framtida-datum"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    today = question.today
    for file in question.dataset.plans.values():
        for index, report in enumerate(file.fitted.model.ledger):
            if report.date.first > today:
                yield file.finding(ID, ("historik", index, "datum"), *_told(report.date.text))
    for met in items_of(question.dataset):
        for index, entry in enumerate(met.node.ledger):
            if entry.date.first > today:
                yield met.file.finding(ID, (*met.path, "historik", index, "datum"), *_told(entry.date.text))
        for index, step in enumerate(met.node.steps):
            if step.done and step.done.first > today:
                path = (*met.path, "när", index, "gjort")
                hint = "Skriv dagen då steget blev gjort, eller ta bort ”gjort” tills dess."
                yield met.file.finding(
                    ID, path, f"Steget kan inte vara gjort i framtiden: {step.done}.", hint
                )
    yield from _in_statement(question)


def _in_statement(question: Question) -> Iterator[Finding | None]:
    for file, statement in statements(question):
        assessed = statement.assessment.date if statement.assessment else None
        for path, when in (
            (("publicerad",), statement.published),
            (("granskad",), statement.reviewed),
            (("bedömning", "datum"), assessed),
        ):
            if when and when.first > question.today:
                hint = "Skriv en dag som har varit."
                yield file.finding(ID, path, f"Datumet {when} har inte varit än.", hint)


def _told(date: str) -> tuple[str, str]:
    return f"Datumet {date} har inte varit än.", "Skriv dagen då redovisningen lämnades."
