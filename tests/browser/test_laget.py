"""Läget in real Chromium: narrowed and ordered by choice and word, shared by its address, whole without scripts."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Open

WATCH = """
  window.shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries().map(one => one.value)))
    .observe({ type: "layout-shift", buffered: true });
"""


def rows(page: Page) -> Locator:
    return page.locator("tr[data-lage]:visible")


def shown(page: Page) -> int:
    return rows(page).count()


def values(page: Page, name: str) -> list[str]:
    """Give one data attribute of every row that is seen, in their order; empty where a row lacks it."""
    return [
        str(found) for found in rows(page).evaluate_all(f"all => all.map(one => one.dataset.{name} || '')")
    ]


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def hits(page: Page) -> str:
    return page.locator("[data-hits]").inner_text().replace("\N{NO-BREAK SPACE}", " ")


# -- What can be asked for ---------------------------------------------------------------------------------------


def test_an_organisation_narrows_also_to_what_it_does_with_others(opened: Open) -> None:
    everything = shown(opened("/laget/"))
    some = opened("/laget/?organisation=region-gotland")
    assert 0 < shown(some) < everything
    assert hits(some).startswith("16 av 46")
    bodies = opened("/laget/?organisation=exempelkommunen").locator("tbody:visible")
    assert "gemensam-plan" in " ".join(bodies.evaluate_all("all => all.map(one => one.id)"))


@pytest.mark.parametrize(
    ("query", "attribute", "wanted"),
    [
        ("lage=klar", "lage", {"klar"}),
        ("lage=klar&lage=ifas", "lage", {"klar", "ifas"}),
        ("typ=lofte", "typ", {"lofte"}),
        ("slut=passerat", "slut", {"passerat"}),
        ("sen=forsenad", "sen", {"forsenad"}),
        ("sen=saknas", "sen", {"saknas"}),
        ("sen=ja", "sen", {"forsenad", "saknas"}),
    ],
)
def test_a_choice_shows_all_rows_of_its_kind_and_no_other(
    opened: Open, query: str, attribute: str, wanted: set[str]
) -> None:
    page = opened(f"/laget/?{query}")
    assert set(values(page, attribute)) == wanted
    everywhere = page.locator("tr[data-lage]").evaluate_all(
        f"all => all.map(one => one.dataset.{attribute} || '')"
    )
    assert shown(page) == sum(value in wanted for value in everywhere)


def test_a_theme_and_a_plan_narrow(opened: Open) -> None:
    themed = opened("/laget/?tema=narkotika")
    assert shown(themed) > 0
    assert all("narkotika" in value.split() for value in values(themed, "tema"))
    one_plan = opened("/laget/?plan=goteborg/tystnadskulturer-2023-2025")
    assert shown(one_plan) == 13
    assert one_plan.locator("tbody:visible").count() == 1


def test_a_year_shows_the_plans_that_run_in_it(opened: Open) -> None:
    assert opened("/laget/?ar=2020").locator("tbody:visible").evaluate_all(
        "all => all.map(one => one.id)"
    ) == ["region-gotland/medborgarloften-2020"]
    assert shown(opened("/laget/?ar=2024&organisation=goteborg")) == 30


def test_an_actor_can_be_asked_for_in_one_of_its_parts(opened: Open) -> None:
    everything = opened("/laget/?aktor=polisen")
    answers = opened("/laget/?aktor=polisen&roll=ansvarar")
    assert 0 < shown(answers) < shown(everything)
    assert all("ansvarar:polisen" in value.split() for value in values(answers, "aktor"))
    assert all("ansvarar:" in value for value in values(opened("/laget/?roll=ansvarar"), "aktor"))


def test_words_are_found_inside_others_whatever_their_case_and_dots_and_all_of_them(opened: Open) -> None:
    page = opened("/laget/?q=KROGAR")
    assert shown(page) > 0
    assert all("krog" in text.lower() for text in rows(page).all_inner_texts())
    assert shown(opened("/laget/?q=forstudie")) == 1
    walks = opened("/laget/?q=vandring")
    assert any("trygghetsvandring" in text.lower() for text in rows(walks).all_inner_texts())
    assert 0 < shown(opened("/laget/?q=skol kartlagg")) < shown(opened("/laget/?q=skol"))
    assert shown(opened("/laget/?q=krogar xyz")) == 0


def test_choices_of_several_kinds_must_all_fit(opened: Open) -> None:
    page = opened("/laget/?organisation=exempelkommunen&lage=forsenad&slut=passerat")
    assert shown(page) > 0
    assert set(zip(values(page, "lage"), values(page, "slut"), strict=True)) == {("forsenad", "passerat")}


def test_where_nothing_fits_the_page_says_so(opened: Open) -> None:
    page = opened("/laget/?q=xyzzy")
    assert shown(page) == 0
    assert page.get_by_text("Inget stämmer med ditt urval.").is_visible()
    assert hits(page).startswith("0 av 46")
    assert page.get_by_role("button", name="Visa 0 träffar").is_visible()


# -- The address -------------------------------------------------------------------------------------------------


def test_a_choice_in_the_form_changes_the_address_and_the_address_gives_it_back(opened: Open) -> None:
    page = opened("/laget/")
    page.get_by_label("Ej redovisad").first.check()
    page.get_by_label("Organisation", exact=True).select_option("goteborg")
    page.get_by_label("Ordna efter").select_option("rubrik")
    assert asked(page) == {"lage": ["ejred"], "organisation": ["goteborg"], "ordning": ["rubrik"]}
    before = rows(page).all_inner_texts()
    page.reload()
    assert rows(page).all_inner_texts() == before != []
    assert page.get_by_label("Organisation", exact=True).input_value() == "goteborg"


def test_back_and_forward_go_between_choices(opened: Open) -> None:
    page = opened("/laget/")
    everything = shown(page)
    page.get_by_label("Organisation", exact=True).select_option("goteborg")
    narrowed = shown(page)
    page.get_by_label("Tema").select_option("narkotika")
    page.go_back()
    assert (shown(page), page.get_by_label("Tema").input_value()) == (narrowed, "")
    page.go_back()
    assert (shown(page), asked(page)) == (everything, {})
    page.go_forward()
    assert shown(page) == narrowed


def test_a_typed_word_is_one_step_back(opened: Open) -> None:
    page = opened("/laget/")
    page.get_by_label("Sök ord").press_sequentially("narkotika", delay=60)
    page.wait_for_url("**/laget/?q=narkotika")
    page.go_back()
    assert asked(page) == {}


def test_what_the_address_asks_for_in_vain_is_left_out_and_said(opened: Open) -> None:
    page = opened("/laget/?tema=finns-inte&lage=klar&utm_source=x")
    assert set(values(page, "lage")) == {"klar"}
    said = page.get_by_role("status").inner_text()
    assert "Adressen har val som inte finns: tema=finns-inte. De används inte." in said
    assert "utm" not in said


def test_the_link_to_the_choices_can_be_copied_and_that_is_announced(opened: Open) -> None:
    page = opened("/laget/?lage=klar")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiera länk till urvalet").click()
    page.get_by_role("status").get_by_text("Länken är kopierad.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


# -- Order -------------------------------------------------------------------------------------------------------


def test_end_dates_come_earliest_first_and_what_has_none_last(opened: Open) -> None:
    page = opened("/laget/?ordning=slutdatum&organisation=region-gotland")
    found = values(page, "slutdatum")
    dated = [value for value in found if value]
    assert dated == sorted(dated) != []
    assert found == dated + [""] * (len(found) - len(dated))
    page = opened("/laget/?ordning=slutdatum-omvant&organisation=region-gotland")
    assert values(page, "slutdatum") == dated[::-1] + [""] * (len(found) - len(dated))


def test_reports_come_newest_first(opened: Open) -> None:
    page = opened("/laget/?ordning=redovisad&organisation=exempelkommunen")
    dated = [value for value in values(page, "redovisad") if value]
    assert dated == sorted(dated, reverse=True) != []


def test_statuses_come_in_the_order_of_bars_and_headings_in_swedish_order(opened: Open) -> None:
    page = opened("/laget/?ordning=status&organisation=exempelkommunen")
    order = page.locator("[name=lage]").evaluate_all("all => all.map(one => one.value)")
    ranks = [order.index(value) for value in values(page, "lage")]
    assert ranks == sorted(ranks)
    page = opened("/laget/?ordning=rubrik&organisation=goteborg")
    titles = rows(page).locator("th a").all_inner_texts()
    assert titles == page.evaluate("all => [...all].sort(new Intl.Collator('sv').compare)", titles)


def test_in_one_order_each_row_says_its_plan_and_real_and_invented_stay_apart(opened: Open) -> None:
    page = opened("/laget/?ordning=slutdatum")
    assert page.locator("tr.ol-stack__g:visible").count() == 0
    assert shown(page) == 95
    assert all(
        "Region Gotland, " in text or "Göteborgs Stad, " in text for text in rows(page).all_inner_texts()[:46]
    )
    assert not any("Region Gotland, " in text for text in rows(page).all_inner_texts()[46:])
    assert page.locator(".ol-caveats:visible").count() > 0
    page.get_by_label("Ordna efter").select_option("")
    assert page.locator("tr.ol-stack__g:visible").count() == 8
    assert rows(page).all_inner_texts() == rows(opened("/laget/")).all_inner_texts()


def test_the_heads_of_columns_order_the_table_and_say_how(opened: Open) -> None:
    page = opened("/laget/")
    head = page.get_by_role("columnheader", name="Slutdatum").first
    button = head.get_by_role("button")
    assert head.get_attribute("aria-sort") is None
    button.focus()
    page.keyboard.press("Enter")
    assert (head.get_attribute("aria-sort"), asked(page)["ordning"]) == ("ascending", ["slutdatum"])
    assert "Ordning: slutdatum, tidigast först." in page.get_by_role("status").inner_text()
    page.keyboard.press("Enter")
    assert (head.get_attribute("aria-sort"), asked(page)["ordning"]) == ("descending", ["slutdatum-omvant"])
    assert button.evaluate("one => one === document.activeElement")
    page.get_by_role("columnheader", name="Redovisat").first.get_by_role("button").click()
    assert (
        page.locator("[aria-sort]").evaluate_all("all => all.map(one => [one.dataset.col, one.ariaSort])")
        == [["redovisad", "descending"]] * 2
    )


# -- What has been chosen ----------------------------------------------------------------------------------------


def test_each_choice_is_a_chip_that_takes_it_away(opened: Open) -> None:
    page = opened("/laget/?q=skol&lage=klar&organisation=exempelkommunen")
    chips = page.get_by_role("list", name="Valda filter").get_by_role("button")
    assert chips.evaluate_all("all => all.map(one => one.ariaLabel)") == [
        "Ta bort filtret Ord: skol",
        "Ta bort filtret Status: Klar",
        "Ta bort filtret Organisation: Exempelkommunen",
    ]
    page.get_by_role("button", name="Ta bort filtret Status: Klar").click()
    assert asked(page) == {"q": ["skol"], "organisation": ["exempelkommunen"]}
    assert (
        page.evaluate("document.activeElement.ariaLabel") == "Ta bort filtret Organisation: Exempelkommunen"
    )
    chips.last.press("Enter")
    chips.last.press("Enter")
    assert asked(page) == {}
    assert page.evaluate("'hits' in document.activeElement.dataset")
    assert not page.get_by_role("button", name="Kopiera länk").is_visible()


def test_all_choices_can_be_cleared_at_once(opened: Open) -> None:
    page = opened("/laget/?q=skol&sen=ja&ordning=rubrik")
    page.get_by_role("link", name="Rensa urvalet").click()
    page.wait_for_function("location.search === ''")
    assert shown(page) == 95
    assert hits(page) == "46 åtgärder och löften och 49 påhittade exempel"


def test_the_number_of_hits_is_announced(opened: Open) -> None:
    page = opened("/laget/")
    page.get_by_label("Organisation", exact=True).select_option("goteborg")
    assert page.get_by_role("status").inner_text().startswith("30 av 46 åtgärder och löften")


def test_a_choice_that_is_folded_away_is_unfolded_when_it_is_made(opened: Open) -> None:
    assert not opened("/laget/?lage=klar").get_by_label("Aktör", exact=True).is_visible()
    assert opened("/laget/?aktor=polisen").get_by_label("Aktör", exact=True).is_visible()


def test_links_to_plans_lead_to_those_that_are_seen(opened: Open) -> None:
    page = opened("/laget/?organisation=goteborg")
    page.get_by_text("Hoppa till en plan").click()
    links = page.locator(".ol-jump a:visible")
    assert links.count() == 2
    links.last.click()
    assert page.locator("tbody:target tr.ol-stack__g").is_visible()


# -- A phone, the keyboard, no scripts ---------------------------------------------------------------------------


def test_the_sheet_on_a_phone_is_used_from_the_keyboard(opened: Open) -> None:
    page = opened("/laget/", 390)
    opener = page.get_by_role("button", name="Filtrera och ordna")
    opener.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Stäng"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert (
        page.get_by_role("button", name=re.compile(r"Visa \d+ träff")).inner_text()
        == f"Visa {shown(page)} träffar"
    )
    assert set(values(page, "lage")) == {"klar"}
    page.keyboard.press("Escape")
    assert not page.locator("form#filter").is_visible()
    assert opener.evaluate("one => one === document.activeElement")
    assert opener.inner_text() == "Filtrera och ordna (1 val)"


def test_the_sheet_leads_to_the_hits_and_closes_behind_who_leaves_it(opened: Open) -> None:
    page = opened("/laget/", 390)
    opener = page.get_by_role("button", name="Filtrera och ordna")
    opener.click()
    page.get_by_label("Organisation", exact=True).select_option("goteborg")
    page.get_by_role("button", name="Visa 30 träffar").click()
    assert not page.locator("form#filter").is_visible()
    assert page.evaluate("'hits' in document.activeElement.dataset")
    opener.click()
    page.get_by_role("button", name="Rensa", exact=True).focus()
    page.keyboard.press("Tab")
    assert not page.locator("form#filter").is_visible()
    seen = page.evaluate("document.activeElement.getBoundingClientRect().height > 0")
    assert seen


def test_nothing_in_the_open_sheet_goes_beyond_a_narrow_window(opened: Open) -> None:
    page = opened("/laget/", 320)
    page.get_by_role("button", name="Filtrera och ordna").click()
    page.get_by_text("Fler val").click()
    assert page.locator("form#filter").evaluate("one => one.scrollWidth <= one.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_everything_is_there_under_its_plan(opened: Open) -> None:
    page = opened("/laget/?lage=klar", scripts=False)
    assert shown(page) == opened("/laget/").locator("tr[data-lage]").count()
    assert page.locator("tr.ol-stack__g:visible").count() == 8
    assert page.locator("form#filter:visible, button:visible").count() == 0


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("query", ["", "?lage=klar&sen=ja&ordning=slutdatum", "?tema=finns-inte", "?q=xyzzy"])
def test_nothing_moves_while_the_page_comes(opened: Open, query: str, width: int) -> None:
    page = opened("/om/", width)
    page.add_init_script(WATCH)
    page.goto(page.url.replace("/om/", f"/laget/{query}"))
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("shifts") == []


def test_a_row_is_no_higher_than_it_must_be_on_a_phone(opened: Open) -> None:
    page = opened("/laget/", 390)
    heights = rows(page).evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert sum(heights) / len(heights) < 130
