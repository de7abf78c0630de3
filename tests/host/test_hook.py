"""MkDocs on its own gives the whole site too, and never touches the old one when something fails."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from loften.build import FrameManifest, SiteContent
from loften.host import hook
from loften.pages.page import Output
from tests.small_project import PAGES, content, small_project


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose only data is a text file, shown by one output."""
    project = small_project(tmp_path)
    (project / "data").mkdir()
    (project / "data" / "plan.yml").write_text("ett")

    def make_of(_config: Any) -> Callable[[FrameManifest], SiteContent]:
        return content(PAGES, (Output("data.txt", (project / "data" / "plan.yml").read_bytes()),))

    def check_data(_config: Any) -> None:
        if (project / "data" / "plan.yml").read_text() == "fel":
            raise Abort("data/plan.yml:1:1: FEL fel.")

    site = SimpleNamespace(content_of=make_of, check_data=check_data)
    monkeypatch.setitem(sys.modules, "loften.host.site", site)  # instead of the real data's
    monkeypatch.delenv("LOFTEN_FRAME", raising=False)
    return project


def mkdocs_build(project: Path, **options: Any) -> None:
    build(load_config(str(project / "mkdocs.yml"), **options))


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_mkdocs_build_gives_the_whole_site(project: Path) -> None:
    mkdocs_build(project)
    site = files(project / "site")
    assert {
        "index.html",
        "laget/index.html",
        "region-gotland/plan/est/index.html",
        "data.txt",
        "404.html",
    } <= set(site)
    assert b"OLANROP" not in site["index.html"]
    assert not [
        name for name in site if name.startswith(("_skal", ".loften", "assets/javascripts", "components"))
    ]


@pytest.mark.parametrize("fault", ["data", "docs", "fill"])
def test_what_fails_leaves_the_old_site(project: Path, fault: str) -> None:
    mkdocs_build(project)
    before = files(project / "site")
    if fault == "data":
        (project / "data" / "plan.yml").write_text("fel")
    elif fault == "docs":
        (project / "docs" / "laget.md").write_text("{{ lagett() }}\n")
    else:
        (project / "docs" / "laget.md").write_text("{{ plan('finns/inte') }}\n")
    with pytest.raises(Abort, match="FEL"):
        mkdocs_build(project)
    assert files(project / "site") == before


def test_wrong_data_stop_the_build_before_anything_else(project: Path) -> None:
    (project / "data" / "plan.yml").write_text("fel")
    (project / "docs" / "laget.md").write_text("{{ lagett() }}\n")
    with pytest.raises(Abort, match=r"data/plan\.yml"):
        mkdocs_build(project)


def test_a_changed_file_shows_in_the_next_build_as_under_serve(project: Path, tmp_path: Path) -> None:
    served = tmp_path / "mkdocs_xyz"
    served.mkdir()
    for text in ("ett", "två"):
        (project / "data" / "plan.yml").write_text(text)
        mkdocs_build(project, site_dir=str(served))
        assert (served / "data.txt").read_text() == text
        assert (served / "index.html").is_file()
    (project / "data" / "plan.yml").write_text("fel")
    with pytest.raises(Abort):
        mkdocs_build(project, site_dir=str(served))
    assert (served / "data.txt").read_text() == "två"


def test_serve_watches_data_pages_templates_and_code(project: Path) -> None:
    watched: list[str] = []

    class Server:
        watch = staticmethod(watched.append)
        builder = staticmethod(lambda: None)

    config = load_config(str(project / "mkdocs.yml"))
    hook.on_serve(Server(), config)  # type: ignore[arg-type]  # all that is used of a server
    assert {os.path.basename(path) for path in watched} == {"data", "docs", "overrides", "macros"}


def test_a_stale_frame_of_a_killed_run_is_swept(project: Path) -> None:
    stale = project / ".loften-cache" / "mkdocs-99999999"
    stale.mkdir(parents=True)
    mkdocs_build(project)
    assert not stale.exists()
    assert not list((project / ".loften-cache").iterdir())


def test_a_rebuild_that_fails_while_serving_leaves_the_server_going(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing() -> None:
        raise Abort("data/plan.yml:1:1: FEL fel.")

    watched: list[str] = []
    server = SimpleNamespace(builder=failing, watch=watched.append)
    hook.on_serve(server, load_config(str(project / "mkdocs.yml")))
    server.builder()
    said = capsys.readouterr().err
    assert "data/plan.yml:1:1: FEL fel." in said
    assert "Sidorna visas som de var" in said
    assert any(path.endswith("/data") for path in watched)
