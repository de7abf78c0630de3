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

from loften.finding import Finding, Severity
from loften.model.fields import known_keys
from loften.rules.nearest import did_you_mean
from loften.rules.question import Question

ID = "okant-falt"
SEVERITY = Severity.ERROR


def check(question: Question) -> Iterator[Finding]:
    for file, misfit in question.misfits("extra_forbidden"):
        name = str(misfit.path[-1])
        known = known_keys(file.path, misfit.path[:-1])
        listed = "Fälten här är: " + ", ".join(known) + "."
        yield file.document.finding(
            ID, misfit.path, f"Fältet ”{name}” finns inte.", did_you_mean(name, known, listed), on_key=True
        )
