"""Ordet är ett av dem som kan stå här.

En del fält har en fast lista av ord: typ, redovisas, riktning, per, läge, och nycklarna i benämningar. I
tillgänglighetsredogörelsen har sätt, resultat och skäl det.

Rätt:
    redovisas: tertial

Fel:
    redovisas: tertialvis

Fel:
    benämningar:
      åtgärder: Insatser
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.finding import Finding, Severity, shown
from loften.rules.misfits import misfits_for
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question

ID = "okant-ord"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for file, misfit in misfits_for(question, ID):
        listed = "Skriv något av orden " + ", ".join(misfit.expected) + "."
        written = misfit.path[-1] if misfit.is_key else file.document.value(misfit.path)
        if isinstance(written, str):
            message = f"”{shown(written)}” är inget av orden som kan stå här."
            hint = did_you_mean(written, misfit.expected, listed)
        else:
            what = "en lista" if isinstance(written, list) else "en grupp av fält"
            message, hint = f"Här står {what} där ett ord väntas.", listed
        yield file.document.finding(ID, misfit.path, message, hint, on_key=misfit.is_key)
