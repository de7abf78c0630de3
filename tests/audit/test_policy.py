"""Every page runs under a content security policy that lets nothing run that stands inside a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml import html
from playwright.sync_api import Page

from tests.audit.conftest import Audit, Show, wait_for
from tests.audit.kinds import KINDS, STATES, VIEWS
from tests.audit.server import headers_of
from tests.e2e.site import Built

AUDIT = "policy"
WATCH = """
  window.auditBroken = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    window.auditBroken.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(" ")));
"""
FONTS = """[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  .filter((one) => one instanceof CSSFontFaceRule).map((one) => one.cssText)"""
META = "//head/meta[translate(@http-equiv, 'CSP', 'csp')='content-security-policy']"
SEARCH = "sok/index.html"
SAFE = {"'self'", "'none'", "'wasm-unsafe-eval'"}


def parsed(policy: str) -> dict[str, set[str]]:
    return {(words := part.split())[0]: set(words[1:]) for part in policy.split(";") if part.strip()}


def pages(site: Built) -> Iterator[tuple[str, html.HtmlElement]]:
    for path in site.folder.rglob("*.html"):
        yield path.relative_to(site.folder).as_posix(), html.parse(path).getroot()


def policy_of(tree: html.HtmlElement) -> str:
    """The policy that a page has; empty where it has none."""
    return next((one.get("content") for one in tree.xpath(META)), "")


def is_forward(tree: html.HtmlElement) -> bool:
    """A page that only sends the reader on, from an address that the page had before."""
    return bool(tree.xpath("//meta[@http-equiv='refresh']"))


def whole_pages(site: Built) -> Iterator[tuple[str, html.HtmlElement]]:
    """The pages that say something themselves, each with its file's path."""
    return ((name, tree) for name, tree in pages(site) if not is_forward(tree))


def test_every_page_has_a_policy_before_anything_that_it_governs(site: Built, audit: Audit) -> None:
    wrong = []
    checks = 0
    for name, tree in whole_pages(site):
        checks += 1
        metas = tree.xpath(META)
        governed = tree.xpath("//head/*[self::link or self::script]")
        head = list(tree.find("head"))
        if len(metas) != 1 or any(head.index(metas[0]) > head.index(one) for one in governed):
            wrong.append(f"/{name}: säkerhetspolicyn saknas, eller står efter det som den gäller")
    audit(wrong, checks)


def test_no_policy_lets_what_stands_in_a_page_run(site: Built, audit: Audit) -> None:
    policies = {f"/{name}": policy_of(tree) for name, tree in whole_pages(site)}
    policies["/_headers"] = headers_of(site.folder)["Content-Security-Policy"]
    wrong = []
    for name, policy in policies.items():
        rules = parsed(policy)
        if rules.get("default-src") != {"'none'"}:
            wrong.append(f"{name}: säkerhetspolicyn stänger inte allt som den inte nämner: {policy}")
        if not rules.get("base-uri", {"*"}) <= {"'none'", "'self'"}:
            wrong.append(f"{name}: säkerhetspolicyn låter sidan byta adress för sina länkar: {policy}")
        for part, sources in rules.items():
            if unsafe := sources - SAFE - ({"data:"} if part == "img-src" else set()):
                wrong.append(f"{name}: säkerhetspolicyn släpper in {', '.join(sorted(unsafe))} i {part}")
    audit(wrong, len(policies))


def test_only_the_search_page_may_compile(site: Built, audit: Audit) -> None:
    policies = {name: policy_of(tree) for name, tree in whole_pages(site)}
    compiling = {name for name, policy in policies.items() if "'wasm-unsafe-eval'" in policy}
    wrong = [f"/{name}: får köra webassembly utan att behöva det" for name in sorted(compiling - {SEARCH})]
    if SEARCH not in compiling:
        wrong.append(f"/{SEARCH}: får inte köra webassembly, och sökningen behöver det")
    audit(wrong, len(policies))


def test_the_servers_policy_is_as_wide_as_the_widest_page_and_no_wider(site: Built, audit: Audit) -> None:
    """Both hold at once, so a narrower one would break a page; only a header can say who may frame the site."""
    widest: dict[str, set[str]] = {}
    for _, tree in whole_pages(site):
        for name, sources in parsed(policy_of(tree)).items():
            widest[name] = widest.get(name, set()) | sources
    header = parsed(headers_of(site.folder)["Content-Security-Policy"])
    wrong = []
    if not header.pop("frame-ancestors", {"*"}) <= {"'self'", "'none'"}:
        wrong.append("/_headers: vem som helst får visa webbplatsen i en ram")
    wrong += [
        f"/_headers: {part} är {sorted(header.get(part, set()))}, men sidorna har {sorted(widest.get(part, set()))}"
        for part in sorted(header.keys() | widest.keys())
        if header.get(part) != widest.get(part)
    ]
    audit(wrong, checks=2)


def test_no_page_holds_scripts_handlers_or_styles_of_its_own(site: Built, audit: Audit) -> None:
    wrong = []
    checks = 0
    for name, tree in pages(site):
        checks += 1
        inline = tree.xpath("//script[not(@src)][not(@type='application/ld+json')] | //style | //*[@style]")
        inline += [one for one in tree.iter() if any(key.startswith("on") for key in one.keys())]  # noqa: SIM118 (lxml)
        inline += tree.xpath("//*[starts-with(normalize-space(@href), 'javascript:')]")
        if inline:
            text = html.tostring(inline[0], encoding="unicode")[:120]
            wrong.append(f"/{name}: skript eller stil står i sidan själv: {text}")
    audit(wrong, checks)


def noted(page: Page) -> tuple[list[str], list[str]]:
    """What goes wrong in a page from now on, and what it asks for; both grow as it does."""
    wrong: list[str] = []
    asked: list[str] = []
    page.add_init_script(WATCH)
    page.on(
        "console", lambda message: wrong.append(f"fel: {message.text}") if message.type == "error" else None
    )
    page.on("pageerror", lambda error: wrong.append(f"fel: {error}"))
    page.on("request", lambda request: asked.append(request.url))
    return wrong, asked


def broken(page: Page) -> list[str]:
    return [f"bryter mot säkerhetspolicyn: {text}" for text in page.evaluate("window.auditBroken")]


def elsewhere(asked: list[str], address: str) -> list[str]:
    assert asked, "nothing was fetched"
    return [
        f"hämtar från en annan webbplats: {url}"
        for url in asked
        if not url.startswith((address + "/", "data:"))
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_every_kind_runs_under_its_policy_asks_no_other_host_and_keeps_nothing(
    show: Show, address: str, audit: Audit, kind: str
) -> None:
    page = show("/404.html")
    wrong, asked = noted(page)
    page.goto(address + KINDS[kind], wait_until="networkidle")
    wrong += broken(page) + elsewhere(asked, address)
    wrong += [f"sparar en kaka: {cookie.get('name')}" for cookie in page.context.cookies()]
    wrong += ["sparar något i webbläsaren"] * any(
        page.evaluate("[localStorage.length, sessionStorage.length]")
    )
    wrong += [f"hämtar ett teckensnitt: {text}" for text in page.evaluate(FONTS)]
    audit([f"{KINDS[kind]}: {text}" for text in wrong], checks=5)


@pytest.mark.parametrize("state", STATES)
def test_what_scripts_show_runs_under_the_policy(show: Show, address: str, audit: Audit, state: str) -> None:
    page = show("/404.html")
    wrong, asked = noted(page)
    page.goto(address + VIEWS[state])
    wait_for(page, VIEWS[state])
    wrong += broken(page) + elsewhere(asked, address)
    audit([f"{VIEWS[state]}: {text}" for text in wrong], checks=2)
