"""What the rules for redirects have in common: which are well formed, and where they end."""

from __future__ import annotations

import re
from functools import lru_cache

from loften.dataset import Dataset
from loften.model.addresses import addresses, former_addresses, leads_to
from loften.model.values import ID_PATTERN

_ADDRESS = re.compile(f"/({ID_PATTERN}/)*", re.ASCII)


def is_address(written: str) -> bool:
    """Tell whether a text has the form of an address: ``/organisation/plan/``."""
    return _ADDRESS.fullmatch(written) is not None


class Map:
    """The addresses of a dataset, and where each leads."""

    def __init__(self, dataset: Dataset) -> None:
        site = dataset.site
        self.live = addresses(site)
        self.former = former_addresses(site)
        self.redirects = {
            source: target
            for source, target in site.redirects.items()
            if is_address(source) and is_address(target) and source != "/"
        }

    def end(self, address: str) -> str | None:
        """Give the page where an address ends; None for a dead end or a ring."""
        return leads_to(address, self.live, self.former, self.redirects)

    def ring(self, source: str) -> list[str] | None:
        """Give the ring that a redirect is in: its addresses, the first once more at the end."""
        chain = [source]
        while chain[-1] in self.redirects and chain[-1] not in self.live:
            onward = self.redirects[chain[-1]]
            if onward == source:
                return [*chain, onward]
            if onward in chain:
                return None
            chain.append(onward)
        return None


@lru_cache(maxsize=4)
def address_map(dataset: Dataset) -> Map:
    """Give the addresses of a dataset, worked out once."""
    return Map(dataset)


def may_be_unread(dataset: Dataset, address: str) -> bool:
    """Tell whether an address may be of something in a file that could not be read."""
    parts = address.strip("/").split("/")
    if parts[0] in ("aktorer", "teman", "metoder"):
        return not dataset.is_whole("aktorer.yml", "organisationer.yml", f"{parts[0]}.yml")
    if len(parts) == 1:
        return not dataset.is_whole("organisationer.yml")
    return (parts[0], parts[1]) in dataset.unreadable_plans
