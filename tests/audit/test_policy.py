"""Every page runs under a content security policy that lets nothing run that stands inside a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml import html
from playwright.sync_api import Page

from tests.audit.conftest import Show
from tests.audit.kinds import KINDS
from tests.audit.server import headers_of
from tests.e2e.site import Built

WATCH = """
  window.auditBroken = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    window.auditBroken.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(" ")));
"""
FONTS = """[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  .filter((one) => one instanceof CSSFontFaceRule).map((one) => one.cssText)"""
META = "//head/meta[translate(@http-equiv, 'CSP', 'csp')='content-security-policy']"
SAFE = {"'self'", "'none'", "'wasm-unsafe-eval'"}


def parsed(policy: str) -> dict[str, set[str]]:
    return {(words := part.split())[0]: set(words[1:]) for part in policy.split(";") if part.strip()}


def pages(site: Built) -> Iterator[tuple[str, html.HtmlElement]]:
    for path in site.folder.rglob("*.html"):
        yield path.relative_to(site.folder).as_posix(), html.parse(path).getroot()


def is_forward(tree: html.HtmlElement) -> bool:
    """A page that only sends the reader on, from an address that the page had before."""
    return bool(tree.xpath("//meta[@http-equiv='refresh']"))


def test_every_page_has_a_policy_before_anything_that_it_governs(site: Built) -> None:
    wrong = []
    for name, tree in pages(site):
        if is_forward(tree):
            continue
        metas = tree.xpath(META)
        governed = tree.xpath("//head/*[self::link or self::script]")
        head = list(tree.find("head"))
        if len(metas) != 1 or any(head.index(metas[0]) > head.index(one) for one in governed):
            wrong.append(name)
    assert wrong == []


def test_no_policy_lets_what_stands_in_a_page_run(site: Built) -> None:
    policies = {tree.xpath(META)[0].get("content") for _, tree in pages(site) if not is_forward(tree)}
    policies.add(headers_of(site.folder)["Content-Security-Policy"])
    for policy in policies:
        rules = parsed(policy)
        assert rules["default-src"] == {"'none'"}
        assert rules["base-uri"] <= {"'none'", "'self'"}
        for name, sources in rules.items():
            assert sources - SAFE <= ({"data:"} if name == "img-src" else set()), f"{name} in {policy}"


def test_only_the_search_page_may_compile(site: Built) -> None:
    compiling = {
        name
        for name, tree in pages(site)
        if not is_forward(tree) and "'wasm-unsafe-eval'" in tree.xpath(META)[0].get("content")
    }
    assert compiling <= {"sok/index.html"}


def test_the_servers_policy_is_as_wide_as_the_widest_page_and_no_wider(site: Built) -> None:
    """Both hold at once, so a narrower one would break a page; only a header can say who may frame the site."""
    widest: dict[str, set[str]] = {}
    for _, tree in pages(site):
        if not is_forward(tree):
            for name, sources in parsed(tree.xpath(META)[0].get("content")).items():
                widest[name] = widest.get(name, set()) | sources
    header = parsed(headers_of(site.folder)["Content-Security-Policy"])
    assert header.pop("frame-ancestors") <= {"'self'", "'none'"}
    assert header == widest


def test_no_page_holds_scripts_handlers_or_styles_of_its_own(site: Built) -> None:
    wrong: dict[str, str] = {}
    for name, tree in pages(site):
        inline = tree.xpath("//script[not(@src)][not(@type='application/ld+json')] | //style | //*[@style]")
        inline += [one for one in tree.iter() if any(key.startswith("on") for key in one.keys())]  # noqa: SIM118 (lxml)
        inline += tree.xpath("//*[starts-with(normalize-space(@href), 'javascript:')]")
        if inline:
            wrong[name] = html.tostring(inline[0], encoding="unicode")[:120]
    assert wrong == {}


def broken(page: Page) -> list[str]:
    return page.evaluate("window.auditBroken")


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_every_kind_runs_under_its_policy_asks_no_other_host_and_keeps_nothing(
    show: Show, address: str, kind: str
) -> None:
    page = show("/404.html")
    said: list[str] = []
    page.add_init_script(WATCH)
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + KINDS[kind], wait_until="networkidle")
    assert broken(page) == []
    assert said == []
    assert [url for url in asked if not url.startswith((address + "/", "data:"))] == []
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate(FONTS) == []


def test_a_search_runs_under_the_policy(show: Show, address: str) -> None:
    page = show("/404.html")
    said: list[str] = []
    page.add_init_script(WATCH)
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.goto(address + "/sok/?q=narkotika")
    page.locator("main li a, main article a").filter(has_text="narkotika").first.wait_for()
    assert broken(page) == []
    assert said == []
