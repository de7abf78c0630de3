"""``loften build``: a whole site with the real frame, or nothing at all."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from loften.build.frame import frame_of
from tests.cli.conftest import PLAN, Project
from tests.e2e.site import ROOT, Built

DUE = PLAN + "    när: [{vad: Lamporna lyser, klart: 2026-01-31}]\n"
WRONG = PLAN.replace("ansvarig", "ansvarg")
REBUILT = "Ramen: MkDocs bygger de handskrivna sidorna …"
UNCHANGED = "Ramen: oförändrad sedan förra bygget."
UNTOUCHED = "Inget är byggt. Webbplatsen som fanns förut är orörd."


@pytest.fixture(scope="session")
def framed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real pages and templates in a folder of their own, with their frame made.

    A copy, since other tests build in the real project at the same time.
    """
    folder = tmp_path_factory.mktemp("ramen")
    for name in ("docs", "overrides", "macros/hooks"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "macros/__init__.py"):
        shutil.copyfile(ROOT / name, folder / name)
    frame_of(folder, full=False, say=lambda text: None)
    return folder


@pytest.fixture
def whole(project: Project, framed: Path) -> Project:
    """The small data in a project that can build."""
    shutil.copytree(framed, project.folder, dirs_exist_ok=True)
    return project


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_data_become_a_site(whole: Project) -> None:
    said = whole.run("build", "--datum", "2026-01-01")
    assert said.code == 0
    assert said.out == ""
    assert said.err.startswith(f"Granskar uppgifterna …\n{UNCHANGED}\n")
    assert said.err.splitlines()[-1].startswith("Klart: ")
    assert "site_url saknas i mkdocs.yml." in said.err
    site = Built(whole.folder / "site")
    assert "Orten" in site.read("/").text
    assert site.read("/org/plan/lampor/").h1.endswith("Laga lamporna")


def test_the_folders_can_be_chosen(whole: Project) -> None:
    (whole.folder / "data").rename(whole.folder / "uppgifter")
    said = whole.run("build", "--data", "uppgifter", "--out", "ut/webb", "--datum", "2026-01-01")
    assert said.code == 0
    assert (whole.folder / "ut" / "webb" / "index.html").is_file()
    assert (whole.folder / "ut" / "webb" / "org" / "plan" / "index.html").is_file()
    assert not (whole.folder / "site").exists()


def test_a_second_build_takes_the_place_of_the_first(whole: Project) -> None:
    assert whole.run("build", "--datum", "2026-01-01").code == 0
    whole.write("data/plans/org/plan.yml", PLAN.replace("lampor", "lyktor"))
    assert whole.run("build", "--datum", "2026-01-01").code == 0
    pages = Built(whole.folder / "site").addresses("/org/")
    assert "/org/plan/lyktor/" in pages
    assert "/org/plan/lampor/" not in pages
    assert list(whole.folder.glob(".site-*")) == []


def test_the_command_finds_the_project_from_a_folder_inside_it(
    whole: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(whole.folder / "docs")
    said = whole.run("build", "--data", "../data", "--out", "../site", "--datum", "2026-01-01")
    assert said.code == 0
    assert (whole.folder / "site" / "index.html").is_file()


def test_errors_stop_the_build_before_anything_is_written(whole: Project) -> None:
    whole.write("data/plans/org/plan.yml", WRONG)
    before = held(whole.folder)
    said = whole.run("build", "--datum", "2026-01-01")
    assert said.code == 1
    assert said.out == ""
    assert "data/plans/org/plan.yml:7:5: FEL okant-falt: Fältet ”ansvarg” finns inte.\n" in said.err
    assert said.err.endswith(f"{UNTOUCHED}\n")
    assert held(whole.folder) == before


def test_errors_leave_the_old_site_byte_for_byte(whole: Project) -> None:
    assert whole.run("build", "--datum", "2026-01-01").code == 0
    before = held(whole.folder / "site")
    whole.write("data/plans/org/plan.yml", WRONG)
    assert whole.run("build", "--datum", "2026-02-02").code == 1
    assert held(whole.folder / "site") == before


def test_a_macro_that_asks_for_nothing_stops_the_build_and_leaves_the_old_site(whole: Project) -> None:
    assert whole.run("build", "--datum", "2026-01-01").code == 0
    before = held(whole.folder / "site")
    whole.write("docs/om.md", '# Om\n\nNu: {{ status("org/plan/lyktor") }}.\n')
    said = whole.run("build", "--datum", "2026-01-01")
    assert said.code == 1
    assert re.search(r"^docs/om\.md:3:[ 0-9:]*FEL .*org/plan/lyktor", said.err, re.MULTILINE)
    assert said.err.endswith(f"{UNTOUCHED}\n")
    assert held(whole.folder / "site") == before


def test_warnings_are_told_and_do_not_stop_the_build(whole: Project) -> None:
    whole.write("data/plans/org/plan.yml", PLAN.replace("[polisen]", "[polisen, polisen]"))
    said = whole.run("build", "--datum", "2026-01-01")
    assert said.code == 0
    assert "VARNING dubblett-i-lista" in said.err
    assert (whole.folder / "site" / "org" / "plan" / "index.html").is_file()


def test_outside_a_project_the_command_says_where_to_go(project: Project) -> None:
    said = project.run("build", "--datum", "2026-01-01")
    assert (said.code, said.out) == (2, "")
    assert said.err == "loften: Här finns ingen mkdocs.yml. Gå till projektets mapp och kör kommandot där.\n"
    assert [path.name for path in project.folder.iterdir()] == ["data"]


def test_data_that_are_not_there_give_2(whole: Project) -> None:
    said = whole.run("build", "--data", "nix")
    assert said.code == 2
    assert "loften: Mappen ”nix” finns inte. Ange rätt mapp med --data.\n" in said.err
    assert not (whole.folder / "site").exists()


@pytest.mark.parametrize("out", [".", "docs", "om.txt"])
def test_a_folder_that_is_no_site_is_not_built_over(whole: Project, out: str) -> None:
    whole.write("om.txt", "Viktigt.\n")
    whole.write("index.html", "En egen sida i projektets mapp, som inte gör den till en webbplats.\n")
    before = held(whole.folder)
    said = whole.run("build", "--out", out, "--datum", "2026-01-01")
    assert said.code == 1
    assert "--out" in said.err
    assert said.err.endswith(f"{UNTOUCHED}\n")
    assert held(whole.folder) == before


def test_the_frame_is_made_anew_only_when_asked(whole: Project) -> None:
    shutil.rmtree(whole.folder / ".loften-cache")
    said = [whole.run("build", *full, "--datum", "2026-01-01").err for full in ((), (), ("--full",), ())]
    assert [REBUILT in one for one in said] == [True, False, True, False]
    assert [UNCHANGED in one for one in said] == [False, True, False, True]


def test_new_data_do_not_make_the_frame_anew(whole: Project) -> None:
    whole.write("data/plans/org/plan.yml", DUE)
    assert UNCHANGED in whole.run("build", "--datum", "2026-01-01").err


def test_the_day_decides_what_is_overdue(whole: Project) -> None:
    whole.write("data/plans/org/plan.yml", DUE)
    shown = {}
    for day in ("2026-01-31", "2026-02-01"):
        assert whole.run("build", "--datum", day).code == 0
        shown[day] = Built(whole.folder / "site").read("/org/plan/lampor/").text
    assert "Slutdatum passerat" not in shown["2026-01-31"]
    assert "Slutdatum passerat, ej redovisad" in shown["2026-02-01"]


def test_without_a_chosen_day_that_of_a_repeatable_build_holds(
    whole: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole.write("data/plans/org/plan.yml", DUE)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1769904000")  # 2026-02-01 00:00 UTC
    assert whole.run("build").code == 0
    assert "1 februari 2026" in Built(whole.folder / "site").read("/org/plan/lampor/").text
    before = held(whole.folder / "site")
    assert whole.run("build").code == 0
    assert held(whole.folder / "site") == before
