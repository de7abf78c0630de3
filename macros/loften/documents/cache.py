"""Finished documents on disk, by what they are made of. Safe to delete; two builds at once do not disturb each other."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from pathlib import Path

_DIGEST = 32
_KEPT = 24 * 60 * 60
"""Seconds that a document stays after the last build that used it."""


class Cache:
    """A folder of documents. Each file begins with the SHA-256 of the rest, so a damaged one is never given."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """Give a document; None where it has not been made, or its file is damaged."""
        path = self._folder / key
        try:
            held = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        data = held[_DIGEST:]
        return data if hashlib.sha256(data).digest() == held[:_DIGEST] else None

    def put(self, key: str, data: bytes) -> None:
        """Keep a document: written aside and renamed, so that nobody reads half of one."""
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._folder / f"{key}.{os.getpid()}-{secrets.token_hex(4)}"
        aside.write_bytes(hashlib.sha256(data).digest() + data)
        aside.replace(self._folder / key)

    def prune(self) -> None:
        """Throw away what no build has used for a day."""
        oldest = time.time() - _KEPT
        for path in self._folder.glob("*"):
            try:
                if path.stat().st_mtime < oldest:
                    path.unlink()
            except FileNotFoundError:  # another build was here first
                continue
