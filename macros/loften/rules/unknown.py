"""What the rules for unknown ids have in common: report an id that a register does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from loften.dataset import Dataset
from loften.finding import Finding, shown
from loften.model.values import ID_PATTERN
from loften.rules.characters import cleaned
from loften.rules.nearest import did_you_mean
from loften.rules.references import Kind, ids_in, references


def unknown_ids(
    dataset: Dataset, rule: str, kind: Kind, label: str, *registers: tuple[str, Mapping[str, Any]]
) -> Iterator[Finding | None]:
    """Report references of a kind to ids that none of some registers holds.

    Nothing is said where one of the registers could not be read, since the id may stand in it.
    """
    names = [name for name, _ in registers]
    if not dataset.is_whole(*names):
        return
    known = ids_in(dataset, *names)
    to_suggest = [an_id for _, register in registers for an_id in register]
    for reference in references(dataset)[kind]:
        if reference.written not in known:
            if cleaned(reference.written) in known:
                continue  # a character in it is reported as such
            otherwise = f"Lägg till ”{reference.written}” i {names[0]}."
            if not re.fullmatch(ID_PATTERN, reference.written, re.ASCII):
                otherwise = f"Skriv ett id som står i {names[0]}, eller lägg till ett nytt där."
            yield reference.file.finding(
                rule, reference.path, f"{label} ”{shown(reference.written)}” finns inte i {' eller '.join(names)}.",
                did_you_mean(reference.written, to_suggest, otherwise),
            )  # fmt: skip
