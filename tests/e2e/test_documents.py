"""The documents of the real site: they say what the pages say, and every page has a card."""

from __future__ import annotations

import io
import re
from datetime import date

import pytest
from pypdf import PdfReader

from loften.checking import check
from loften.pages.settings import Settings
from loften.pages.site import pages
from loften.store import load, written_addresses
from loften.views.building import catalog
from loften.views.catalog import Catalog
from loften.views.links import SITE_CARD, plan_pdf_address
from tests.e2e.site import DAY, ROOT, Built, squeezed


@pytest.fixture(scope="module")
def everything() -> Catalog:
    day = date.fromisoformat(DAY)
    found = check(load(ROOT / "data"), day, written=written_addresses(ROOT / "docs"))
    return catalog(found.dataset.site, day)


def reader_of(built: Built, address: str) -> PdfReader:
    return PdfReader(io.BytesIO((built.folder / address[1:]).read_bytes()))


def test_every_plan_has_a_pdf_with_all_its_items_and_how_they_stand(
    built: Built, everything: Catalog
) -> None:
    for plan in everything.plans.values():
        said = squeezed(
            " ".join(page.extract_text() for page in reader_of(built, plan_pdf_address(plan.key)).pages)
        )
        dense = said.replace(" ", "").replace("-", "")
        for item in plan.items:
            assert item.item.title.replace(" ", "").replace("-", "") in dense, item.key
            assert item.status.word.replace(" ", "").replace("-", "") in dense, item.key
        assert ("Påhittade uppgifter" in said) == plan.is_invented


def test_a_plans_page_names_the_pdf_with_its_pages_and_size(built: Built, everything: Catalog) -> None:
    for plan in everything.plans.values():
        address = plan_pdf_address(plan.key)
        page = built.read(plan.address)
        [link] = page.main.xpath(f".//a[@data-address='{address}']")
        found = re.fullmatch(
            r"(?:Planen|Löftena) som PDF \((\d+) sid(?:a|or), (\d+) kB\)", squeezed(link.text_content())
        )
        assert found, link.text_content()
        assert int(found[1]) == len(reader_of(built, address).pages)
        assert int(found[2]) == round((built.folder / address[1:]).stat().st_size / 1000)


def test_the_card_that_a_page_names_is_there(built: Built, everything: Catalog) -> None:
    named = [page.image for page in pages(everything, Settings(ROOT / "overrides")) if page.image]
    assert len(named) >= len(everything.items) + len(everything.plans)
    assert len(set(named)) == len(named)
    assert [image for image in (*named, SITE_CARD) if not (built.folder / image[1:]).is_file()] == []


def test_no_template_is_published(built: Built) -> None:
    assert list(built.folder.rglob("*.typ")) == []
