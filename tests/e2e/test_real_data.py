"""The source documents' facts stand on the finished pages: counts, dates, roles, links."""

from __future__ import annotations

import pytest

from tests.e2e.site import ROOT, Built

GOTLAND = "/region-gotland/atgardsplan-2025-2026/"
PROMISES = "/region-gotland/medborgarloften-2020/"
SILENCE = "/goteborg/tystnadskulturer-2023-2025/"
GANGS = "/goteborg/nyrekrytering-2023-2026/"


def items_of(built: Built, plan: str) -> list[str]:
    """The addresses of a plan's pages that have a status of their own."""
    return [
        address
        for address in sorted(built.addresses(plan) - {plan})
        if built.read(address).main.xpath(".//*[@data-item]")
    ]


@pytest.mark.parametrize(("plan", "count"), [(GOTLAND, 10), (PROMISES, 6), (SILENCE, 13), (GANGS, 17)])
def test_every_item_of_the_source_has_a_page(built: Built, plan: str, count: int) -> None:
    assert len(items_of(built, plan)) == count


@pytest.mark.parametrize(
    ("plan", "count"),
    [(GOTLAND, "10 åtgärder"), (PROMISES, "6 löften"), (SILENCE, "13 insatser"), (GANGS, "17 insatser")],
)
def test_a_plan_counts_its_items_in_its_own_words(built: Built, plan: str, count: str) -> None:
    assert count in built.read(plan).text


def test_the_start_page_sums_all_real_items_and_no_invented(built: Built) -> None:
    start = built.read("/")
    assert "46" in start.section("Så står det till")
    assert "Exempelkommunen" not in start.section("Så står det till")


def test_no_real_item_is_given_a_status(built: Built) -> None:
    for plan in (GOTLAND, PROMISES, SILENCE, GANGS):
        for address in items_of(built, plan):
            assert "Ej redovisad" in built.read(address).text, address


def test_the_caveat_stands_wherever_gotland_s_statuses_do(built: Built) -> None:
    pages = [GOTLAND, *items_of(built, GOTLAND), f"{GOTLAND}kriminella-natverk/"]
    pages += ["/", "/laget/", "/kalender/", "/region-gotland/"]
    pages += ["/aktorer/polisen/", "/aktorer/gotlandshem/", "/teman/narkotika/", "/metoder/est/"]
    for address in pages:
        assert "statusmarkeringar" in built.read(address).text, address


def test_gotland_s_two_areas_five_problems_and_focus_areas(built: Built) -> None:
    plan = built.read(GOTLAND)
    assert {f"{GOTLAND}organiserad-brottslighet/", f"{GOTLAND}mans-vald-mot-kvinnor/"} <= plan.links()
    pages = built.addresses(GOTLAND)
    problems = [
        "kriminella-natverk",
        "narkotika-krogmiljo",
        "narkotika-till-on",
        "valfardsbrott",
        "vald-i-ungas-relationer",
    ]
    for name in problems:
        assert f"{GOTLAND}{name}/" in pages
    focus = built.read(f"{GOTLAND}kriminella-natverk/")
    assert "1.1.2 Stärka ungas motståndskraft mot insocialisering i digitala medier" in focus.text
    assert focus.main.xpath(".//*[@id='digital-motstandskraft']")


def test_the_preliminary_study_has_all_five_dated_steps(built: Built) -> None:
    steps = built.read(f"{GOTLAND}forstudie-valfardsbrott/").section("När")
    places = [steps.index(word) for word in ("januari 2025", "april 2025", "juni 2025", "september 2025")]
    assert places == sorted(places)
    assert steps.count("april 2025") == 2
    assert steps.count("Datumet har passerat") == 5


@pytest.mark.parametrize(
    ("item", "heading", "said"),
    [
        ("est", "Vem", "Regionstyrelseförvaltningen, säkerhetsdirektören"),
        ("est", "Vem", "Väktarbolag"),
        ("est", "När", "december 2025"),
        ("est", "När", "börjar januari 2026"),
        ("tryggare-skola", "Vem", "grundskolechefen"),
        ("tryggare-skola", "När", "december 2026"),
        ("kartlaggning-grabo-bingeby", "Vem", "Bingan IF"),
        ("internetpatrullering", "När", "börjar 2026, preliminärt"),
        ("hackshield", "När", "2026, preliminärt"),
        ("hackshield", "Vem", "Strategiska rådet"),
        ("sspf", "Vem", "lokalpolisområdeschef"),
        ("sspf", "När", "augusti 2026, preliminärt"),
        ("krogar-mot-knark", "Vad ska uppnås", "50 procent"),
        ("krogar-mot-knark", "Vem", "strateg social välfärd"),
        ("samverkan-externa", "Vem", "biträdande enhetschef"),
        ("samverkan-externa", "Vem", "Tullverket"),
        ("forstudie-valfardsbrott", "Vem", "samordnare visselblåsare"),
        ("kartlaggning-sexuellt-vald", "När", "augusti 2025"),
        ("kartlaggning-sexuellt-vald", "Vem", "RF Sisu Gotland"),
    ],
)
def test_gotland_s_actions_say_who_and_when(built: Built, item: str, heading: str, said: str) -> None:
    assert said in built.read(f"{GOTLAND}{item}/").section(heading)


def test_an_end_date_that_passed_without_a_report_is_said(built: Built) -> None:
    assert "Slutdatum passerat, ej redovisad" in built.read(f"{GOTLAND}est/").text
    assert "Slutdatum passerat" not in built.read(f"{GOTLAND}tryggare-skola/").text


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("sip", "5 kvinnor"),
        ("alternativ-till-vald", "5 män"),
        ("informationsinsatser", "3 "),
        ("dialogmoten", "4 "),
        ("kunskapshojande-insatser", "2 "),
    ],
)
def test_a_counted_promise_shows_what_was_promised(built: Built, item: str, said: str) -> None:
    page = built.read(f"{PROMISES}{item}/")
    assert said in page.text
    assert "Redovisning saknas" in page.text


def test_the_sixth_promise_is_not_counted(built: Built) -> None:
    assert " av " not in built.read(f"{PROMISES}tidiga-tecken/").main.xpath("string(.//*[@data-item])")


def test_promises_were_signed_by_roles_and_no_person_is_named(built: Built) -> None:
    text = built.read(PROMISES).text
    assert "februari 2020" in text
    assert "lokalpolisområdeschef" in text
    assert "regiondirektör" in text
    for address in built.addresses("/region-gotland/"):
        assert "Fredrik" not in built.read(address).text
        assert "Lindvall" not in built.read(address).text


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (SILENCE, "kommunfullmäktige 25 maj 2023, § 5 (diarienummer 0116/22)"),
        (GANGS, "kommunfullmäktige 8 juni 2023, § 7 (diarienummer 1668/20)"),
    ],
)
def test_goteborg_s_decisions(built: Built, plan: str, said: str) -> None:
    assert said in built.read(plan).text


def test_an_insats_names_who_coordinates_and_who_answers(built: Built) -> None:
    who = built.read(f"{GANGS}infora-gvi/").section("Vem")
    before, after = who.split("Samordna", 1)
    assert "Hisingen" in before
    assert "Nordost" in before
    assert "Centrum" not in before
    assert "Centrum" in after


def test_connected_insatser_link_to_each_other(built: Built) -> None:
    assert f"{GANGS}analysarbete/" in built.read(f"{GANGS}ideell-sektor/").links()
    assert f"{GANGS}ideell-sektor/" in built.read(f"{GANGS}analysarbete/").links()


def test_the_one_indicator_with_figures(built: Built) -> None:
    text = built.read(f"{GANGS}sarskilt-utsatta-omraden/").text
    assert "Före planen 5 områden (2022)" in text
    assert "Målet är 0 områden 2026" in text


def test_an_indicator_without_figures_says_so(built: Built) -> None:
    text = built.read(f"{GANGS}gangrelaterade-skjutningar/").text
    assert "Inget värde är redovisat" in text
    assert "Utgångsvärdet är inte angivet" in text


@pytest.mark.parametrize(("plan", "count"), [(SILENCE, 14), (GANGS, 5)])
def test_every_indicator_has_a_page(built: Built, plan: str, count: int) -> None:
    pages = [built.read(address) for address in built.addresses(plan) - {plan}]
    assert sum("Indikator" in page.text.split(page.h1)[0] for page in pages) == count


def test_an_actor_s_page_gathers_its_promises_and_duties_over_plans(built: Built) -> None:
    police = built.read("/aktorer/polisen/")
    assert f"{PROMISES}sip/" in police.links()
    assert f"{GOTLAND}kartlaggning-grabo-bingeby/" in police.links()
    assert f"{GANGS}infora-gvi/" in police.links()


def test_a_method_s_page_tells_its_earlier_name_and_who_uses_it(built: Built) -> None:
    page = built.read("/metoder/tif/")
    assert "Tillsammans mot nätdroger" in page.text
    assert f"{GOTLAND}samverkan-externa/" in page.links()


def test_a_theme_joins_plans(built: Built) -> None:
    links = built.read("/teman/unga-och-kriminella-natverk/").links()
    assert any(link.startswith(GOTLAND) for link in links)
    assert any(link.startswith(GANGS) for link in links)


def test_the_county_without_a_strategy_is_told_of(built: Built) -> None:
    text = built.read("/sa-fungerar-det/lansstyrelsen/").text
    assert "Jämtland" in text
    assert "strategi" in text


def test_laget_lists_every_item_once(built: Built) -> None:
    page = built.read("/laget/")
    rows = page.main.xpath(".//tr//a[@data-address]/@data-address")
    expected = [item for plan in (GOTLAND, PROMISES, SILENCE, GANGS) for item in items_of(built, plan)]
    assert {address: rows.count(address) for address in expected} == dict.fromkeys(expected, 1)


def test_every_page_of_the_invented_municipality_says_so(built: Built) -> None:
    for below in ("/exempelkommunen/", "/exempelbygden/", "/grannkommunen/"):
        for address in built.addresses(below):
            page = built.read(address)
            text = page.tree.text_content()
            assert "Påhittade uppgifter" in text or "flyttat" in text, address


def test_the_sources_of_the_pages_are_in_the_repository() -> None:
    plans = sorted(
        path.relative_to(ROOT / "data" / "plans").as_posix()
        for path in (ROOT / "data").rglob("plans/*/*.yml")
    )
    assert len([plan for plan in plans if plan.startswith(("region-gotland/", "goteborg/"))]) == 4
