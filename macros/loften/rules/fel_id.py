"""Ett id har bara små bokstäver a–z, siffror och bindestreck.

Id blir en del av sidans adress, och av adresser som andra länkar till.

Rätt:
    åtgärder:
      - id: vaxtlighet
        rubrik: Beskära buskage vid tunnlar

Fel:
    åtgärder:
      - id: Växtlighet
        rubrik: Beskära buskage vid tunnlar
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.model.values import ID_PATTERN
from loften.rules.characters import cleaned
from loften.rules.misfits import misfits_for
from loften.rules.question import Question

ID = "fel-id"
SEVERITY = Severity.ERROR
_ID = re.compile(ID_PATTERN, re.ASCII)


def check(question: Question) -> Iterator[Finding]:
    for file, misfit in misfits_for(question, ID):
        written = misfit.path[-1] if misfit.is_key else file.document.value(misfit.path)
        if isinstance(written, str) and written != cleaned(written) and _ID.fullmatch(cleaned(written)):
            continue  # a character in it is reported as such
        yield file.document.finding(ID, misfit.path, misfit.message, misfit.hint, on_key=misfit.is_key)
