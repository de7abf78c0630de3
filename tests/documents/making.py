"""Documents of a few lines of YAML, made as the build makes them, and read back."""

from __future__ import annotations

import io
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from loften.documents.engine import Engine
from loften.documents.look import look
from loften.documents.plan_data import plan_data
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from tests.e2e.site import ROOT, squeezed
from tests.views.given import given

OVERRIDES = ROOT / "overrides"
SETTINGS = Settings(OVERRIDES, site_url="https://loften.example", version="4f2a9c1")

WHOLE = """
    typ: åtgärdsplan
    titel: Trygghetsplanen
    sammanfattning: Kommunen gör platser tryggare.
    period: {från: 2025, till: 2027}
    beslut: {datum: 2025-01-20, organ: Kommunstyrelsen}
    redovisas: tertial
    förbehåll: Uppgifterna är inte fullständiga.
    källor:
      - {titel: Planen som den beslutades, länk: https://orten.example/planen.pdf}
      - {titel: Protokollet i arkivet}
    indikatorer:
      - {id: trygga, rubrik: Andel trygga, enhet: procent, utgångsvärde: {år: 2024, värde: 58}}
    områden:
      - id: platser
        nr: "1"
        benämning: Problemområde
        rubrik: Otrygga platser
        beskrivning: Invånarna pekar ut samma platser.
        åtgärder:
          - id: belysning
            nr: "1.1"
            rubrik: Rusta upp belysningen
            orsak: Det är mörkt.
            mål: Alla stråk har ljus.
            ansvarig: [{aktör: tekniska, roll: gatuchefen}]
            när: [{vad: Upphandlat, klart: 2025-06-15}]
            historik:
              - {datum: 2025-04-30, status: ej påbörjad}
              - {datum: 2025-08-31, status: vissa förseningar, text: Stolparna är sena., källa: https://orten.example/p88, källtext: Protokoll § 88, redovisat-av: Nämnden}
          - {id: sly, nr: "1.2", rubrik: Röja sly}
    löften:
      - id: vandringar
        rubrik: Polisen vandrar
        lovar: [polisen]
        utlovat: {antal: 5, enhet: vandringar}
        historik: [{datum: 2026-08-31, antal: 3}]
"""


def whole(name: str = "plan", old: str = "", new: str = "") -> Catalog:
    """Give the catalog of a plan that has something of everything, with one part of it changed."""
    return given(**{name: WHOLE.replace(old, new) if old else WHOLE})


def pdf_of(catalog: Catalog, settings: Settings = SETTINGS) -> bytes:
    """Make the PDF of the only plan."""
    [plan] = catalog.plans.values()
    data = {**plan_data(plan, catalog, settings), **look(OVERRIDES)}
    return Engine(OVERRIDES / "documents").pdf("plan", data, catalog.today)


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    """Give all that a PDF says, as it is read."""
    return squeezed("\n".join(page.extract_text() for page in read(data).pages))


def root_of(data: bytes) -> DictionaryObject:
    root = read(data).trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return root


def templates(folder: Path) -> Path:
    """Copy the templates to a folder where a test may break them."""
    folder.mkdir()
    for path in (OVERRIDES / "documents").glob("*.typ"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder
