from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from loften.build import FrameError, SymbolicLinkError, build_site, frame
from loften.build.fingerprint import fingerprint
from tests.small_project import PAGES, content, small_project


def said_while(project: Path, out: Path, full: bool = False) -> str:
    said: list[str] = []
    build_site(project, out, full, content(), said.append)
    return "\n".join(said)


def test_the_frame_is_made_once_until_something_changes(tmp_path: Path) -> None:
    project, out = small_project(tmp_path), tmp_path / "site"
    assert "MkDocs bygger" in said_while(project, out)
    assert "oförändrad" in said_while(project, out)
    assert "MkDocs bygger" in said_while(project, out, full=True)
    (project / "docs" / "laget.md").write_text("# Annat\n")
    assert "MkDocs bygger" in said_while(project, out)
    assert '<h1 id="annat">Annat</h1>' in (out / "laget" / "index.html").read_text()


def test_a_frame_stays_for_a_day_after_its_last_use(tmp_path: Path) -> None:
    project = small_project(tmp_path)
    page = project / "docs" / "laget.md"
    first = page.read_text()

    def made(text: str) -> Path:
        page.write_text(text)
        return frame.frame_of(project, full=False, say=lambda said: None).folder

    def aged(folder: Path, hours: int) -> None:
        then = time.time() - hours * 60 * 60
        os.utime(folder, (then, then))

    old, other = made(first), made("# Annat\n")
    assert old != other
    assert old.is_dir(), "another build may be reading it"
    aged(old, 25)
    aged(other, 23)
    assert made(first) == old, "used again, so kept"
    crashed = old.with_name(f"{old.name}.12345")
    crashed.mkdir()
    aged(crashed, 25)
    aged(other, 25)
    newest = made("# Nytt\n")
    assert set((project / ".loften-cache").iterdir()) == {old, newest}


def test_the_frame_depends_on_the_environment_that_the_configuration_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = small_project(tmp_path)
    (project / "mkdocs.yml").write_text("site_name: x\nsite_url: !ENV [LOFTEN_PROV, '']\n")
    before = fingerprint(project)
    monkeypatch.setenv("LOFTEN_ANNAT", "x")
    assert fingerprint(project) == before
    monkeypatch.setenv("LOFTEN_PROV", "x")
    assert fingerprint(project) != before


def test_the_calls_are_written_down_with_page_and_line(tmp_path: Path) -> None:
    project = small_project(
        tmp_path,
        om='---\ntitle: Om\n---\n\n# Om\n\nText {{ antal("x", tema="skola") }}\noch {{ status("y") }}.\n',
    )
    seen = []
    build_site(
        project, tmp_path / "site", False, lambda manifest: seen.append(manifest) or content()(manifest)
    )  # type: ignore[func-returns-value]
    calls = {
        (call.page, call.line, call.name, call.args, tuple(call.kwargs.items()))
        for call in seen[0].calls.values()
    }
    assert ("docs/om.md", 7, "antal", ("x",), (("tema", "skola"),)) in calls
    assert ("docs/om.md", 8, "status", ("y",), ()) in calls
    assert seen[0].pages["/om/"] == "docs/om.md"


FAULTS = {
    "unknown macro": (
        "# A\n\n{{ statu('x') }}\n",
        "docs/fel.md:3:4: FEL makro: Makrot ”statu” finns inte.\n    {{ statu('x') }}\n       ^\nSå rättar du: Menade du ”status”?\n",
    ),
    "syntax": (
        "---\ntitle: A\n---\n# A\n\n{{ status( }}\n",
        "docs/fel.md:6:1: FEL makro: Det som står mellan klamrarna går inte att läsa.",
    ),
    "in a link": (
        "# A\n\n[a]({{ status('x') }})\n",
        "docs/fel.md:3:8: FEL makro: Makrot status står i en länk",
    ),
    "in a heading": (
        "# A\n\n## B {{ antal('x') }}\n",
        "docs/fel.md:3:9: FEL makro: Makrot antal står i en rubrik.",
    ),
    "block in text": (
        "# A\n\nSe {{ kort('x') }} här.\n",
        "docs/fel.md:3:7: FEL makro: Makrot kort behöver ett eget stycke.",
    ),
    "a filter": (
        "# A\n\n{{ kort('x') | lower }}\n",
        "docs/fel.md:3:4: FEL makro: Makrot kort används på ett sätt som inte går.",
    ),
    "dead link": (
        "# A\n\n[x](borta.md)\n",
        "docs/fel.md:3:5: FEL dod-lank: Länken ”borta.md” leder ingenstans.\n    [x](borta.md)\n        ^\n",
    ),
    "no such anchor": (
        "# A\n\n[x](#borta)\n",
        "docs/fel.md:3:5: FEL dod-lank: Länken ”#borta” leder ingenstans.",
    ),
    "odd value": (
        "# A\n\n{{ kort(['x']) }}\n",
        "docs/fel.md:3:4: FEL makro: Makrot kort tar bara text och tal.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_a_page_is_told_in_words_and_leaves_the_old_site(tmp_path: Path, fault: str) -> None:
    text, message = FAULTS[fault]
    project, out = small_project(tmp_path, fel=text), tmp_path / "site"
    out.mkdir()
    (out / "index.html").write_text("gammal")
    with pytest.raises(FrameError) as told:
        said_while(project, out)
    assert str(told.value).startswith(message)
    assert str(told.value).count(" FEL ") == str(told.value).count("\nSå rättar du: ") == 1
    assert (out / "index.html").read_text() == "gammal"


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    project = small_project(
        tmp_path, a="\n\n{{ x }}\n" + "\n" * 7 + "{{ oversikt }}\n", b='{% include "mkdocs.yml" %}\n'
    )
    with pytest.raises(FrameError) as told:
        said_while(project, tmp_path / "site")
    lines = [line for line in str(told.value).splitlines() if " FEL " in line]
    assert [line.split(" FEL ")[0] for line in lines] == [
        "docs/a.md:3:4:",
        "docs/a.md:11:4:",
        "docs/b.md:1:4:",
    ]
    assert "saknar parenteser" in lines[1]
    assert "läsa in andra filer" in lines[2]


def test_a_page_that_the_menu_names_and_is_not_there_is_told_with_its_line(tmp_path: Path) -> None:
    project = small_project(tmp_path)
    (project / "docs" / "laget.md").unlink()
    with pytest.raises(
        FrameError, match=r"^mkdocs\.yml:8:12: FEL dod-lank: Menyn \(nav\) pekar på docs/laget\.md"
    ):
        said_while(project, tmp_path / "site")


def test_each_call_of_a_line_has_its_own_column(tmp_path: Path) -> None:
    project = small_project(tmp_path, om='# Om\n\nstatus {{ status("x") }} och {{ status("y") }}.\n')
    seen = []
    build_site(
        project, tmp_path / "site", False, lambda manifest: seen.append(manifest) or content()(manifest)
    )  # type: ignore[func-returns-value]
    calls = [call for call in seen[0].calls.values() if call.page == "docs/om.md"]
    assert {(call.args, call.column) for call in calls} == {(("x",), 11), (("y",), 33)}
    assert {call.source for call in calls} == {'status {{ status("x") }} och {{ status("y") }}.'}


def test_a_symbolic_link_is_refused(tmp_path: Path) -> None:
    project = small_project(tmp_path)
    (project / "docs" / "hemligt.txt").symlink_to("/etc/hostname")
    with pytest.raises(
        SymbolicLinkError, match=r"docs/hemligt\.txt:1:1: FEL symbolisk-lank: .*symbolisk länk"
    ):
        said_while(project, tmp_path / "site")


def test_a_build_that_fails_in_the_middle_leaves_the_old_site(tmp_path: Path) -> None:
    project, out = small_project(tmp_path), tmp_path / "site"
    said_while(project, out)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}

    def halfway():
        yield PAGES[0]
        raise MemoryError

    with pytest.raises(MemoryError):
        build_site(project, out, False, content(halfway()), lambda text: None)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    assert not list(project.glob(".site-*"))


def test_two_whole_builds_are_the_same_byte_for_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    project = small_project(tmp_path)
    held = []
    for name in ("ett", "två"):
        said_while(project, tmp_path / name, full=True)
        files = (path for path in (tmp_path / name).rglob("*") if path.is_file())
        held.append({path.relative_to(tmp_path / name): path.read_bytes() for path in files})
    assert held[0] == held[1]


def test_without_an_address_there_is_no_site_map(tmp_path: Path) -> None:
    project, out = small_project(tmp_path, site_url=""), tmp_path / "site"
    said_while(project, out)
    assert not (out / "sitemap.xml").exists()
    assert "canonical" not in (out / "index.html").read_text()
    assert "canonical" not in (out / "region-gotland" / "index.html").read_text()


def test_a_frame_that_another_build_finished_meanwhile_is_used_and_not_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = small_project(tmp_path)
    run = frame._run_mkdocs

    def slow(project: Path, folder: Path) -> list[str]:
        told = run(project, folder)
        other = folder.with_name(folder.name.rpartition(".")[0])
        shutil.copytree(folder, other)
        (other / "annan").touch()
        return told

    monkeypatch.setattr(frame, "_run_mkdocs", slow)
    made = frame.frame_of(project, full=False, say=lambda text: None)
    assert (made.folder / "annan").is_file()
    assert [path.name for path in (project / ".loften-cache").iterdir()] == [made.folder.name]
