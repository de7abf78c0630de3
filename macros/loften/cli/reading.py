"""From the command line to checked data: finds the folder or version, and tells what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from loften.checking import Checked, check
from loften.cli.arguments import WrongUseError
from loften.model.site import SHIPPED_PAGES
from loften.store import Sources, load, written_addresses
from loften.versions import UnknownVersionError, load_version

Lines = Callable[[str], list[str]]


def sources_of(folder: Path) -> Sources:
    """Read a data folder, or say in Swedish why it cannot be read."""
    try:
        return load(folder)
    except NotADirectoryError:
        raise WrongUseError(f"Mappen ”{folder}” finns inte. Ange rätt mapp med --data.") from None
    except OSError as failure:
        raise WrongUseError(f"”{failure.filename or folder}” går inte att läsa.") from None


def earlier_of(version: str | None, folder: Path) -> Sources | None:
    """Read the version to compare with: a folder, or a commit of the repository around ``folder``."""
    if version is None:
        return None
    if Path(version).is_dir():
        return sources_of(Path(version))
    try:
        return load_version(folder, version)
    except UnknownVersionError as failure:
        raise WrongUseError(str(failure)) from None


def written_beside(folder: Path) -> frozenset[str]:
    """Give the hand-written pages of the project that a data folder lies in, else those that all projects have."""
    whole = folder.resolve()
    for project in whole.parents:
        if (project / "mkdocs.yml").is_file() and (project / "docs").is_dir():
            return written_addresses(project / "docs")
    return SHIPPED_PAGES


def checked(
    folder: Path, today: date, version: str | None = None, project: Path | None = None
) -> tuple[Checked, Lines]:
    """Check a data folder; also give the lines of its files, to quote from.

    The hand-written pages are those of ``project``, the nearest around the folder where none is given.
    """
    sources = sources_of(folder)
    written = written_addresses(project / "docs") if project else written_beside(folder)
    found = check(sources, today, earlier_of(version, folder), written)
    documents = {file.document.name: file.document.lines for file in found.dataset.files()}
    return found, lambda name: documents.get(name, [])


def progress(text: str) -> None:
    """Say what is being done; on stderr, so that what is asked for stays alone on stdout."""
    print(text, file=sys.stderr, flush=True)
