"""Pages on paper: printed to A4 by real Chromium, and read back."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from tests.audit.kinds import KINDS
from tests.browser.conftest import Open
from tests.e2e.site import squeezed


def printed(opened: Open, path: str, *, dark: bool = False) -> PdfReader:
    page = opened(path, dark=dark)
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def said(reader: PdfReader) -> str:
    return squeezed(" ".join(page.extract_text() for page in reader.pages))


@pytest.mark.parametrize("kind", ["start", "plan", "action", "promise", "laget", "prose"])
def test_the_matter_is_on_the_paper_and_the_way_around_is_not(opened: Open, kind: str) -> None:
    reader = printed(opened, KINDS[kind])
    text = said(reader)
    assert "Byggd 21 november 2026" in text
    for control in ("Hoppa till innehållet", "Så fungerar det Om", "Föregående", "Öppna data"):
        assert control not in text
    width, height = (round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
    assert (width, height) == (210, 297)


def test_links_out_of_the_site_are_written_out(opened: Open) -> None:
    page = opened(KINDS["action"])
    out = page.locator("main a[href^='http']").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    )
    assert out
    text = said(printed(opened, KINDS["action"])).replace(" ", "")
    assert [link for link in out if link not in text] == []


def test_tables_are_tables_with_their_heads_on_every_page(opened: Open) -> None:
    reader = printed(opened, KINDS["laget"])
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    assert len(pages) > 2
    assert all("Ansvarar eller lovar" in page for page in pages[1:-1])


def test_what_is_folded_on_the_screen_can_be_read_on_paper(opened: Open) -> None:
    page = opened(KINDS["plan"])
    page.emulate_media(media="print")
    hidden = page.locator("main details:not(.ol-easy)").evaluate_all(
        "all => all.filter(one => [...one.children].some(part => part.tagName !== 'SUMMARY' && !part.getClientRects().length)).length"
    )
    assert hidden == 0


def test_a_dark_screen_still_prints_black_on_white(opened: Open) -> None:
    page = opened(KINDS["action"], dark=True)
    page.emulate_media(media="print", color_scheme="dark")
    ground, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color]"
    )
    assert (ground, ink) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")
