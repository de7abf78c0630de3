"""Builds beside the site and swaps when whole: a reader sees the old site or the new one, never half."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ASIDE = "-gammal"


class NotASiteError(ValueError):
    """The folder to write to holds something else than a site. Its text is for staff."""


@contextmanager
def swapped_in(out: Path, project: Path | None = None) -> Iterator[Path]:
    """Give a new folder beside ``out``; put it in the place of ``out`` when the block ends well.

    When the block fails, the old site stands as it was.

    Raises:
        NotASiteError: ``out`` holds something that must not be thrown away.
    """
    out = out.resolve()
    refuse_other_folders(out, project)
    out.parent.mkdir(parents=True, exist_ok=True)
    repair(out)
    fresh = _beside(out)
    fresh.mkdir()
    try:
        yield fresh
        _put_in_place(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _put_in_place(fresh: Path, out: Path) -> None:
    aside = fresh.with_name(fresh.name + _ASIDE)
    if out.exists():
        out.rename(aside)
    try:
        fresh.rename(out)
    except OSError:
        if aside.exists():
            aside.rename(out)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def repair(out: Path) -> None:
    """Put right what a killed build left: the old site back, half-built ones away."""
    ours = re.compile(rf"\.site-{re.escape(out.name)}-(\d+)-[0-9a-f]{{8}}({_ASIDE})?")
    for path in sorted(out.parent.glob(".site-*")):
        match = ours.fullmatch(path.name)
        if match is None or is_running(int(match[1])):
            continue
        if match[2] and not out.exists():
            path.rename(out)
        else:
            shutil.rmtree(path, ignore_errors=True)


def refuse_other_folders(out: Path, project: Path | None = None) -> None:
    """Raise unless a folder is missing, empty, or a site that was built before."""
    if project is not None and project.resolve().is_relative_to(out):
        raise NotASiteError(f"{out} är projektets egen mapp. Välj en annan med --out, till exempel site.")
    if out.exists() and not out.is_dir():
        raise NotASiteError(f"{out} är en fil. Välj en mapp med --out, till exempel site.")
    if out.is_dir() and any(out.iterdir()) and not (out / "index.html").is_file():
        raise NotASiteError(
            f"{out} innehåller annat än en byggd webbplats. Töm mappen, eller välj en annan med --out."
        )


def _beside(out: Path) -> Path:
    return out.with_name(f".site-{out.name}-{os.getpid()}-{secrets.token_hex(4)}")


def is_running(pid: int) -> bool:
    """Tell whether a process lives."""
    if pid == os.getpid():
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
