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
from loften.rules.references import Kind, Reference, ids_in, references


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
    every = [an_id for _, register in registers for an_id in register]
    for reference in references(dataset)[kind]:
        if reference.written not in known:
            if cleaned(reference.written) in known:
                continue  # a character in it is reported as such
            otherwise = f"Lägg till ”{reference.written}” i {names[0]}."
            if not re.fullmatch(ID_PATTERN, reference.written, re.ASCII):
                otherwise = f"Skriv ett id som står i {names[0]}, eller lägg till ett nytt där."
            yield reference.file.finding(
                rule, reference.path, f"{label} ”{shown(reference.written)}” finns inte i {' eller '.join(names)}.",
                did_you_mean(reference.written, _fitting(dataset, reference, every), otherwise),
            )  # fmt: skip


def _fitting(dataset: Dataset, reference: Reference, ids: list[str]) -> list[str]:
    """Leave out the actors of other organisations: one plan's mistake must not make another body answer."""
    file = reference.file
    if reference.kind is not Kind.ACTOR or not file.path.startswith("plans/"):
        return ids
    own = file.key[0]
    organisation = dataset.site.organisations.get(own)
    welcome = {"", own, *(organisation.together if organisation else ())}
    site = dataset.site
    return [an_id for an_id in ids if an_id in site.organisations or site.owner(an_id) in welcome]
