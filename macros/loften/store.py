"""The edge to the disk: finds and reads the files under a data folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from loften.finding import Finding
from loften.layout import Entry, sort_out


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file as it is on disk."""

    path: str
    """Relative to the data folder, with forward slashes: ``plans/region/plan.yml``."""
    name: str
    """As shown to staff: ``data/plans/region/plan.yml``."""
    data: bytes


@dataclass(frozen=True, slots=True)
class Sources:
    """All the files of one version of the data."""

    files: tuple[SourceFile, ...]
    findings: tuple[Finding, ...] = field(default=())
    """What is wrong with the files as files."""


def load(folder: Path) -> Sources:
    """Read every file of a data folder.

    Raises:
        NotADirectoryError: there is no such folder.
        OSError: a file cannot be read.
    """
    if not folder.is_dir():
        raise NotADirectoryError(folder)
    shown = shown_as(folder)
    entries: list[Entry] = []
    pending = [folder]
    while pending:
        for path in pending.pop().iterdir():
            relative = path.relative_to(folder).as_posix()
            is_link = path.is_symlink()
            is_folder = path.is_dir() and not is_link
            entries.append(Entry(relative, is_folder, is_link))
            if is_folder and not path.name.startswith("."):
                pending.append(path)
    paths, findings = sort_out(entries, shown)
    files = tuple(SourceFile(path, f"{shown}/{path}", (folder / path).read_bytes()) for path in paths)
    return Sources(files, tuple(findings))


def written_addresses(docs: Path) -> frozenset[str]:
    """Give the addresses of the pages that MkDocs makes of a folder: ``om.md`` becomes ``/om/``."""
    found: set[str] = set()
    for path in docs.rglob("*.md"):
        parts = path.relative_to(docs).with_suffix("").parts
        if any(part.startswith(".") for part in parts) or parts[0] == "templates":
            continue  # MkDocs passes them over
        folder = parts[:-1] if parts[-1] in ("index", "README") else parts
        found.add("/".join(("", *folder, "")))
    return frozenset(found)


def shown_as(folder: Path) -> str:
    """Give a folder's name as staff know it: from where they stand, else as it was given."""
    try:
        return folder.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return folder.as_posix()
