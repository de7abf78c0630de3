"""Old addresses: a small page each, that leads on. An address that has been published never dies."""

from __future__ import annotations

from collections.abc import Iterator

from loften.components import render
from loften.model.addresses import node_address, old_addresses
from loften.pages.page import Output
from loften.pages.settings import Settings
from loften.views.catalog import Catalog


def redirects(catalog: Catalog, settings: Settings) -> Iterator[Output]:
    """Make the page of every old address, and of every area that is a section of another's page."""
    sections = {
        node_address(area.plan_key, area.area.id): area.address
        for area in catalog.areas.values()
        if not area.has_page
    }
    old = {source: sections.get(target, target) for source, target in old_addresses(catalog.site).items()}
    for source, target in {**old, **sections}.items():
        yield _redirect(source, target, settings)


def _redirect(source: str, target: str, settings: Settings) -> Output:
    relative = "../" * (source.count("/") - 1) + target.removeprefix("/")
    html = render(
        settings.overrides,
        "pages/redirect.html",
        target=relative,
        canonical=settings.address(target) if settings.site_url else relative,
        shown=target,
        site_name=settings.site_name,
    )
    return Output(f"{source.strip('/')}/index.html", f"{html}\n".encode())
