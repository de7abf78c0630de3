"""The data of an earlier commit, read out of real git."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from loften.store import Sources, load
from loften.versions import UnknownVersionError, current_version, load_version

FILES = {
    "organisationer.yml": "org: {namn: Orten}\n",
    "plans/org/plan.yml": "titel: Åtgärder\r\n",
    "plans/org/tom.yml": "",
}
Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A repository of its own, whose settings are those of no one."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        who = ["-c", "user.name=Prov", "-c", "user.email=prov@exempel.example", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    run("init", "-q", "-b", "main")
    return run


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return folder


def commit(git: Git) -> str:
    git("add", "--all", ".")
    git("commit", "-q", "-m", "x")
    return git("rev-parse", "HEAD")


def texts(sources: Sources) -> dict[str, str]:
    return {file.path: file.data.decode() for file in sources.files}


@pytest.mark.parametrize("below", ["data", "orter/vår ort/data"])
def test_an_earlier_commit_gives_what_the_disk_gave_then(git: Git, tmp_path: Path, below: str) -> None:
    folder = write(tmp_path / below, FILES)
    (tmp_path / "annat.yml").write_text("utanför: ja\n")
    then = load(folder)
    first = commit(git)
    (folder / "plans" / "org" / "plan.yml").write_text("titel: Nytt\n")
    (folder / "plans" / "org" / "tom.yml").unlink()
    write(folder, {"plans/org/ny.yml": "titel: Ny\n"})
    commit(git)
    found = load_version(folder, first)
    assert texts(found) == FILES
    assert [file.path for file in found.files] == [file.path for file in then.files]
    assert texts(load_version(folder, "main")) == texts(load(folder))


def test_what_is_not_committed_is_not_read(git: Git, tmp_path: Path) -> None:
    folder = write(tmp_path / "data", FILES)
    commit(git)
    write(folder, {"plans/org/plan.yml": "titel: Utkast\n", "plans/org/ny.yml": "titel: Ny\n"})
    git("add", ".")
    assert texts(load_version(folder, "HEAD")) == FILES


def test_a_commit_can_be_named_in_any_way_git_knows(git: Git, tmp_path: Path) -> None:
    folder = write(tmp_path / "data", FILES)
    first = commit(git)
    git("tag", "v1")
    write(folder, {"plans/org/plan.yml": "titel: Nytt\n"})
    commit(git)
    for name in (first, first[:10], "v1", "HEAD~1", "main~1"):
        assert texts(load_version(folder, name)) == FILES, name


def test_a_symbolic_link_of_then_is_not_followed(git: Git, tmp_path: Path) -> None:
    folder = write(tmp_path / "data", FILES)
    (folder / "plans" / "org" / "lank.yml").symlink_to("plan.yml")
    (folder / "plans" / "annan").symlink_to("org")
    commit(git)
    assert texts(load_version(folder, "HEAD")) == FILES


def test_a_name_with_swedish_letters_does_not_hide_the_other_files(git: Git, tmp_path: Path) -> None:
    folder = write(
        tmp_path / "data", {**FILES, "plans/org/åtgärder.yml": "titel: Å\n", "plans/ö/plan.yml": "titel: Ö\n"}
    )
    commit(git)
    found = load_version(folder, "HEAD")
    assert texts(found) == texts(load(folder))
    assert texts(found).items() >= FILES.items()


def test_at_a_commit_before_the_data_there_is_nothing(git: Git, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Hej\n")
    first = commit(git)
    folder = write(tmp_path / "data", FILES)
    commit(git)
    assert load_version(folder, first) == Sources(())


def test_the_data_may_be_the_whole_repository(git: Git, tmp_path: Path) -> None:
    write(tmp_path, FILES)
    commit(git)
    assert texts(load_version(tmp_path, "HEAD")) == FILES


@pytest.mark.parametrize("version", ["nix", "HEAD~9", "0" * 40, "--all", "-h", "", "HEAD:data", "a b"])
def test_a_version_that_git_does_not_know_is_told_of(git: Git, tmp_path: Path, version: str) -> None:
    folder = write(tmp_path / "data", FILES)
    commit(git)
    with pytest.raises(UnknownVersionError) as told:
        load_version(folder, version)
    assert str(told.value) == (
        f"Versionen ”{version}” finns inte. Ange en incheckning eller gren, till exempel origin/main, eller en mapp."
    )


def test_a_repository_without_commits_has_no_version(git: Git, tmp_path: Path) -> None:
    folder = write(tmp_path / "data", FILES)
    with pytest.raises(UnknownVersionError, match="”HEAD” finns inte"):
        load_version(folder, "HEAD")
    assert current_version(folder) == ""


def test_outside_git_the_remedy_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    folder = write(tmp_path / "data", FILES)
    with pytest.raises(
        UnknownVersionError, match=r"står inte i något git-arkiv\. Ange en mapp efter --mot\."
    ):
        load_version(folder, "HEAD")
    assert current_version(folder) == ""


def test_without_git_itself_the_remedy_is_a_folder(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "data", FILES)
    commit(git)
    monkeypatch.setenv("PATH", str(tmp_path / "ingenting"))
    with pytest.raises(UnknownVersionError, match="Ange en mapp efter --mot"):
        load_version(folder, "HEAD")
    assert current_version(folder) == ""


def test_the_current_version_is_the_short_name_of_the_commit(git: Git, tmp_path: Path) -> None:
    folder = write(tmp_path / "data", FILES)
    first = commit(git)
    assert current_version(folder) == first[:8]
    assert current_version(tmp_path) == first[:8]


def test_no_version_is_given_for_what_no_commit_holds(git: Git, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "plan.yml").write_text("titel: A\n")
    git("add", "-A")
    git("commit", "-q", "-m", "en")
    version = current_version(tmp_path)
    assert version
    (tmp_path / "anteckning.txt").write_text("Inte en del av webbplatsen.\n")
    assert current_version(tmp_path) == version
    (tmp_path / "data" / "ny.yml").write_text("titel: B\n")
    assert current_version(tmp_path) == ""
