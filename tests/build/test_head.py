from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html
from markupsafe import Markup

from loften.build import finish
from loften.build.frame import Frame
from loften.build.head import Head, head
from loften.build.policy import header_policy, policy_of
from loften.pages.page import Page
from tests.small_project import PAGES, content

SITE = "https://loften.example/under/"


def said(page: Head, site_url: str = SITE) -> html.HtmlElement:
    return html.fromstring(f"<html><head>{head(page, site_url)}</head><body></body></html>")


def linked(tree: html.HtmlElement) -> dict[str, object]:
    found: dict[str, object] = json.loads(tree.xpath("string(//script[@type='application/ld+json'])"))
    return found


def test_a_page_says_its_own_address_and_its_card() -> None:
    tree = said(Head("/gotland/plan/est/", image="/gotland/plan/est/bild.png"))
    assert tree.xpath("//link[@rel='canonical']/@href") == ["https://loften.example/under/gotland/plan/est/"]
    assert tree.xpath("//meta[@property='og:image']/@content") == [
        "https://loften.example/under/gotland/plan/est/bild.png"
    ]


def test_a_card_is_told_in_words_to_those_who_do_not_see_it() -> None:
    tree = said(Head("/om/", image_text='Laga "lamporna"'))
    assert tree.xpath("//meta[@property='og:image:alt']/@content") == ['Laga "lamporna"']


def test_a_page_without_a_card_shows_the_sites_own() -> None:
    tree = said(Head("/om/"))
    assert tree.xpath("//meta[@property='og:image']/@content") == [
        "https://loften.example/under/assets/bild.png"
    ]


def test_without_a_site_address_nothing_that_needs_one_is_said() -> None:
    tree = said(Head("/om/"), "")
    assert not tree.xpath("//link | //meta[@property]")


def test_what_is_not_for_search_engines_says_so() -> None:
    assert said(Head("/x/", is_indexed=False)).xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not said(Head("/x/")).xpath("//meta[@name='robots']")


@pytest.mark.parametrize(
    ("site_url", "wanted"), [(SITE, "https://loften.example/under/gotland/"), ("", "../../gotland/")]
)
def test_addresses_in_linked_data_are_whole_or_relative(site_url: str, wanted: str) -> None:
    data = {
        "@type": "WebPage",
        "breadcrumb": {"itemListElement": [{"item": "/gotland/"}]},
        "name": "/gotland/",
    }
    found = linked(said(Head("/gotland/plan/", linked_data=data), site_url))
    assert found["breadcrumb"] == {"itemListElement": [{"item": wanted}]}
    assert found["name"] == "/gotland/"


def test_linked_data_cannot_end_its_element() -> None:
    bad = '</script><script>alert(1)</script><!-- & "'
    tree = said(Head("/x/", linked_data={"name": bad}))
    assert len(tree.xpath("//script")) == 1
    assert linked(tree)["name"] == bad


def test_no_page_may_run_what_stands_in_it() -> None:
    for address in ("/", "/sok/"):
        assert "unsafe-inline" not in policy_of(address)
        assert "'unsafe-eval'" not in policy_of(address)
        assert "https:" not in policy_of(address)


def test_only_the_search_page_may_compile_webassembly() -> None:
    assert "wasm-unsafe-eval" in policy_of("/sok/")
    assert "wasm-unsafe-eval" not in policy_of("/laget/")


def test_the_header_allows_what_the_widest_page_needs_and_no_foreign_frames() -> None:
    assert header_policy() == f"{policy_of('/sok/')}; frame-ancestors 'self'"


def test_every_page_and_the_file_of_headers_hold_the_policy(frame: Frame, out: Path) -> None:
    finish(frame, out, content(PAGES))
    for path in out.rglob("*.html"):
        tree = html.fromstring(path.read_text(encoding="utf-8"))
        # Nothing may be loaded before the policy holds.
        assert tree.xpath("//head/*[2]/@http-equiv") == ["Content-Security-Policy"], path
    assert header_policy() in (out / "_headers").read_text()


def test_invented_and_unlisted_pages_are_not_in_the_site_map(frame: Frame, out: Path) -> None:
    hidden = [
        Page("/pahittad/", "P", "d", Markup("p"), is_indexed=False),
        Page("/komponenter/", "K", "d", Markup("k"), is_listed=False),
    ]
    finish(frame, out, content((*PAGES, *hidden)))
    site_map = (out / "sitemap.xml").read_text()
    assert "region-gotland" in site_map
    for page in hidden:
        assert page.address not in site_map
        tree = html.fromstring((out / page.address.strip("/") / "index.html").read_text())
        assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]


def test_the_page_for_what_is_missing_is_not_for_search_engines(frame: Frame, out: Path) -> None:
    finish(frame, out, content(PAGES))
    tree = html.fromstring((out / "404.html").read_text())
    assert tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not tree.xpath("//link[@rel='canonical']")
