"""Fältet finns i formatet.

Ett felstavat fält skulle annars försvinna från sidan utan att någon märker det.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        ansvarig: [polisen]

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        ansvarg: [polisen]
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.model.fields import all_keys, known_keys
from loften.rules.characters import cleaned
from loften.rules.nearest import did_you_mean, text_with_colon
from loften.rules.question import Question

ID = "okant-falt"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for file, misfit in question.misfits("extra_forbidden"):
        name = str(misfit.path[-1])
        known = known_keys(file.path, misfit.path[:-1])
        if cleaned(name) in known:
            continue  # a character in it is reported as such
        message, hint = f"Fältet ”{shown(name)}” finns inte.", "Fälten här är: " + ", ".join(known) + "."
        if text_with_colon(file.document.value(misfit.path[:-1]), known):
            message = f"Kolonet gör att ”{shown(name)}” läses som ett fält, och det fältet finns inte."
            hint = f"Sätt hela texten inom citattecken om kolonet hör till den. {hint}"
        elif name in all_keys(file.path):
            message, hint = f"Fältet ”{name}” finns inte på den här nivån.", f"Kontrollera indraget. {hint}"
        else:
            hint = did_you_mean(name, known, hint)
        yield file.document.finding(ID, misfit.path, message, hint, on_key=True)
