"""The search index: what is read of which pages, and what happens when Pagefind fails."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from markupsafe import Markup

from loften.build import SearchIndexError, SiteContent, finish
from loften.build import search as search_module
from loften.build.frame import Frame, frame_of
from loften.build.manifest import FrameManifest
from loften.build.places import AddressTakenError
from loften.build.search import LEFT_OUT, word_list
from loften.pages.hits import Hit
from loften.pages.page import Output, Page
from tests.build.conftest import quiet
from tests.e2e.site import Built, squeezed
from tests.small_project import PAGES, content, small_project


@pytest.fixture(scope="session")
def searching(tmp_path_factory: pytest.TempPathFactory) -> Frame:
    """A frame with a search page."""
    project = small_project(tmp_path_factory.mktemp("sok"), site_url="", sok="# Sök\n\nOLORDLISTA\n")
    return frame_of(project, full=False, say=quiet)


def build(frame: Frame, out: Path, *pages: Page, hits: dict[str, Hit] | None = None, **more: Any) -> Path:
    def make(manifest: FrameManifest) -> SiteContent:
        return replace(content((*PAGES, *pages), **more)(manifest), hits=hits or {})

    finish(frame, out, make, say=quiet)
    return out


def read(out: Path) -> dict[str, Any]:
    """Give what the index holds, by address."""
    found = (
        json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))
        for path in (out / "pagefind" / "fragment").iterdir()
    )
    return {page["url"]: page for page in found}


def lookup(out: Path) -> dict[str, Any]:
    (path,) = (out / "sok").glob("ord.*.json")
    return json.loads(path.read_text(encoding="utf-8"))


def test_every_listed_page_is_found_and_nothing_else(searching: Frame, out: Path) -> None:
    hidden = Page("/gomd/", "Gömd", "d", Markup("<h1>Gömd</h1>"), is_listed=False)
    moved = Output("gammal/index.html", b"<!doctype html><main><h1>Sidan har flyttat</h1></main>")
    found = read(build(searching, out, hidden, outputs=(moved,)))
    written = {"/", "/laget/", "/sa/", "/sa/metoder/"}
    assert set(found) == written | {page.address for page in PAGES}


def test_menus_and_what_stands_elsewhere_are_not_read(frame: Frame, out: Path) -> None:
    body = Markup(
        '<nav><a href="/">Hemåt</a></nav><h1>Sidan</h1><p>Texten.</p><form><label>Fyll i</label></form>'
        '<section id="hanvisa"><p>Hänvisa så</p></section><table class="ol-stack"><tr><td>Raden</td></tr></table>'
    )
    found = read(build(frame, out, Page("/x/", "X", "d", body)))
    assert found["/x/"]["content"].split() == ["Sidan.", "Texten."]
    assert "Huvudmeny" not in json.dumps(found, ensure_ascii=False)
    assert "Byggd" not in json.dumps(found, ensure_ascii=False)


@pytest.fixture(scope="session")
def read_pages(built: Built) -> list[html.HtmlElement]:
    """The own part of each page of the real site that is in its index."""
    return [built.read(address).main for address in read(built.folder)]


def xpath_of(selector: str) -> str:
    """Say a selector of tags, ids, classes and descendants in XPath: Pagefind knows hardly any more."""
    path = ""
    for step in selector.split():
        tag, name, classes = re.fullmatch(r"(\w*)(?:#([\w-]+))?((?:\.[\w-]+)*)", step).groups()
        path += f"//{tag or '*'}" + (f"[@id='{name}']" if name else "")
        for one in classes.split(".")[1:]:
            path += f"[contains(concat(' ', normalize-space(@class), ' '), ' {one} ')]"
    return f".{path}"


@pytest.mark.parametrize("selector", LEFT_OUT)
def test_all_that_is_left_out_is_there_on_the_site(selector: str, read_pages: list[html.HtmlElement]) -> None:
    assert any(page.xpath(xpath_of(selector)) for page in read_pages)


def test_of_a_plans_timeline_neither_steps_nor_key_nor_table_are_read(built: Built) -> None:
    address = "/exempelkommunen/trygghet-2025-2027/"
    page = built.read(address)
    content = read(built.folder)[address]["content"]
    steps = [
        squeezed(step.text_content()) for step in page.main.xpath(".//table[@class='ol-more__t']//th[.//a]")
    ]
    titles = {link.text for link in page.main.xpath(".//ol[@class='ol-tl']//a")}
    assert len(steps) > len(titles) > 5
    assert [text for text in (*steps, *titles, "Preliminärt", "som tabell") if text in content] == []


def test_no_menu_and_no_footer_of_the_site_is_read(built: Built) -> None:
    pages = read(built.folder).values()
    outside = ("Hoppa till innehållet", "Läget Kalender", "Föregående åtgärd", "spårare", "Byggd")
    whole = squeezed(built.read("/exempelkommunen/trygghet-2025-2027/skolfranvaro/").tree.text_content())
    assert [text for text in outside if text not in whole] == []
    assert [(page["url"], text) for page in pages for text in outside if text in page["content"]] == []


def test_what_stands_in_two_cells_is_two_words(frame: Frame, out: Path) -> None:
    body = Markup("<h1>X</h1><dl><dt>Lovar</dt><dd>Polisen</dd><dt>Klart</dt><dd>Mars</dd></dl>")
    found = read(build(frame, out, Page("/x/", "X", "d", body)))
    assert found["/x/"]["content"].split() == ["X.", "Lovar", "Polisen", "Klart", "Mars"]


def test_a_hit_says_kind_place_and_status(searching: Frame, out: Path) -> None:
    said = Hit("Åtgärd", 'Region "G", Planen', "Tema", "klar", "Klar", "1 mars 2026", is_invented=True)
    address = "/region-gotland/plan/est/"
    build(searching, out, hits={address: said})
    meta = read(out)[address]["meta"]
    assert meta == {
        "title": "E", "slag": "Åtgärd", "plats": 'Region "G", Planen', "del": "Tema", "lage": "klar",
        "status": "Klar", "redovisat": "1 mars 2026", "hittad": "påhittad",
    }  # fmt: skip
    kinds = lookup(out)["slag"]
    assert set(kinds) == {"Sida", "Åtgärd*"}
    assert len(kinds["Åtgärd*"]) == 1


def test_the_lookup_holds_the_words_and_its_name_says_what_is_in_it(searching: Frame, out: Path) -> None:
    build(searching, out, Page("/x/", "X", "d", Markup("<h1>Trygghetsvandring</h1>")))
    page = (out / "sok" / "index.html").read_text(encoding="utf-8")
    (path,) = (out / "sok").glob("ord.*.json")
    assert path.name in page
    assert "OLORDLISTA" not in page
    assert "trygghetsvandring" in lookup(out)["ord"]
    build(searching, out, Page("/x/", "X", "d", Markup("<h1>Gatubelysning</h1>")))
    assert not path.exists()


def test_of_the_forms_of_a_word_the_shortest_is_kept() -> None:
    forms = [
        "gatubelysningen",
        "gatubelysning",
        "löftena",
        "löfte",
        "löften",
        "gatubelysningsplan",
        "åtgärder",
    ]
    assert word_list(forms) == ["åtgärder", "gatubelysning", "gatubelysningsplan", "löfte"]


def test_only_what_the_search_page_asks_for_is_published(frame: Frame, out: Path) -> None:
    build(frame, out)
    names = {path.name for path in (out / "pagefind").iterdir() if path.suffix != ".pf_meta"}
    assert names == {"pagefind.js", "pagefind-entry.json", "wasm.sv.pagefind", "index", "fragment"}
    assert not list(out.glob(".*"))


def test_two_builds_of_the_same_pages_give_the_same_index(searching: Frame, tmp_path: Path) -> None:
    hits = {page.address: Hit(f"Slag {number}") for number, page in enumerate(PAGES)}
    built = []
    for name in ("a", "b"):
        out = build(searching, tmp_path / name, hits=hits)
        files = (path for path in sorted(out.rglob("*")) if path.is_file())
        built.append([(path.relative_to(out), path.read_bytes()) for path in files])
    assert built[0] == built[1]


def test_a_failing_pagefind_is_told_and_leaves_the_site(
    frame: Frame, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(frame, out)
    before = (out / "index.html").read_bytes()
    program = tmp_path / "pagefind"
    program.write_text("#!/bin/sh\necho disken är full >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setattr(search_module, "get_executable", lambda: program)
    with pytest.raises(SearchIndexError, match=r"Sökregistret kunde inte göras.*fel 3[^$]*disken är full"):
        build(frame, out, Page("/ny/", "Ny", "d", Markup("<h1>Ny</h1>")))
    assert (out / "index.html").read_bytes() == before
    assert not (out / "ny").exists()
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".site")] == []


def test_a_missing_pagefind_is_told_with_what_to_do(
    frame: Frame, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(search_module, "get_executable", missing)
    with pytest.raises(SearchIndexError, match="make site"):
        build(frame, out)


def test_settings_of_pagefind_in_the_environment_change_nothing(
    frame: Frame, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGEFIND_ROOT_SELECTOR", "h2")
    assert "Start" in read(build(frame, out))["/region-gotland/"]["content"]


def test_a_page_in_the_place_of_the_index_is_told(frame: Frame, out: Path) -> None:
    with pytest.raises(AddressTakenError, match="/pagefind/"):
        build(frame, out, Page("/pagefind/", "P", "d", Markup("<h1>P</h1>")))


@pytest.mark.parametrize(("which", "root"), [("frame", "/under/"), ("searching", "/")])
def test_the_missing_page_leads_on_from_any_depth(
    which: str, root: str, out: Path, request: pytest.FixtureRequest
) -> None:
    build(request.getfixturevalue(which), out)
    tree = html.fromstring((out / "404.html").read_bytes())
    main = tree.xpath("//main")[0]
    assert main.xpath(".//form/@action") == [f"{root}sok/"]
    links = [link.removesuffix(".") for link in main.xpath(".//a/@href")]
    assert links == [root, f"{root}laget/", f"{root}sok/#organisationer", f"{root}teman/"]
    others = tree.xpath("//@href | //script/@src")
    assert all(link.startswith((root, "#")) for link in others)
