"""Adresserna i omdirigeringar.yml är adresser på den här sajten, med snedstreck i båda ändar.

Rätt:
    --- omdirigeringar.yml
    /exempel/gammal-plan/: /exempel/plan/

Fel:
    --- omdirigeringar.yml
    exempel/gammal-plan: /exempel/plan/

Fel:
    --- omdirigeringar.yml
    /exempel/gammal-plan/: https://www.example.se/plan/
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from loften.finding import Finding, Severity
from loften.model.values import suggest_id
from loften.rules.question import Question
from loften.rules.redirects import is_address

ID = "fel-adress"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding | None]:
    file = question.dataset.registers.get("omdirigeringar.yml")
    if file is None:
        return
    for source, target in question.dataset.site.redirects.items():
        if not is_address(source) or source == "/":
            yield file.finding(ID, (source,), _message(source), _hint(source), on_key=True)
        if target and not is_address(target):
            yield file.finding(ID, (source,), _message(target), _hint(target))


def _message(written: str) -> str:
    if written == "/":
        return "Sajtens första sida kan inte leda någon annanstans."
    if "//" in written:
        return f"”{written}” är ingen adress på den här sajten."
    return f"”{written}” är inte skriven som en adress på den här sajten."


def _hint(written: str) -> str:
    path = urlsplit(written).path if "//" in written else written
    near = "/".join(filter(None, (suggest_id(part) for part in path.split("/"))))
    return f"Skriv /{near}/." if near else "Skriv till exempel /exempel/plan/."
