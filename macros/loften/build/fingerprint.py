"""What a frame is made of, as one short key: the same key, the same frame."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from loften.finding import Finding, Severity
from loften.messages.text import one

FOLDERS = ("docs", "overrides", "macros")
_PACKAGES = ("jinja2", "markdown", "mkdocs", "mkdocs-macros-plugin", "mkdocs-material", "pymdown-extensions")
_ENVIRONMENT = re.compile(r"!ENV\b(.*)")


class SymbolicLinkError(ValueError):
    """A symbolic link among the hand-written pages. Its text is for staff."""


def fingerprint(project: Path) -> str:
    """Give the key of the frame that a project's files make.

    Raises:
        SymbolicLinkError: MkDocs would follow it and publish what lies at its end.
    """
    config = (project / "mkdocs.yml").read_bytes()
    parts = [sys.version, *(f"{name} {version(name)}" for name in _PACKAGES)]
    asked = re.findall(r"[A-Z][A-Z0-9_]+", " ".join(_ENVIRONMENT.findall(config.decode())))
    parts += (f"{name}={os.environ.get(name, '')}" for name in sorted(set(asked)))
    key = hashlib.sha256("\n".join(parts).encode() + b"\0" + config)
    for path in sorted(_files(project)):
        key.update(f"\0{path.relative_to(project).as_posix()}\0".encode())
        key.update(hashlib.sha256(path.read_bytes()).digest())
    return key.hexdigest()[:16]


def refuse_links(docs: Path, shown: str = "docs") -> None:
    """Raise at the first symbolic link under a folder of pages."""
    for path in sorted(docs.rglob("*")):
        if path.is_symlink():
            found = Finding(
                f"{shown}/{path.relative_to(docs).as_posix()}", 0, 0, "symbolisk-lank", Severity.ERROR,
                "Det här är en symbolisk länk. Det som ligger i dess ände skulle publiceras.",
                "Lägg själva filen här i stället.",
            )  # fmt: skip
            raise SymbolicLinkError(one(found))


def _files(project: Path) -> Iterator[Path]:
    refuse_links(project / "docs")
    for folder in FOLDERS:
        for path in (project / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path
