"""En lista är skriven som lista, en grupp av fält som en grupp och en text som en text.

En lista skrivs alltid som lista, också när den har en enda medlem. Bara ”mål” får vara en enda text.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: [polisen]

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: polisen

Fel:
    period: 2025–2027

Fel:
    titel: [Åtgärdsplan, för trygghet]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from loften.finding import Finding, Severity
from loften.model.fields import REGISTER_MODELS, has_ids, known_keys, parts_of, required_keys
from loften.model.validation import Path
from loften.rules.misfits import misfits_for
from loften.rules.question import Question

ID = "fel-sort"
SEVERITY = Severity.ERROR
_BETWEEN_MEMBERS = re.compile(r" ?[,;•·▪●◦] ?| (?:och|samt|&) |(?:^| )[-–—*] ?")
"""What stands between the members of a list that was written as a text."""


def check(question: Question) -> Iterator[Finding]:
    for file, misfit in misfits_for(question, ID):
        if misfit.message:
            message, hint = misfit.message, misfit.hint
        else:
            written = file.document.value(misfit.path)
            message, hint = _explained(file.path, misfit.path, misfit.type, written)
        yield file.document.finding(ID, misfit.path, message, hint)


def _explained(file: str, path: Path, misfit_type: str, written: Any) -> tuple[str, str]:
    """Say what stands there and what is expected, with an example."""
    found = _sort(written)
    if misfit_type == "tuple_type":
        return f"Här ska stå en lista, men här står {found}.", _list_hint(file, path, written)
    if not path:
        return f"Filen ska bestå av fält, men här står {found}.", _file_hint(file)
    if misfit_type in ("model_type", "dict_type"):
        return f"Här ska stå en grupp av fält, men här står {found}.", _group_hint(file, path)
    return (
        f"Här står {found}, och det passar inte här.",
        "Jämför med ett annat ställe där samma fält används.",
    )


def _sort(written: Any) -> str:
    if isinstance(written, list):
        return "en lista"
    return "en grupp av fält" if isinstance(written, dict) else "en text"


def _list_hint(file: str, path: Path, written: Any) -> str:
    key = next(step for step in reversed(path) if isinstance(step, str))
    if isinstance(written, str) and required_keys(file, path) in ((), ("aktör",)):
        members = ", ".join(filter(None, _BETWEEN_MEMBERS.split(" ".join(written.split()))))
        return f"Skriv ”{key}: [{members}]”."
    if isinstance(written, dict):
        return "Skriv ”- ” framför det första fältet i gruppen, och dra in de andra lika långt."
    return f"Skriv varje medlem under ”{key}:” på en egen rad som börjar med ”- ”."


def _group_hint(file: str, path: Path) -> str:
    key = path[-1]
    inside = ", ".join(f"{name}: …" for name in required_keys(file, path) or known_keys(file, path)[:2])
    if isinstance(key, int):
        return f"Skriv till exempel ”- {{{inside}}}”."
    return f"Skriv till exempel ”{key}: {{{inside or 'område: Fokusområde'}}}”."


def _file_hint(file: str) -> str:
    if file == "omdirigeringar.yml":
        return "Skriv en rad för varje adress, till exempel ”/exempel/gammal-plan/: /exempel/ny-plan/”."
    model = REGISTER_MODELS.get(file)
    if model is None:
        return "Börja filen med ”typ: åtgärdsplan” och fortsätt med ett fält på varje rad."
    part = next(parts_of(model))
    inside = ", ".join(f"{info.alias}: …" for info in part.model_fields.values() if info.is_required())
    if not has_ids(file):
        return f"Skriv ett fält på varje rad: {inside}."
    return f"Skriv en rad för varje id, till exempel ”mitt-id: {{{inside}}}”."
