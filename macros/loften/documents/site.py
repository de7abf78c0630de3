"""All documents of a site: PDFs made before the pages that name their size, cards in batches while files are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from loften.documents.cache import Cache
from loften.documents.card_data import area_card, item_card, organisation_card, plan_card, site_card
from loften.documents.contract import Card, Look
from loften.documents.engine import DocumentError, Engine
from loften.documents.look import look
from loften.documents.plan_data import plan_data
from loften.pages.page import Output
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.links import SITE_CARD, Link, card_address, plan_pdf_address
from loften.views.words import plural

_PLAN, _CARD = "plan", "bild"
_BATCH = 25
"""Cards that are made at once: each is a page of one document, and only so many are held in memory."""
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")

Asked = tuple[str, Card]
"""A path, and what the card there says."""


@dataclass(frozen=True, slots=True)
class Documents:
    """What the documents stage gives to the pages and to the build."""

    links: Mapping[str, tuple[Link, ...]]
    """Address of a page to the files that belong to it, with their sizes."""
    outputs: Iterable[Output]
    """Every file. The cards are made as they are asked for."""


def documents_of(catalog: Catalog, settings: Settings, cache_folder: Path) -> Documents:
    """Make the documents of a site, or take them from the cache.

    Raises:
        DocumentError: a template cannot be used.
    """
    engine, cache = Engine(settings.overrides / "documents"), Cache(cache_folder)
    common = look(settings.overrides)
    made: list[Output] = []
    links: dict[str, tuple[Link, ...]] = {}
    for plan in catalog.plans.values():
        data = _pdf(engine, cache, {**plan_data(plan, catalog, settings), **common}, catalog)
        address = plan_pdf_address(plan.key)
        made.append(Output(address[1:], data))
        size = f"{plural(len(_PAGE.findall(data)), 'sida', 'sidor')}, {in_kilobytes(len(data))}"
        what = "Löftena" if plan.is_promises else "Planen"
        links[plan.address] = (Link(f"{what} som PDF", address, note=size),)

    def outputs() -> Iterator[Output]:
        yield from made
        yield from _cards(engine, cache, _asked(catalog, settings), common)
        cache.prune()

    return Documents(links, outputs())


def in_kilobytes(size: int) -> str:
    """Give a size in bytes for readers: ``120 kB``."""
    return f"{max(1, round(size / 1000))}\N{NO-BREAK SPACE}kB"


def _pdf(engine: Engine, cache: Cache, data: Mapping[str, Any], catalog: Catalog) -> bytes:
    key = engine.key(_PLAN, data)
    held = cache.get(key)
    if held is None:
        held = engine.pdf(_PLAN, data, catalog.today)
        cache.put(key, held)
    return held


def _asked(catalog: Catalog, settings: Settings) -> Iterator[Asked]:
    yield SITE_CARD[1:], site_card(catalog, settings)
    for organisation in catalog.organisations.values():
        yield card_address(organisation.address)[1:], organisation_card(organisation, settings)
    for plan in catalog.plans.values():
        yield card_address(plan.address)[1:], plan_card(plan, settings)
    for area in catalog.areas.values():
        if area.has_page:
            yield card_address(area.address)[1:], area_card(area, catalog, settings)
    for item in catalog.items.values():
        yield card_address(item.address)[1:], item_card(item, catalog, settings)


def _cards(engine: Engine, cache: Cache, asked: Iterator[Asked], common: Look) -> Iterator[Output]:
    while batch := list(islice(asked, _BATCH)):
        keys = [engine.key(_CARD, {"cards": [data], **common}) for _, data in batch]
        held = {key: cache.get(key) for key in keys}
        missing = {key: data for key, (_, data) in zip(keys, batch, strict=True) if held[key] is None}
        if missing:
            made = engine.pictures(_CARD, {"cards": list(missing.values()), **common})
            if len(made) != len(missing):
                raise DocumentError(
                    f"Mallen overrides/documents/{_CARD}.typ gav {plural(len(made), 'bild', 'bilder')} "
                    f"i stället för {len(missing)}. Varje kort ska rymmas på en sida."
                )
            for key, data in zip(missing, made, strict=True):
                cache.put(key, data)
                held[key] = data
        yield from (Output(path, held[key] or b"") for (path, _), key in zip(batch, keys, strict=True))
