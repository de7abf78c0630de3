"""The edge to git: the data as it was in an earlier commit, and which commit this is."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath

from loften.layout import Entry, sort_out
from loften.store import SourceFile, Sources

_SOURCES = ("data", "docs", "macros", "overrides", "mkdocs.yml")
"""What a site is made of, in its project."""


class UnknownVersionError(Exception):
    """A version that git does not know. Says so in Swedish."""


def _git(folder: Path, *arguments: str, data: bytes | None = None) -> bytes | None:
    """Run git in a folder; None where git is missing or says no."""
    try:
        done = subprocess.run(  # noqa: S603 (git with arguments of our own; no shell)
            ["git", "-C", str(folder), *arguments],  # noqa: S607 (the user's own git)
            input=data,
            capture_output=True,
            check=False,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def load_version(folder: Path, version: str) -> Sources:
    """Read a data folder as it was in a commit of the repository it stands in.

    Raises:
        UnknownVersionError: no repository, or no such commit.
    """
    prefix = _git(folder, "rev-parse", "--show-prefix")
    if prefix is None:
        raise UnknownVersionError(f"Mappen ”{folder}” står inte i något git-arkiv. Ange en mapp efter --mot.")
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{version}^{{commit}}")
    if commit is None:
        raise UnknownVersionError(
            f"Versionen ”{version}” finns inte. Ange en incheckning eller gren, till exempel origin/main, eller en mapp."
        )
    tree = f"{commit.decode().strip()}:{prefix.decode().strip()}"
    listing = _git(folder, "ls-tree", "--full-tree", "-r", "-z", tree)
    blobs: dict[str, str] = {}
    entries: list[Entry] = []
    for row in (listing or b"").split(b"\0"):
        if not row:
            continue
        facts, _, name = row.partition(b"\t")
        mode, _, blob = facts.decode().split()
        path = name.decode("utf-8", "replace")
        entries.append(Entry(path, is_link=mode == "120000"))
        blobs[path] = blob
    paths, _ = sort_out(entries, folder.as_posix())
    contents = _read_blobs(folder, [blobs[path] for path in paths])
    shown = PurePosixPath(folder.as_posix())
    return Sources(
        tuple(SourceFile(path, str(shown / path), data) for path, data in zip(paths, contents, strict=True))
    )


def _read_blobs(folder: Path, blobs: list[str]) -> list[bytes]:
    """Read many objects with one git."""
    said = _git(folder, "cat-file", "--batch", data="\n".join(blobs).encode()) or b""
    found: list[bytes] = []
    at = 0
    for _ in blobs:
        end = said.index(b"\n", at)
        size = int(said[at:end].split()[-1])
        found.append(said[end + 1 : end + 1 + size])
        at = end + 2 + size
    return found


def current_version(folder: Path) -> str:
    """Give the short name of the commit that is checked out.

    Empty outside git, and where something that the site is made of has been changed since: no version holds
    those words, so none may be cited for them.
    """
    said = _git(folder, "rev-parse", "--short=8", "HEAD")
    changed = _git(folder, "status", "--porcelain", "--untracked-files=all", "--", *_SOURCES)
    return said.decode().strip() if said and not changed else ""
