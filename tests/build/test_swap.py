from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from loften.build.swap import NotASiteError, refuse_other_folders, swapped_in


@pytest.fixture
def old(tmp_path: Path) -> Path:
    out = tmp_path / "site"
    out.mkdir()
    (out / "index.html").write_text("gammal")
    (out / "bort.html").write_text("gammal")
    return out


def beside(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir() if path != out)


def ended_process() -> int:
    return int(
        subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True).stdout
    )


def test_the_new_site_takes_the_place_of_the_old(old: Path) -> None:
    with swapped_in(old) as fresh:
        (fresh / "index.html").write_text("ny")
        assert (old / "index.html").read_text() == "gammal"
    assert [path.name for path in old.iterdir()] == ["index.html"]
    assert (old / "index.html").read_text() == "ny"
    assert beside(old) == []


def test_a_build_that_fails_leaves_the_old_site(old: Path) -> None:
    with pytest.raises(KeyboardInterrupt), swapped_in(old) as fresh:  # noqa: PT012  # the block is what fails
        (fresh / "index.html").write_text("halv")
        raise KeyboardInterrupt
    assert (old / "index.html").read_text() == "gammal"
    assert beside(old) == []


def test_a_build_killed_between_the_renames_is_repaired_by_the_next(old: Path) -> None:
    pid = ended_process()
    old.rename(old.with_name(f".site-site-{pid}-0123abcd-gammal"))
    (old.parent / f".site-site-{pid}-0123abcd").mkdir()
    with pytest.raises(RuntimeError), swapped_in(old):
        raise RuntimeError
    assert (old / "index.html").read_text() == "gammal"
    assert beside(old) == []


def test_what_a_running_build_writes_is_left_alone(old: Path) -> None:
    others = [f".site-site-{os.getppid()}-0123abcd", ".site-annan-1-0123abcd", ".site-eget"]
    for name in others:
        (old.parent / name).mkdir()
    with swapped_in(old) as fresh:
        (fresh / "index.html").write_text("ny")
    assert beside(old) == sorted(others)


def test_the_old_site_comes_back_when_the_new_cannot_be_put_in_place(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if target == old and not self.name.endswith("-gammal"):
            raise OSError("full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="full"), swapped_in(old) as fresh:
        (fresh / "index.html").write_text("ny")
    assert (old / "index.html").read_text() == "gammal"


def test_a_folder_with_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "viktigt.txt").write_text("")
    with pytest.raises(NotASiteError, match="annat än en byggd webbplats"):
        refuse_other_folders(tmp_path)
    with pytest.raises(NotASiteError, match="projektets egen mapp"):
        refuse_other_folders(tmp_path, project=tmp_path / "projekt")
    with pytest.raises(NotASiteError, match="är en fil"):
        refuse_other_folders(tmp_path / "viktigt.txt")
