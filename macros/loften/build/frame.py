"""The frame: what MkDocs and Material make of the hand-written pages, kept until they change.

Knows MkDocs as a command only; what happens inside it is in ``loften.host``.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from loften.build.fingerprint import fingerprint
from loften.build.manifest import NAME, FrameManifest, read_manifest

CACHE = ".loften-cache"
_KEPT = 24 * 60 * 60
"""Seconds that a frame stays after the last build that used it."""
_WARNING = re.compile(r"^WARNING +-  (.*)$", re.MULTILINE)
_MESSAGE = re.compile(
    r"^(?:\w+ +-  )?(\S.*:(\d+):(\d+): (?:FEL|VARNING) [a-z-]+: (?:.*\n)*?Så rättar du: .*\n?)", re.MULTILINE
)


class FrameError(ValueError):
    """The hand-written pages could not be built. Its text is for staff, as that of ``check``."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A finished frame."""

    folder: Path
    overrides: Path
    """The templates' folder, where the styles lie."""
    manifest: FrameManifest


def frame_of(project: Path, full: bool, say: Callable[[str], None]) -> Frame:
    """Give the frame of a project, made anew only when something in it has changed or ``full`` is asked.

    Raises:
        FrameError: MkDocs could not build the pages.
        SymbolicLinkError: a page is a symbolic link.
    """
    project = project.resolve()
    cache = project / CACHE
    folder = cache / f"frame-{fingerprint(project)}"
    if full or not (folder / NAME).is_file():
        say("Ramen: MkDocs bygger de handskrivna sidorna …")
        fresh = cache / f"{folder.name}.{os.getpid()}"
        try:
            for warning in _run_mkdocs(project, fresh):
                say(warning)
            if full or not (folder / NAME).is_file():
                shutil.rmtree(folder, ignore_errors=True)
            try:
                fresh.rename(folder)
            except OSError:
                # Another build of the same pages was faster, and may be reading its frame.
                if not (folder / NAME).is_file():
                    raise
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    else:
        say("Ramen: oförändrad sedan förra bygget.")
    os.utime(folder)
    _prune(cache)
    return Frame(folder, project / "overrides", read_manifest(folder))


def _prune(cache: Path) -> None:
    """Throw away what no build has used for a day; another build may be reading what is newer."""
    oldest = time.time() - _KEPT
    for frame in cache.glob("frame-*"):
        try:
            is_old = frame.stat().st_mtime < oldest
        except FileNotFoundError:  # another build was here first
            continue
        if is_old:
            shutil.rmtree(frame, ignore_errors=True)


def _run_mkdocs(project: Path, folder: Path) -> list[str]:
    """Make a frame in a folder; give what MkDocs warned of."""
    folder.parent.mkdir(exist_ok=True)
    done = subprocess.run(  # noqa: S603  # our own interpreter, no shell
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder)],
        cwd=project,
        env={**os.environ, "LOFTEN_FRAME": "1", "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said = done.stderr + done.stdout
    if done.returncode != 0:
        told = sorted(
            (text.split(":")[0], int(line), int(column), text)
            for text, line, column in _MESSAGE.findall(said)
        )
        raise FrameError(
            "\n".join(text for *_, text in told) or f"MkDocs kunde inte bygga sidorna:\n{said.strip()}"
        )
    if not (folder / NAME).is_file():
        raise FrameError("mkdocs.yml laddar inte macros/hooks/site.py. Lägg tillbaka raden under hooks.")
    return _WARNING.findall(said)
