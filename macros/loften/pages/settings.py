"""What every page must know that is not in the data: where the site and its sources lie."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path as FilePath
from urllib.parse import quote, urlsplit

from loften.dataset import Dataset
from loften.model.site import Path, PlanKey

_COMMIT = re.compile(r"[0-9a-f]{7,40}")


def _first_line(plan: PlanKey, path: Path) -> int:
    del plan, path
    return 1


@dataclass(frozen=True, slots=True)
class Settings:
    """One build's settings. What is not known is empty, and then nothing is shown of it."""

    overrides: FilePath
    """The folder of templates."""
    site_name: str = "Öppna löften"
    site_url: str = ""
    """Where the site will lie: ``https://loften.example``, without or with a slash at the end."""
    repo_url: str = ""
    """Where the data can be edited: ``https://github.com/kommunen/loften``."""
    version: str = ""
    """The short id of the commit that is built."""
    ref: str = "main"
    """The branch, or the commit, that links to the source lead to."""
    source_lines: Callable[[PlanKey, Path], int] = _first_line
    """Gives the line on which a part of a plan begins in its file."""

    def address(self, address: str) -> str:
        """Give the whole address of a page; from the site's root where the site's own is not known."""
        return self.site_url.rstrip("/") + address

    def source_link(self, plan_file: str, line: int) -> str:
        """Give the address of a line of a plan's file in the repository; empty where none is known."""
        if not self.repo_url or not plan_file:
            return ""
        parts = urlsplit(self.repo_url)
        repository = self.repo_url.rstrip("/").removesuffix(".git")
        return f"{repository}/{self._view(parts.hostname or '')}/{quote(plan_file)}#L{line}"

    def version_link(self) -> str:
        """Give the address of the commit that is built; empty where none is known."""
        if not self.repo_url or not self.version:
            return ""
        repository = self.repo_url.rstrip("/").removesuffix(".git")
        part = "-/commit" if "gitlab" in (urlsplit(self.repo_url).hostname or "") else "commit"
        return f"{repository}/{part}/{self.version}"

    def _view(self, host: str) -> str:
        ref = quote(self.ref)
        if "gitlab" in host:
            return f"-/blob/{ref}"
        if any(name in host for name in ("codeberg", "forgejo", "gitea")):
            return f"src/{'commit' if _COMMIT.fullmatch(self.ref) else 'branch'}/{ref}"
        return f"blob/{ref}"


def source_lines(dataset: Dataset) -> Callable[[PlanKey, Path], int]:
    """Give a look-up of lines in the plan files that were read."""

    def line(key: PlanKey, path: Path) -> int:
        return dataset.plans[key].document.place(path).line

    return line
