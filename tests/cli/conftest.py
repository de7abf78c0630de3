"""A small data folder in a folder of its own, and a way to run the command there."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from loften.cli import main

PLAN = """\
typ: åtgärdsplan
titel: Trygg plan
period: {från: 2025, till: 2027}
åtgärder:
  - id: lampor
    rubrik: Laga lamporna
    ansvarig: [polisen]
"""


@dataclass(frozen=True)
class Said:
    """What a run of the command gave."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Project:
    """A folder with data, from which the command is run."""

    folder: Path
    run: Callable[..., Said]

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def git(self, *arguments: str) -> str:
        who = ["-c", "user.name=Prov", "-c", "user.email=prov@exempel.example", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    def run(*arguments: str) -> Said:
        code = main(list(arguments))
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    made = Project(tmp_path, run)
    made.write("data/organisationer.yml", "org: {namn: Orten, typ: kommun}\n")
    made.write("data/aktorer.yml", "polisen: {namn: Polisen}\n")
    made.write("data/plans/org/plan.yml", PLAN)
    return made
