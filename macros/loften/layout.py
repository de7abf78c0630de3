"""Which files belong under ``data/``, and what each is. Knows names only, not contents."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from pathlib import PurePosixPath

from loften.finding import Finding, Severity
from loften.model.values import ID_PATTERN, suggest_id

REGISTERS = (
    "organisationer.yml",
    "aktorer.yml",
    "statusskalor.yml",
    "teman.yml",
    "metoder.yml",
    "omdirigeringar.yml",
    "ordlista.yml",
    "tillganglighet.yml",
    "granskning.yml",
)
_ID = re.compile(ID_PATTERN, re.ASCII)
_HINT_REGISTER = "Filerna här heter " + ", ".join(REGISTERS) + "."
_HINT_PLAN = "Planer ligger som data/plans/<organisation>/<plan>.yml."


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder found under ``data/``."""

    path: str
    """Relative to ``data/``, with forward slashes."""
    is_folder: bool = False
    is_link: bool = False


def sort_out(entries: list[Entry], shown_root: str) -> tuple[list[str], list[Finding]]:
    """Give the paths to read, in order, and a finding for everything else."""
    to_read: list[str] = []
    findings: list[Finding] = []
    passed_over: set[PurePosixPath] = set()
    taken = frozenset(entry.path for entry in entries)
    for entry in sorted(entries, key=lambda entry: entry.path):
        path = PurePosixPath(entry.path)
        if any(part.startswith(".") for part in path.parts) or not passed_over.isdisjoint(path.parents):
            continue
        problem = _problem(entry, path, taken)
        if problem:
            # One finding for a folder, none for what lies in it; a plan in a misnamed one is read all the same.
            if entry.is_folder and len(path.parts) != 2:
                passed_over.add(path)
            findings.append(Finding(f"{shown_root}/{path}", 0, 0, "okand-fil", Severity.ERROR, *problem))
        elif not entry.is_folder:
            to_read.append(entry.path)
    return to_read, findings


def _problem(entry: Entry, path: PurePosixPath, taken: Container[str]) -> tuple[str, str] | None:
    """Say what is wrong with a name, and the remedy; None where nothing is. ``taken`` are the names that are."""
    parts = path.parts
    if entry.is_link:
        return (
            "Det här är en symbolisk länk. Den läses inte.",
            "Lägg själva filen här i stället för länken.",
        )
    if entry.is_folder:
        if parts == ("plans",):
            return None
        if len(parts) == 2 and parts[0] == "plans":
            return None if _ID.fullmatch(parts[1]) else _bad_name("Mappen", path, "", taken)
        if len(parts) == 1:
            return ("Mappen hör inte hemma här. Den läses inte.", "Lägg planer under data/plans/.")
        return ("En mapp inne i en organisations mapp läses inte.", _HINT_PLAN)
    if len(parts) == 1:
        if parts[0] in REGISTERS:
            return None
        return (f"Filen ”{parts[0]}” läses inte.", _HINT_REGISTER)
    if len(parts) != 3 or parts[0] != "plans":
        return ("Filen ligger på en plats som inte läses.", _HINT_PLAN)
    if path.suffix != ".yml":
        better = path.with_name((suggest_id(path.name.split(".")[0]) or "plan") + ".yml")
        return (
            f"Filen läses inte, för dess namn slutar inte på .yml: ”{path.name}”.",
            _taken(better)
            if better.as_posix() in taken
            else f"Döp om den till {better.name}, eller flytta den från data/.",
        )
    if not _ID.fullmatch(path.stem):
        return _bad_name("Filen", path, ".yml", taken)
    return None


def _bad_name(what: str, path: PurePosixPath, ending: str, taken: Container[str]) -> tuple[str, str]:
    name = path.name.removesuffix(ending)
    better = path.with_name((suggest_id(name) or "namn") + ending)
    return (
        f"{what}s namn blir en del av adressen, och får bara ha små bokstäver a–z, siffror och bindestreck: ”{name}”.",
        _taken(better) if better.as_posix() in taken else f"Döp om till {better.name}.",
    )


def _taken(better: PurePosixPath) -> str:
    if not better.suffix:
        return f"Mappen {better.name} finns redan. Flytta filerna dit."
    return f"{better.name} finns redan. Välj ett annat namn, eller ta bort den av dem som inte ska gälla."
