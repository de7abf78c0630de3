"""The PDF of a plan: what it says, and that everybody can read it."""

from __future__ import annotations

from datetime import date

import pytest

from loften.pages.settings import Settings
from tests.documents.making import OVERRIDES, pdf_of, read, root_of, text_of, whole
from tests.e2e.site import squeezed
from tests.views.given import given


@pytest.fixture(scope="module")
def made() -> bytes:
    return pdf_of(whole())


def test_it_is_tagged_and_follows_pdf_ua(made: bytes) -> None:
    root = root_of(made)
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "sv-SE"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()


def test_it_bears_title_author_and_the_day_that_it_is_true_for(made: bytes) -> None:
    found = read(made).metadata
    assert found is not None
    assert found.title == "Trygghetsplanen 2025–2027, Orten"
    assert found.author == "Öppna löften"
    assert found.creation_date is not None
    assert found.creation_date.date() == date(2026, 11, 21)


def test_bookmarks_lead_to_every_area_and_item(made: bytes) -> None:
    def titles(level: list[object]) -> list[str]:
        return [
            title
            for one in level
            for title in (titles(one) if isinstance(one, list) else [squeezed(str(one["/Title"]))])  # type: ignore[index]
        ]

    found = titles(read(made).outline)
    assert "Problemområde 1: Otrygga platser" in found
    assert any("Rusta upp belysningen" in title for title in found)
    assert any("Polisen vandrar" in title for title in found)


def test_every_page_says_which_it_is_whose_and_of_which_day(made: bytes) -> None:
    pages = read(made).pages
    for number, page in enumerate(pages, 1):
        said = squeezed(page.extract_text())
        assert f"Sida {number} av {len(pages)}" in said
        assert "Orten: Trygghetsplanen 2025–2027" in said
        assert "Läget 21 november 2026, version 4f2a9c1" in said
        assert "https://loften.example/orten/plan/" in said
        assert "Påhittade uppgifter" not in said


def test_every_page_of_an_invented_plan_says_so() -> None:
    for page in read(pdf_of(whole("pahittet__plan"))).pages:
        assert "Påhittade uppgifter" in squeezed(page.extract_text())


@pytest.mark.parametrize(
    "said",
    [
        "Uppgifterna är inte fullständiga.",
        "Kommunen gör platser tryggare.",
        "Beslutad av kommunstyrelsen 20 januari 2025",
        "Arbete pågår med vissa förseningar, redovisat 31 augusti 2025",
        "Före det: Ej påbörjad.",
        "Stolparna är sena.",
        "Nämnden, Protokoll § 88 [1]",
        "Ej redovisad, per 21 november 2026",
        "Planen beskriver inte närmare vad som görs.",
        "Planen anger inte vem som ansvarar.",
        "Ingen kontakt är angiven i planen.",
        "Tekniska (gatuchefen)",
        "15 juni 2025: Upphandlat Datumet har passerat. Här är inte redovisat att det är gjort.",
        "Förfallen. Slutdatum var 15 juni 2025",
        "Polisen lovar, 2025–2027:",
        "3 av 5 vandringar",
        "Utgångsvärde 2024 58 procent",
        "Uppmätt – inget värde är redovisat",
        "Målvärde – ej angivet",
        "Protokollet i arkivet (ingen länk angiven)",
    ],
)
def test_it_says(made: bytes, said: str) -> None:
    assert said in text_of(made)


def test_every_link_is_written_out_and_live(made: bytes) -> None:
    said = text_of(made).replace(" ", "")
    live = {
        annotation["/A"]["/URI"]
        for page in read(made).pages
        for annotation in (one.get_object() for one in page.get("/Annots", []))
        if "/URI" in annotation.get("/A", {})
    }
    for address in ("https://orten.example/p88", "https://orten.example/planen.pdf"):
        assert address in live
        assert address in said
    assert "https://loften.example/orten/plan/belysning/" in live
    assert live <= {address for address in live if address in said}


def test_without_an_address_of_the_site_none_is_invented() -> None:
    said = text_of(pdf_of(whole(), Settings(OVERRIDES)))
    assert "På webben" not in said
    assert "Läget 21 november 2026" in said
    assert "version" not in said


CODE = '#read("/etc/passwd") #panic("x") *fet* _kursiv_ $x^2$ @ref <etikett> `rå` // kommentar /* mer */ \\#sys = rubrik [1]'


def test_text_is_never_code() -> None:
    catalog = whole(old="orsak: Det är mörkt.", new=f"orsak: '{CODE}'")
    assert CODE in text_of(pdf_of(catalog))


def test_the_same_data_and_day_give_the_same_bytes() -> None:
    assert pdf_of(whole()) == pdf_of(whole())


def test_letters_that_no_typeface_has_do_not_stop_it() -> None:
    made = pdf_of(whole(old="Det är mörkt.", new="Det är mörkt 你."))
    root = root_of(made)
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" not in root["/Metadata"].get_object().get_data()


def test_areas_below_areas_are_there_whatever_their_depth() -> None:
    deep = "områden: [{id: a7, rubrik: Nivå sju, åtgärder: [{id: djupt, rubrik: Längst ned}]}]"
    for number in range(6, 0, -1):
        deep = f"områden: [{{id: a{number}, rubrik: Nivå {number}, {deep}}}]"
    catalog = given(plan=f"typ: handlingsplan\ntitel: Djupet\nperiod: {{från: 2025, till: 2027}}\n{deep}\n")
    said = text_of(pdf_of(catalog))
    assert "Nivå sju" in said
    assert "Längst ned" in said
