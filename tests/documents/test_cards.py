"""Social cards: their size, that every page has one, and that nothing in the data breaks them."""

from __future__ import annotations

import struct
from datetime import date
from pathlib import Path

import pytest

from loften.documents import documents_of, site
from loften.documents.card_data import item_card, plan_card
from loften.views.catalog import Catalog
from tests.documents.making import SETTINGS, WHOLE, whole
from tests.views.given import given

LONG = (
    "Säkerställa att standardiserade bedömningsmetoder används inom socialtjänstens myndighetsutövning " * 12
)


def size(data: bytes) -> tuple[int, ...]:
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def cards(catalog: Catalog, folder: Path) -> dict[str, bytes]:
    found = documents_of(catalog, SETTINGS, folder).outputs
    return {output.path: output.data for output in found if output.path.endswith(".png")}


def test_everything_with_a_page_of_its_own_has_a_card_of_the_right_size(tmp_path: Path) -> None:
    found = cards(whole(), tmp_path)
    assert {
        "assets/bild.png",
        "orten/bild.png",
        "orten/plan/bild.png",
        "orten/plan/platser/bild.png",
        "orten/plan/belysning/bild.png",
        "orten/plan/sly/bild.png",
        "orten/plan/vandringar/bild.png",
    } <= set(found)
    assert {size(data) for data in found.values()} == {(1200, 630)}


def test_cards_come_in_batches_each_at_its_own_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = cards(whole(), tmp_path / "ett")
    monkeypatch.setattr(site, "_BATCH", 2)
    assert cards(whole(), tmp_path / "två") == together
    assert len(set(together.values())) == len(together)


@pytest.mark.parametrize("title", [LONG, "x" * 600, '#panic("x") *a* $ @ <b>', "你好 😀"])
def test_any_title_gives_a_card(title: str, tmp_path: Path) -> None:
    catalog = whole(old="rubrik: Röja sly", new=f"rubrik: '{title.strip()}'")
    assert size(cards(catalog, tmp_path)["orten/plan/sly/bild.png"]) == (1200, 630)


def test_an_item_says_whose_it_is_how_it_stands_and_since_when() -> None:
    catalog = whole()
    card = item_card(catalog.items["orten/plan/belysning"], catalog, SETTINGS)
    assert card["kicker"] == "Orten, Trygghetsplanen"
    assert card["mark"] == "Åtgärd 1.1"
    assert card["title"] == "Rusta upp belysningen"
    assert (card["standing"], card["word"]) == ("forsenad", "Arbete pågår med vissa förseningar")
    assert card["dated"] == "Redovisat 31 augusti 2025"
    assert card["warning"] == "Förfallen"
    assert card["invented"] == ""


def test_a_promise_says_who_promised_and_how_much_of_it_is_reported() -> None:
    catalog = whole()
    card = item_card(catalog.items["orten/plan/vandringar"], catalog, SETTINGS)
    assert card["kicker"] == "Polisen lovar, 2025–2027:"
    assert card["count"] == {"figure": "3", "whole": "5 vandringar", "when": ""}


def test_what_is_not_reported_says_so_without_a_day_so_that_its_card_is_made_once() -> None:
    [today, tomorrow] = [given(today=date(2026, 11, day), plan=WHOLE) for day in (21, 22)]
    one, other = (
        item_card(catalog.items["orten/plan/sly"], catalog, SETTINGS) for catalog in (today, tomorrow)
    )
    assert one["word"] == "Ej redovisad"
    assert one["dated"] == ""
    assert one == other


def test_what_is_invented_is_marked() -> None:
    catalog = whole("pahittet__plan")
    [plan] = catalog.plans.values()
    assert plan_card(plan, SETTINGS)["invented"] == "Påhittad"
    assert item_card(catalog.items["pahittet/plan/sly"], catalog, SETTINGS)["invented"] == "Påhittad"
