"""``loften check``: exit codes, formats, and comparing with an earlier version."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import PLAN, Project

WRONG = PLAN.replace("ansvarig", "ansvarg")
LEDGER = PLAN + "    historik:\n      - {datum: 2025-02-01, status: enligt plan, text: Igång.}\n"


def test_right_data_give_0(project: Project) -> None:
    said = project.run("check", "--datum", "2026-01-01")
    assert (said.code, said.out) == (0, "Inga fel.\n")


def test_an_error_gives_1_in_the_house_form(project: Project) -> None:
    project.write("data/plans/org/plan.yml", WRONG)
    said = project.run("check", "--datum", "2026-01-01")
    assert said.code == 1
    assert said.out.startswith(
        "data/plans/org/plan.yml:7:5: FEL okant-falt: Fältet ”ansvarg” finns inte.\n"
        "        ansvarg: [polisen]\n"
        "        ^\n"
        "Så rättar du: Menade du ”ansvarig”?\n"
    )


def test_a_warning_alone_gives_0(project: Project) -> None:
    project.write("data/plans/org/plan.yml", PLAN.replace("[polisen]", "[polisen, polisen]"))
    said = project.run("check", "--datum", "2026-01-01")
    assert said.code == 0
    assert "VARNING" in said.out


def test_all_problems_of_all_files_come_at_once_sorted_by_place(project: Project) -> None:
    project.write("data/plans/org/plan.yml", WRONG.replace("till: 2027", "till: 2027-13"))
    project.write("data/aktorer.yml", "polisen: {nam: Polisen}\n")
    found = json.loads(project.run("check", "--format", "json").out)
    places = [(one["file"], one["line"], one["column"]) for one in found]
    assert places == sorted(places)
    assert {one["rule"] for one in found} == {"okant-falt", "fel-datum"}
    assert len({one["file"] for one in found}) == 2


def test_the_pages_are_those_of_the_project_around_the_data(project: Project) -> None:
    project.write("data/omdirigeringar.yml", "/x/: /nyheter/\n")
    assert "omdirigering-till-intet" in project.run("check").out
    project.write("mkdocs.yml", "site_name: x\n")
    project.write("docs/nyheter.md", "# Nyheter\n")
    assert project.run("check").out == "Inga fel.\n"
    project.write("docs/org/sida.md", "# Sida\n")
    said = project.run("check")
    assert said.out.startswith(
        "data/organisationer.yml:1:1: FEL reserverat-id: Adressen /org/ används av sajten"
    )


def test_json_has_the_keys_that_are_promised(project: Project) -> None:
    project.write("data/plans/org/plan.yml", WRONG)
    (one,) = json.loads(project.run("check", "--format", "json").out)
    assert list(one) == ["file", "line", "column", "rule", "severity", "message", "hint"]
    assert (one["line"], one["column"], one["severity"]) == (7, 5, "fel")


def test_github_gets_an_annotation_on_the_line(project: Project) -> None:
    project.write("data/plans/org/plan.yml", WRONG)
    said = project.run("check", "--format", "github")
    assert said.out.startswith("::error file=data/plans/org/plan.yml,line=7,col=5,title=okant-falt::Fältet")


def test_gitlab_gets_a_report_with_paths_and_lines(project: Project) -> None:
    project.write("data/plans/org/plan.yml", WRONG)
    (one,) = json.loads(project.run("check", "--format", "gitlab").out)
    assert one["location"] == {"path": "data/plans/org/plan.yml", "lines": {"begin": 7}}


def test_the_day_can_be_chosen(project: Project) -> None:
    project.write("data/plans/org/plan.yml", LEDGER)
    assert project.run("check", "--datum", "2025-01-31").code == 1
    assert project.run("check", "--datum", "2025-02-01").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("chek",),
        ("check", "--dat", "x"),
        ("check", "--format", "xml"),
        ("check", "--data", "nix"),
        ("check", "--datum", "i går"),
        ("check", "--mot", "nix"),
        ("check", "extra"),
    ],
)
def test_wrong_use_gives_2_and_says_why_in_swedish(project: Project, arguments: tuple[str, ...]) -> None:
    said = project.run(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("loften: ")
    assert not {"argument", "required", "invalid", "usage", "unrecognized", "expected", "choose"} & set(
        said.err.replace(":", " ").split()
    )


@pytest.mark.parametrize("command", [(), ("check",), ("build",), ("schema",)])
def test_the_help_is_in_swedish(
    project: Project, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        project.run(*command, "--help")
    assert stop.value.code == 0
    text = capsys.readouterr().out
    assert text.startswith("Användning: ")
    assert not {"usage", "options", "show", "exit", "positional", "default"} & set(
        text.replace(":", " ").split()
    )


def test_the_data_are_compared_with_a_commit(project: Project) -> None:
    project.write("data/plans/org/plan.yml", LEDGER)
    project.git("init", "-q", "-b", "main")
    project.git("add", ".")
    project.git("commit", "-q", "-m", "first")
    project.write("data/plans/org/plan.yml", PLAN)
    assert project.run("check", "--datum", "2026-01-01").code == 0
    said = project.run("check", "--datum", "2026-01-01", "--mot", "HEAD")
    assert said.code == 1
    assert "historik" in said.out or "redovisning" in said.out.lower()


def test_the_data_are_compared_with_a_folder(project: Project) -> None:
    project.write("before/plans/org/plan.yml", PLAN.replace("lampor", "lyktor"))
    said = project.run("check", "--datum", "2026-01-01", "--mot", "before")
    assert said.code == 1
    assert "lyktor" in said.out


def test_a_version_without_changes_gives_nothing(project: Project) -> None:
    project.git("init", "-q", "-b", "main")
    project.git("add", ".")
    project.git("commit", "-q", "-m", "first")
    assert project.run("check", "--datum", "2026-01-01", "--mot", "main").out == "Inga fel.\n"


def test_outside_git_the_remedy_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.folder.parent))
    said = project.run("check", "--mot", "HEAD")
    assert said.code == 2
    assert "git" in said.err
