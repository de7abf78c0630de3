"""Every link on the finished site leads to something that is there, and nothing leads out unasked."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import html

from tests.e2e.site import ROOT, Built


def test_every_link_and_file_named_on_any_page_exists(built: Built) -> None:
    ids: dict[str, set[str]] = {}
    wanted: list[tuple[str, str, str]] = []
    for path in sorted(built.folder.rglob("*.html")):
        tree = html.fromstring(path.read_text(encoding="utf-8"))
        address = "/" + path.relative_to(built.folder).as_posix().removesuffix("index.html")
        ids[address] = set(tree.xpath("//@id"))
        for value in tree.xpath("//@href | //@src | //form/@action"):
            whole, anchor = urldefrag(urljoin("https://site.invalid" + address, value))
            parts = urlsplit(whole)
            if parts.netloc == "site.invalid":
                wanted.append((address, parts.path, anchor))
    missing = set()
    for address, target, anchor in wanted:
        path = built.folder / target.strip("/")
        if not (path.is_file() or (path / "index.html").is_file()):
            missing.add((address, target))
        elif anchor and target in ids and anchor not in ids[target]:
            missing.add((address, f"{target}#{anchor}"))
    assert missing == set()


def test_no_page_asks_another_host_for_anything(built: Built) -> None:
    asked = re.compile(
        r"""(?:<(?:script|img|iframe|audio|video|source|embed|object)[^>]+(?:src|data)|<link[^>]+rel="(?:stylesheet|preload|preconnect|icon)"[^>]+href)="?(?:https?:)?//"""
    )
    assert [
        path.name for path in built.folder.rglob("*.html") if asked.search(path.read_text(encoding="utf-8"))
    ] == []
    assert [
        path.name
        for path in built.folder.rglob("*.css")
        if re.search(r"url\(['\"]?(?:https?:)?//|@import", path.read_text(encoding="utf-8"))
    ] == []


def test_no_address_of_this_machine_or_leftover_of_the_build_is_published(built: Built) -> None:
    machine = "|".join(
        re.escape(str(folder)) for folder in (ROOT, built.folder, Path.home()) if folder != Path("/")
    )
    leftover = re.compile(rf"OLANROP|OLFAKTA|\{{\{{ |_skal|Traceback|Undefined|{machine}")
    found = {
        path.relative_to(built.folder).as_posix(): leftover.findall(path.read_text(encoding="utf-8"))
        for path in built.folder.rglob("*.html")
        # These show how a macro or an example is written.
        if not {"guide", "komponenter", "exempelkommunen"} & set(path.parts)
    }
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_every_page_has_one_main_heading_a_title_and_a_description(built: Built) -> None:
    wrong = []
    titles: dict[str, str] = {}
    for path in sorted(built.folder.rglob("index.html")):
        tree = html.fromstring(path.read_text(encoding="utf-8"))
        if tree.xpath("//meta[@http-equiv='refresh']"):
            continue
        title = tree.findtext(".//title") or ""
        description = (tree.xpath("//meta[@name='description']/@content") or [""])[0]
        if (
            len(tree.xpath("//h1")) != 1
            or len(title) < 3
            or len(description) < 10
            or tree.get("lang") != "sv"
        ):
            wrong.append(path.relative_to(built.folder).as_posix())
        titles.setdefault(title, path.as_posix())
    assert wrong == []
