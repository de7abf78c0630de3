"""Sök in real Chromium on the real data: what is found, how it is told, and that keyboard and address follow."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.audit.server import headers_of, served
from tests.browser.conftest import Open
from tests.e2e.site import Built


def hits(page: Page, said: str = "träff") -> str:
    """Wait for the answer that says something (a pattern) and for its list, and give what is announced."""
    place = page.locator("[data-hits][role=status]")
    expect(place).to_have_text(re.compile(said))
    told = place.inner_text()
    if not told.startswith("Inga"):
        page.locator(".ol-hit").first.wait_for()
    return told


def titles(page: Page) -> list[str]:
    """Give the headings of the hits; there must be some."""
    assert not hits(page).startswith("Inga")
    return page.locator(".ol-hit h3").all_inner_texts()


def search(opened: Open, query: str, width: int = 1280) -> Page:
    return opened(f"/sok/?q={query}", width)


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("löften", "Gotland – medborgarlöften 2020"),
        ("löftet", "Gotland – medborgarlöften 2020"),
        ("löftena", "Gotland – medborgarlöften 2020"),
        ("lofte", "Gotland – medborgarlöften 2020"),
        ("åtgärder", "HackShield (eller annan liknande åtgärd)"),
        ("atgard", "HackShield (eller annan liknande åtgärd)"),
        ("åtgärdernas", "HackShield (eller annan liknande åtgärd)"),
        ("brottsforebyggande", "Så fungerar det brottsförebyggande arbetet"),
        ("NARKOTIKA", "Narkotika"),
        ("gotland", "Region Gotland"),
        ("narkotika krogar", "Krogar mot knark"),
        ("belysn", "Belysning"),
    ],
)
def test_a_word_is_found_in_any_form_and_without_dots(opened: Open, query: str, title: str) -> None:
    page = search(opened, query)
    found = titles(page)
    while title not in found and page.locator("[data-more] button").is_visible():
        shown = len(found)
        page.locator("[data-more] button").click()
        expect(page.locator(".ol-hit")).not_to_have_count(shown)
        found = titles(page)
    assert title in found


@pytest.mark.parametrize(
    ("query", "title", "told"),
    [
        ("vandring", "Gå trygghetsvandringar i alla stadsdelar", "trygghetsvandring"),
        ("löfte", "Gotland – medborgarlöften 2020", "medborgarlöfte"),
        ("skola", "Inrätta fyra sociala förskoleteam", "förskola"),
    ],
)
def test_a_part_of_a_compound_is_found_and_the_words_are_told(
    opened: Open, query: str, title: str, told: str
) -> None:
    page = search(opened, query)
    assert title in titles(page)
    assert told in page.locator("[data-also]").inner_text()


def test_who_writes_dots_means_them(opened: Open) -> None:
    page = search(opened, "våld")
    assert "Mäns våld mot kvinnor" in " ".join(titles(page))
    expect(page.locator("[data-also]")).not_to_contain_text("valda")


def test_each_hit_says_what_it_is_where_it_belongs_and_how_it_stands(opened: Open) -> None:
    page = search(opened, "belysningen")
    hit = page.locator(".ol-hit").filter(
        has=page.get_by_role("link", name=re.compile("^Rusta upp belysningen"))
    )
    expect(hit).to_contain_text("Åtgärd")
    expect(hit).to_contain_text("Exempelkommunen, Åtgärdsplan för trygghet 2025–2027")
    expect(hit.locator(".ol-lage svg")).to_have_count(1)
    expect(hit).to_contain_text(re.compile(r"Arbete pågår .*redovisat \d+ \w+ \d{4}"))
    assert hit.locator("mark").all_inner_texts() == ["belysningen"]
    hit.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/exempelkommunen/trygghet-2025-2027/belysning-gc/$"))


def test_what_is_invented_comes_last_and_is_marked(opened: Open) -> None:
    page = search(opened, "narkotika")
    assert "varav" in hits(page)
    titles(page)
    while page.locator("[data-more] button").is_visible():
        shown = len(titles(page))
        page.locator("[data-more] button").click()
        expect(page.locator(".ol-hit")).not_to_have_count(shown)
    is_invented = page.locator(".ol-hit").evaluate_all(
        "all => all.map(one => !one.querySelector('[data-tag]').hidden)"
    )
    assert is_invented == sorted(is_invented)
    inside = page.locator("[data-invented] .ol-hit").count()
    assert 0 < inside == sum(is_invented) < len(is_invented)


def test_the_number_of_hits_is_announced_and_a_word_that_nobody_wrote_gives_none(opened: Open) -> None:
    page = search(opened, "löftexyz")
    assert hits(page) == "Inga träffar på ”löftexyz”"
    help_ = page.locator("[data-none]")
    expect(help_).to_be_visible()
    assert help_.get_by_role("link").last.get_attribute("href").endswith("/laget/?q=l%C3%B6ftexyz")
    page.get_by_role("searchbox").fill("belysning")
    hits(page, r"^\d+ träffar på ”belysning”")
    expect(help_).to_be_hidden()


def test_a_misspelt_word_leads_to_the_one_most_like_it(opened: Open) -> None:
    page = search(opened, "belysnig")
    hits(page)
    page.get_by_role("link", name="belysning", exact=True).click()
    hits(page, "^[1-9].*på ”belysning”")
    assert page.url.endswith("/sok/?q=belysning")


def test_typing_searches_the_address_follows_and_back_leads_to_the_search_before(opened: Open) -> None:
    page = opened("/sok/")
    field = page.get_by_role("searchbox")
    field.press_sequentially("vandr")
    field.press_sequentially("ing")
    hits(page, "”vandring”")
    assert page.url.endswith("/sok/?q=vandring")
    page.keyboard.press("Enter")
    field.fill("belysning")
    page.keyboard.press("Enter")
    hits(page, "”belysning”")
    assert page.title().startswith("belysning – Sök")
    page.go_back()
    hits(page, "”vandring”")
    expect(field).to_have_value("vandring")
    field.clear()
    expect(page.locator("[data-hits]")).to_be_empty()
    expect(page.locator(".ol-hit")).to_have_count(0)
    assert page.url.endswith("/sok/")


@pytest.mark.parametrize("start", ["/", "/404.html"])
def test_a_field_on_another_page_leads_to_the_hits(opened: Open, start: str) -> None:
    page = opened(start, 390)
    page.locator("main").get_by_role("searchbox").fill("narkotika")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/?q=narkotika")
    assert titles(page)


def test_a_kind_can_be_chosen_and_stands_in_the_address(opened: Open) -> None:
    page = search(opened, "narkotika")
    hits(page)
    choice = page.get_by_role("radio", name=re.compile("^Åtgärder"))
    count = int(re.search(r"\d+", choice.evaluate("one => one.parentElement.innerText")).group())
    choice.check()
    hits(page, rf"^{count} av \d+ träffar")
    assert set(page.locator(".ol-hit [data-kind]").all_inner_texts()) == {"Åtgärd"}
    assert page.url.endswith("?q=narkotika&typ=atgard")
    page.reload()
    hits(page, rf"^{count} av")
    expect(page.get_by_role("radio", name=re.compile("^Åtgärder"))).to_be_checked()


def test_more_hits_come_ten_at_a_time_and_the_first_of_them_has_focus(opened: Open) -> None:
    page = search(opened, "narkotika")
    titles(page)
    expect(page.locator(".ol-hit")).to_have_count(10)
    page.get_by_role("button", name=re.compile(r"^Visa 1?\d träffar till")).press("Enter")
    expect(page.locator(".ol-hit a").nth(10)).to_be_focused()
    assert 10 < page.locator(".ol-hit").count() <= 20


def test_everything_is_reached_with_the_keyboard(opened: Open) -> None:
    page = opened("/sok/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("narkotika")
    page.keyboard.press("Enter")
    titles(page)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Sök", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name=re.compile("^Allt"))).to_be_focused()
    page.keyboard.press("ArrowRight")
    hits(page, r"^\d+ av")
    page.keyboard.press("Tab")
    expect(page.locator(".ol-hit a").first).to_be_focused()
    address = page.locator(".ol-hit a").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{address}")


def test_without_scripts_the_page_says_so_and_leads_on(opened: Open) -> None:
    page = opened("/sok/?q=narkotika", scripts=False)
    expect(page.get_by_role("searchbox")).to_be_hidden()
    said = page.locator("noscript p")
    expect(said).to_contain_text("Sökningen behöver JavaScript")
    expect(said).to_be_visible()
    expect(said.get_by_role("link")).to_have_attribute("href", "../laget/")
    main = page.locator("main")
    expect(main.get_by_role("link", name="Region Gotland")).to_be_visible()
    expect(main.get_by_role("link", name="Narkotika")).to_be_visible()


def test_an_index_that_does_not_come_is_told(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("**/sok/ord.*", lambda route: route.abort())
    page.goto(f"{address}/sok/?q=narkotika")
    expect(page.locator("[data-hits]")).to_have_text(re.compile("gick inte att hämta"))
    page.unroute("**/sok/ord.*")
    page.get_by_role("button", name="Sök", exact=True).click()
    hits(page, r"^\d+ träffar")
    context.close()


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("omvandlas", "Inget annat omvandlas; <b> och *x* visas som de tecknen."),
        ("mappens namn adressen", "blir adressen /<organisation>/<plan>/"),
        ("eleverna mindre", "Mindre än 10 % (<10 %) av eleverna"),
    ],
)
def test_text_of_a_page_never_becomes_html(opened: Open, query: str, text: str) -> None:
    page = search(opened, query)
    hits(page)
    expect(page.locator(".ol-hit__t").filter(has_text=text)).to_have_count(1)
    assert page.locator(".ol-hit__t *:not(mark)").count() == 0


@pytest.mark.parametrize("text", ["spårare", "hoppa till innehållet", "föregående åtgärd"])
def test_what_stands_only_around_the_pages_is_not_found(opened: Open, text: str) -> None:
    around = opened("/exempelkommunen/trygghet-2025-2027/skolfranvaro/")
    expect(around.locator("body")).to_contain_text(text, ignore_case=True)
    # Pages with one of several words may be shown, and then it is said that none has all.
    assert re.search("^Inga träffar|ingen på alla", hits(search(opened, text)))


def test_a_word_of_the_menu_finds_only_pages_that_say_it_themselves(opened: Open) -> None:
    page = search(opened, "kalender")
    expect(page.locator(".ol-top")).to_contain_text("Kalender")
    assert titles(page)[0] == "Kalender"
    assert page.locator(".ol-hit").count() < 10
    expect(page.locator(".ol-hit__t").filter(has_text="Läget Kalender")).to_have_count(0)


def test_to_ask_twice_for_more_gives_no_hit_twice(opened: Open) -> None:
    page = search(opened, "narkotika")
    titles(page)
    page.get_by_role("button", name=re.compile(r"^Visa 1?\d träffar till")).dblclick()
    expect(page.locator(".ol-hit")).not_to_have_count(10)
    page.wait_for_load_state("networkidle")
    addresses = page.locator(".ol-hit a").evaluate_all("all => all.map(one => one.href)")
    assert len(set(addresses)) == len(addresses)


def test_it_works_under_a_path_and_the_servers_own_policy(
    built: Built, browser: Browser, tmp_path: Path
) -> None:
    shutil.copytree(built.folder, tmp_path / "under" / "lofter")
    said: list[str] = []
    with served(tmp_path, headers_of(built.folder)) as root:
        context = browser.new_context()
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        answer = page.goto(f"{root}/under/lofter/sok/?q=narkotika")
        assert answer
        assert "'wasm-unsafe-eval'" in answer.headers["content-security-policy"]
        assert "Narkotika" in titles(page)
        page.locator(".ol-hit a").first.click()
        page.wait_for_url(f"{root}/under/lofter/*/**")
        expect(page.locator("h1")).not_to_have_text("Sidan finns inte")
        context.close()
    assert said == []


def test_a_first_search_asks_for_little(opened: Open, built: Built) -> None:
    page = opened("/sok/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.split("/", 3)[3].split("?")[0]))
    page.wait_for_load_state("networkidle")
    asked.clear()
    page.get_by_role("searchbox").fill("narkotika")
    titles(page)
    fragments = [path for path in asked if "/fragment/" in path]
    assert len(fragments) == 10
    rest = [path for path in asked if path not in fragments and "favicon" not in path]
    assert len(rest) <= 8, rest
    assert sum((built.folder / path).stat().st_size for path in asked) <= 250_000


def test_the_missing_page_helps_at_any_depth(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    answer = page.goto(f"{address}/region-gotland/finns/inte/alls/")
    assert answer
    assert answer.status == 404
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.ol-top')).backgroundColor")
        != "rgba(0, 0, 0, 0)"
    )
    for link in page.locator("main a").all():
        target = context.request.get(address + (link.get_attribute("href") or ""))
        assert target.status == 200, link.inner_text()
    context.close()


def test_where_no_page_has_all_words_those_with_any_are_shown_and_that_is_said(opened: Open) -> None:
    page = search(opened, "trygghet i Gråbo")
    assert "på något av orden" in hits(page)
    assert "Gråbo" in titles(page)[0]


def test_a_word_that_only_happens_to_stand_inside_others_is_not_asked_for(opened: Open) -> None:
    page = search(opened, "stan")
    said = hits(page)
    also = page.locator("[data-also]").text_content() or ""
    assert "bristande" not in also + said
    assert "tillstånd" not in also
