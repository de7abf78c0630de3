"""``loften diff``: two versions out of real git and real folders."""

from __future__ import annotations

import json
import shutil

from tests.cli.conftest import PLAN, Project

LEDGER = "    historik:\n      - {datum: 2026-03-01, status: klar, text: Klart.}\n"


def committed(project: Project, message: str) -> str:
    project.git("add", "-A")
    project.git("commit", "-q", "-m", message)
    return project.git("rev-parse", "HEAD")


def test_two_commits_are_compared(project: Project) -> None:
    project.git("init", "-q", "-b", "main")
    first = committed(project, "en")
    project.write("data/plans/org/plan.yml", PLAN + LEDGER)
    second = committed(project, "två")
    said = project.run("diff", first, second)
    assert said.code == 0
    assert "Status ändrad från ”Ej redovisad” till ”Klar”." in said.out


def test_without_a_second_version_the_folder_is_compared_as_it_is(project: Project) -> None:
    project.git("init", "-q", "-b", "main")
    committed(project, "en")
    project.write("data/plans/org/plan.yml", PLAN + LEDGER)
    [change] = json.loads(project.run("diff", "HEAD", "--format", "json").out)
    assert change["what"] == "status"


def test_two_folders_are_compared_without_git(project: Project) -> None:
    shutil.copytree(project.folder / "data", project.folder / "senare")
    project.write("senare/plans/org/plan.yml", PLAN.replace("Laga lamporna", "Laga alla lampor"))
    said = project.run("diff", "data", "senare", "--format", "markdown")
    assert "Rubrik: ändrat från ”Laga lamporna” till ”Laga alla lampor”." in said.out


def test_a_plan_that_cannot_be_read_is_named_and_not_taken_for_removed(project: Project) -> None:
    shutil.copytree(project.folder / "data", project.folder / "senare")
    project.write("senare/plans/org/plan.yml", "titel: [\n")
    said = project.run("diff", "data", "senare")
    assert said.code == 1
    assert "org/plan" in said.err
    assert "borttagen" not in said.out


def test_an_unknown_version_is_wrong_use(project: Project) -> None:
    project.git("init", "-q", "-b", "main")
    committed(project, "en")
    assert project.run("diff", "finns-inte").code == 2
