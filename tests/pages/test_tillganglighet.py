"""The accessibility statement: all that the law's model asks for, and nothing that is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from loften.model.accessibility import Audit, Statement
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.pages.tillganglighet import accessibility_statement
from tests.pages.read import SETTINGS, Read
from tests.views.given import given

WHOLE = {
    "ansvarig": "Ortens kommun",
    "webbplats": "Löften i Orten",
    "adresser": ["https://loften.orten.example", "https://www.orten.example/loften"],
    "publicerad": "2025-06-01",
    "granskad": "2026-05-12",
    "förbehåll": "Sidorna flyttas snart.",
    "kontakt": {
        "e-post": "webb@orten.example",
        "telefon": "08-123 456 78",
        "länk": "https://orten.example/brist",
        "svarstid": "Inom två arbetsdagar.",
    },
    "bedömning": {
        "sätt": "extern",
        "av": "Granskningsbolaget",
        "datum": "2026-04-02",
        "omfattning": "Tio sidor med skärmläsaren NVDA.",
        "resultat": "delvis",
    },
    "inte-prövat": ["med punktskriftsskärm"],
    "brister": [
        {
            "vad": "Diagrammen <saknar> text.",
            "var": "Sidorna om indikatorer",
            "krav": "WCAG 1.1.1",
            "drabbar": "Dig som använder skärmläsare",
            "skäl": "bristande",
            "åtgärdas": "2027-03",
            "i-stället": "Läs tabellen under.",
        },
        {"vad": "Filmen saknar syntolkning.", "skäl": "oskäligt", "förklaring": "Det är 900 gamla filmer."},
        {"vad": "Kartan går inte att läsa.", "skäl": "utanför", "förklaring": "Den är inte för navigering."},
    ],
}
AUDIT = {
    "datum": "2026-11-22",
    "version": "c0608c3",
    "sidor": "288",
    "webbläsare": "Chromium 156",
    "prov": [
        {"id": "axe", "verktyg": "axe-core 4.14.1", "vad": "WCAG 2.2 A och AA", "omfattning": "132 kontroller", "fel": "0"},
        {"id": "nu", "vad": "Giltig HTML", "fel": "2", "detaljer": ["/om/, rad 3: Bad <b>: no", "/: Bad"]},
        {"id": "forstoring", "vad": "Förstoring", "fel": "1", "detaljer": ["/om/, 320 px: ordet: syns inte"]},
    ],
}  # fmt: skip


def page(
    statement: dict[str, Any] | None = None,
    audit: dict[str, Any] | None = None,
    settings: Settings = SETTINGS,
) -> Read:
    catalog = given()
    site = replace(
        catalog.site,
        statement=Statement.model_validate(statement) if statement else None,
        audit=Audit.model_validate(audit) if audit else None,
    )
    return Read(Page("/", "", "", accessibility_statement(replace(catalog, site=site), settings)))


@pytest.fixture
def whole() -> Read:
    return page(WHOLE, AUDIT)


def test_it_says_who_answers_for_which_site_and_since_when(whole: Read) -> None:
    assert whole.section("Vem som ansvarar") == (
        "Ansvarig Ortens kommun Webbplats Löften i Orten "
        "Adresser https://loften.orten.example https://www.orten.example/loften "
        "Publicerad 1 juni 2025 Senast sedd över 12 maj 2026"
    )


def test_it_says_how_well_the_law_is_met_in_the_law_s_words_and_why(whole: Read) -> None:
    said = whole.section("Så väl följer webbplatsen lagen")
    assert said.startswith("Delvis förenlig Löften i Orten är delvis förenlig med lagen")
    assert "(2018:1937)" in said
    assert "Tre brister är kända." in said
    assert "Den automatiska granskningen hittade tre fel." in said
    assert "Sidorna flyttas snart." in said


def test_each_shortcoming_is_told_under_its_reason_with_a_way_around_it(whole: Read) -> None:
    said = whole.section("Vad som återstår")
    assert said.startswith(
        "Uppfyller inte kraven Diagrammen <saknar> text. Var Sidorna om indikatorer "
        "Drabbar Dig som använder skärmläsare Krav WCAG 1.1.1 "
        "Gör så här i stället Läs tabellen under. Rättas senast mars 2027 "
    )
    assert "Skulle vara oskäligt betungande att anpassa Filmen saknar syntolkning. Varför Det är 900" in said
    assert "Omfattas inte av lagen Kartan går inte att läsa. Varför Den är inte för navigering." in said
    assert said.count("Inget annat sätt finns än.") == 2
    assert said.endswith("Det här har ingen människa prövat: med punktskriftsskärm")


def test_it_says_how_it_was_tried_by_people_and_by_programs(whole: Read) -> None:
    said = whole.section("Så är webbplatsen prövad")
    assert "Granskning av någon utanför organisationen, Granskningsbolaget, klar den 2 april 2026." in said
    assert "Tio sidor med skärmläsaren NVDA." in said
    assert (
        "Gjord den 22 november 2026 på en webbplats med 288 sidor, version c0608c3, i Chromium 156." in said
    )
    assert "0 fel WCAG 2.2 A och AA 132 kontroller. Verktyg: axe-core 4.14.1" in said
    assert (
        "2 fel Giltig HTML Visa felen, med verktygets egna ord på engelska /om/, rad 3: Bad <b>: no /: Bad"
        in said
    )
    assert "1 fel Förstoring Visa felet /om/, 320 px: ordet: syns inte" in said


def test_only_the_words_of_a_tool_are_marked_as_english(whole: Read) -> None:
    assert whole.tree.xpath(".//*[@lang]/@lang") == ["en", "en"]
    assert whole.tree.xpath(".//*[@lang='en']//text()") == ["Bad <b>: no", "Bad"]


def test_it_says_how_to_report_and_how_to_ask_for_another_form(whole: Read) -> None:
    said = whole.section("Säg till oss")
    assert "be att få innehåll i en annan form" in said
    assert "Telefon 08-123 456 78" in said
    assert "Svar Inom två arbetsdagar." in said
    links = whole.links()
    assert links["webb@orten.example"] == "mailto:webb@orten.example"
    assert links["Anmäl en brist på orten.example"] == "https://orten.example/brist"


@pytest.mark.parametrize("statement", [WHOLE, None])
def test_it_always_leads_to_digg_and_names_the_law_and_the_standard(statement: dict[str, Any] | None) -> None:
    shown = page(statement)
    assert shown.links()["Anmäl till Digg"] == "https://www.digg.se/tdosanmalan"
    said = shown.section("Teknisk information")
    assert all(word in said for word in ("2018:1937", "2018:1938", "EN 301 549", "WCAG 2.1", "AA"))


def test_without_a_statement_it_claims_nothing() -> None:
    shown = page(None, AUDIT)
    assert "Den som publicerar webbplatsen har inte lämnat någon redogörelse än." in shown.text
    assert "förenlig" not in shown.text
    assert "Gjord den 22 november 2026" in shown.text
    assert shown.headings() == [
        "Så väl följer webbplatsen lagen",
        "Säg till oss",
        "Anmäl till Digg",
        "Så är webbplatsen prövad",
        "Teknisk information",
    ]


def test_without_an_audit_it_says_so() -> None:
    assert "Automatisk granskning Ingen granskning är inlagd." in page(WHOLE).section(
        "Så är webbplatsen prövad"
    )


def test_what_is_left_out_is_said_to_be_unknown() -> None:
    least = {"ansvarig": "Orten", "webbplats": "Löften", "publicerad": "2026"}
    shown = page(least, settings=replace(SETTINGS, site_url=""))
    assert shown.all("ol-big") == ["Inte bedömd"]
    assert "Det går inte att säga hur väl Löften följer lagen" in shown.text
    assert "Ingen adress är angiven." in shown.text
    assert "Ingen brist är inskriven i redogörelsen. Det betyder inte att allt är prövat." in shown.text
    assert "med skärmläsare, förstoring, röststyrning eller andra hjälpmedel" in shown.text
    assert "har inte sagt hur du anmäler brister" in shown.text


def test_full_compliance_is_told_with_what_it_rests_on() -> None:
    statement = {**WHOLE, "bedömning": {**WHOLE["bedömning"], "resultat": "helt"}}  # type: ignore[dict-item]
    for key in ("brister", "inte-prövat"):
        del statement[key]
    shown = page(statement, {**AUDIT, "prov": AUDIT["prov"][:1]})  # type: ignore[index]
    said = shown.section("Så väl följer webbplatsen lagen")
    assert said.startswith("Helt förenlig Löften i Orten är helt förenlig med lagen")
    assert "Det beror på" not in said
    assert "Inga brister är kända." in said


def test_who_asks_for_a_case_in_the_repository_leads_there() -> None:
    least = {"ansvarig": "Orten", "webbplats": "Löften", "publicerad": "2026"}
    found = {**least, "kontakt": {"text": "Lägg ett ärende."}}
    links = page(found, settings=replace(SETTINGS, repo_url="https://git.example/orten/loften")).links()
    assert links["Versionsarkivet på git.example"] == "https://git.example/orten/loften"
    assert not any("Versionsarkivet" in text for text in page(found).links())


def test_the_site_s_own_address_stands_where_none_is_written() -> None:
    least = {"ansvarig": "Orten", "webbplats": "Löften", "publicerad": "2026"}
    assert "Adress https://loften.example Publicerad" in page(least).text


def test_no_heading_level_is_jumped(whole: Read) -> None:
    levels = [int(heading.tag[1]) for heading in whole.tree.xpath(".//h2|.//h3|.//h4")]
    assert all(after - before <= 1 for before, after in zip([1, *levels], levels, strict=False))


def test_the_old_address_of_what_remains_still_leads_there(whole: Read) -> None:
    assert whole.tree.xpath(".//*[@id='vad-som-aterstar']//h2/text()") == ["Vad som återstår"]
