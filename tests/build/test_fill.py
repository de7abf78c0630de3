from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html
from markupsafe import Markup

from loften.build import AddressTakenError, CallsFailedError, finish
from loften.build.calls import TOKEN, Call
from loften.build.frame import Frame
from loften.pages.page import Output, Page
from tests.small_project import PAGES, content


def built(frame: Frame, out: Path, *pages: Page, outputs: tuple[Output, ...] = ()) -> Path:
    finish(frame, out, content((*PAGES, *pages), outputs))
    return out


def read(out: Path, address: str) -> str:
    return (out / address.strip("/") / "index.html").read_text(encoding="utf-8")


def hrefs(out: Path, address: str) -> list[str]:
    return [str(link) for link in html.fromstring(read(out, address)).xpath("//@href | //@src")]


ADDRESSES = [
    "/",
    "/laget/",
    "/sa/metoder/",
    "/region-gotland/",
    "/region-gotland/plan/",
    "/region-gotland/plan/est/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_links_are_relative_and_right_at_every_depth(frame: Frame, out: Path, address: str) -> None:
    built(frame, out)
    later = {
        "/sok/",
        "/sa-laser-du/",
        "/ordlista/",
        "/lattlast/",
        "/andringar/",
        "/oppna-data/",
        "/tillganglighet/",
        "/om/",
    }
    for href in hrefs(out, address):
        if href.startswith(("https:", "#")):
            continue
        assert not href.startswith("/")
        target = urljoin(f"https://x{address}", href).removeprefix("https://x").split("#")[0].split("?")[0]
        path = out / target.strip("/")
        assert target in later or (path / "index.html").is_file() or path.is_file(), f"{address} -> {href}"
        assert (target.count("/") == 1) == (target in {"/"})


def test_the_way_home_from_the_start_page_stays_there(frame: Frame, out: Path) -> None:
    built(frame, out, Page("/x/", "X", "d", Markup('<a href="/?q=a">a</a>')))
    assert {".", "./"} & set(hrefs(out, "/"))
    assert "../?q=a" in hrefs(out, "/x/")


def test_links_from_the_root_in_hand_written_pages_become_relative(frame: Frame, out: Path) -> None:
    built(frame, out)
    assert {"../region-gotland/plan/", "../"} <= set(hrefs(out, "/sa/"))


def test_the_page_for_what_is_missing_links_from_the_root(frame: Frame, out: Path) -> None:
    built(frame, out)
    links = html.fromstring((out / "404.html").read_text()).xpath("//@href")
    assert {"/under/.", "/under/sok/"} <= set(links)
    assert all(link.startswith(("/under/", "#")) for link in links)


def test_title_and_description_are_escaped(frame: Frame, out: Path) -> None:
    bad = '</title><script>alert(1)</script> "citat" OLSKALINNEHALL & OLSKALTITEL'
    built(frame, out, Page("/ond/", bad, bad, Markup("<h1>Ond</h1>")))
    text = read(out, "/ond/")
    tree = html.fromstring(text)
    assert tree.xpath("//script") == []
    assert tree.findtext(".//title") == f"{bad} – Öppna löften"
    assert tree.xpath("//meta[@name='description']/@content") == [bad]
    assert text.count("<h1>") == 1, "a hole's name in the data is text, and nothing is put into it"


def test_data_that_look_like_a_token_are_text(frame: Frame, out: Path) -> None:
    token = next(iter(frame.manifest.calls))
    built(frame, out, Page("/t/", "T", "d", Markup(f"<p>{token}</p>")))
    assert f"<p>{token}</p>" in read(out, "/t/")


def test_tokens_are_replaced_in_a_sentence_and_as_a_paragraph(frame: Frame, out: Path) -> None:
    built(frame, out)
    text = read(out, "/sa/metoder/")
    assert 'Nu: <span class="ol-lage">gotland/plan/est</span>.' in text
    assert '<div class="ol-block"><div class="ol-kort"><a href="../../laget/">kort</a></div></div>' in text
    assert '<div class="ol-block"><div class="ol-oversikt"><a href="laget/">oversikt</a></div></div>' in read(
        out, "/"
    )
    for path in out.rglob("*.html"):
        assert not TOKEN.search(path.read_text()), path


def test_a_call_that_cannot_be_rendered_is_told_with_page_and_line(frame: Frame, out: Path) -> None:
    calls = {
        "OLANROP000000000000SLUT": Call(
            "docs/om.md", 12, "status", ("finns/inte",), {}, 8, 'Nu är {{ status("finns/inte") }}'
        ),
        "OLANROP000000000001SLUT": Call("docs/om.md", 3, "kort", ("finns/inte",)),
    }
    manifest = type(frame.manifest)("N", "", "", calls=calls)
    with pytest.raises(CallsFailedError) as told:
        finish(Frame(frame.folder, frame.overrides, manifest), out, content())
    assert str(told.value) == (
        "docs/om.md:3:1: FEL makro-okant-id: ”finns/inte” finns inte i planerna.\n"
        "Så rättar du: Skriv ett som finns.\n"
        "\n"
        "docs/om.md:12:8: FEL makro-okant-id: ”finns/inte” finns inte i planerna.\n"
        '    Nu är {{ status("finns/inte") }}\n'
        "           ^\n"
        "Så rättar du: Skriv ett som finns.\n"
        "\n"
        "2 fel i 1 fil."
    )
    assert not out.exists()


def test_two_owners_of_an_address_are_both_named(frame: Frame, out: Path) -> None:
    with pytest.raises(AddressTakenError, match=r"/laget/ .*docs/laget\.md.*”Min sida”"):
        built(frame, out, Page("/laget/", "Min sida", "d", Markup("")))
    with pytest.raises(AddressTakenError, match=r"/a/ .*”Ett”.*”Två”"):
        built(frame, out, Page("/a/", "Ett", "d", Markup("")), Page("/a/", "Två", "d", Markup("")))
    with pytest.raises(AddressTakenError, match=r"docs/assets/favicon\.svg"):
        built(frame, out, outputs=(Output("assets/favicon.svg", b""),))
    assert not out.exists()


@pytest.mark.parametrize("address", ["/a/../b/", "/../", "/a//b/", "a/", "/a", "/a\\b/"])
def test_no_page_is_written_outside_the_site(frame: Frame, out: Path, address: str) -> None:
    with pytest.raises(ValueError, match=r"no (path|address)"):
        built(frame, out, Page(address, "X", "d", Markup("")))


def test_the_tab_of_a_page_is_current(frame: Frame, out: Path) -> None:
    tab = "//a[@class='ol-tabs__link'][@aria-current]"
    built(frame, out, Page("/b/", "B", "d", Markup(""), "/sa/"))
    for address, (name, value) in {
        "/region-gotland/": ("Läget", "true"),
        "/b/": ("Så fungerar det", "true"),
        "/laget/": ("Läget", "page"),
        "/sa/metoder/": ("Så fungerar det", "true"),
    }.items():
        [found] = html.fromstring(read(out, address)).xpath(tab)
        assert (found.text, found.get("aria-current")) == (name, value)
    assert html.fromstring(read(out, "/region-gotland/plan/")).xpath(tab) == []


def test_a_notice_stands_between_the_header_and_the_content(frame: Frame, out: Path) -> None:
    built(
        frame, out, Page("/n/", "N", "d", Markup("<h1>N</h1>"), notice=Markup("<p>Påhittade uppgifter.</p>"))
    )
    text = read(out, "/n/")
    assert text.index("</header>") < text.index("<p>Påhittade uppgifter.</p>") < text.index("<main")
    assert "ol-note" not in read(out, "/region-gotland/")


def test_every_page_says_what_it_was_built_of(frame: Frame, out: Path) -> None:
    built(frame, out)
    for path in out.rglob("*.html"):
        text = html.fromstring(path.read_text()).text_content()
        assert "Byggd 21 november 2026 ur version 4f2a9c1. Inga kakor, inga spårare." in text, path


def test_styles_stand_in_order_in_one_file_with_a_hash_in_its_name(frame: Frame, out: Path) -> None:
    built(frame, out)
    [style] = out.glob("assets/*.css")
    assert re.fullmatch(r"loften\.[0-9a-f]{10}\.css", style.name)
    assert f"../assets/{style.name}" in hrefs(out, "/laget/")
    text = style.read_text()
    marks = [
        "@layer ol-reset, material;",
        "@layer material {",
        "--ground: #fff",
        ".ol-tabs",
        ".ol-a {",
        ".ol-b {",
    ]
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)


def test_a_changed_style_has_another_name(frame: Frame, out: Path, tmp_path: Path) -> None:
    built(frame, out)
    (tmp_path / "andra" / "styles").mkdir(parents=True)
    (tmp_path / "andra" / "styles" / "a.css").write_text("b { color: red }")
    finish(Frame(frame.folder, tmp_path / "andra", frame.manifest), tmp_path / "ny", content())
    assert {path.name for path in out.glob("assets/*.css")} != {
        path.name for path in (tmp_path / "ny").glob("assets/*.css")
    }


def test_the_site_map_has_every_page(frame: Frame, out: Path) -> None:
    built(frame, out)
    text = (out / "sitemap.xml").read_text()
    assert sorted(re.findall("<loc>(.*?)</loc>", text)) == sorted(
        f"https://lofter.example/under{address}" for address in (*ADDRESSES, "/sa/")
    )
    assert not (out / "sitemap.xml.gz").exists()


def test_nothing_of_the_frames_own_is_published(frame: Frame, out: Path) -> None:
    built(frame, out)
    files = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    files = [path for path in files if not path.startswith("pagefind/")]
    pages = sorted([*(f"{address[1:]}index.html" for address in (*ADDRESSES, "/sa/")), "404.html"])
    [style] = out.glob("assets/*.css")
    assert files == sorted([*pages, "_headers", "sitemap.xml", "assets/favicon.svg", f"assets/{style.name}"])


def test_no_page_needs_a_script_or_another_site(frame: Frame, out: Path) -> None:
    built(frame, out)
    for path in out.rglob("*.html"):
        tree = html.fromstring(path.read_text())
        assert tree.xpath("//script[not(@type='application/ld+json')]") == []
        assert tree.xpath("//style | //@style | //input[not(@type='search')]") == []
        assert tree.xpath("//link[@rel='canonical']/@href") or path.name == "404.html"
        loaded = tree.xpath("//link[not(@rel='canonical')]/@href | //img/@src")
        assert not [link for link in loaded if link.startswith("http")]


def test_two_fills_are_the_same_byte_for_byte(frame: Frame, out: Path, tmp_path: Path) -> None:
    built(frame, out)
    built(frame, tmp_path / "igen")
    again = {
        path.relative_to(tmp_path / "igen"): path for path in (tmp_path / "igen").rglob("*") if path.is_file()
    }
    first = {path.relative_to(out): path for path in out.rglob("*") if path.is_file()}
    assert first.keys() == again.keys()
    assert all(first[name].read_bytes() == again[name].read_bytes() for name in first)
