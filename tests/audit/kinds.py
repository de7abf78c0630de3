"""One page of every kind. tests/audit/test_kinds.py tells when the site gets a kind that is not here."""

from __future__ import annotations

from pathlib import Path

from lxml import html

from tests.e2e.site import Built

KINDS = {
    "start": "/",
    "organisation": "/region-gotland/",
    "joint": "/grannkommunen/",
    "plans": "/planer/",
    "plan": "/exempelkommunen/trygghet-2025-2027/",
    "real-plan": "/goteborg/nyrekrytering-2023-2026/",
    "promises": "/exempelkommunen/medborgarloften-2026/",
    "area": "/region-gotland/atgardsplan-2025-2026/kriminella-natverk/",
    "divided-area": "/region-gotland/atgardsplan-2025-2026/organiserad-brottslighet/",
    "described-area": "/exempelkommunen/trygghet-2025-2027/otrygga-platser/",
    "action": "/exempelkommunen/trygghet-2025-2027/belysning-gc/",
    "shared-action": "/exempelbygden/gemensam-plan-2026/gemensam-utbildning/",
    "unreported": "/region-gotland/atgardsplan-2025-2026/est/",
    "promise": "/exempelkommunen/medborgarloften-2026/sip/",
    "real-promise": "/region-gotland/medborgarloften-2020/sip/",
    "per-month": "/exempelkommunen/medborgarloften-2026/poliser-pa-torget/",
    "large": "/exempelkommunen/medborgarloften-2026/cykelmarkning/",
    "indicator": "/exempelkommunen/trygghet-2025-2027/trygga-invanare/",
    "actor": "/aktorer/polisen/",
    "actors": "/aktorer/",
    "theme": "/teman/narkotika/",
    "themes": "/teman/",
    "method": "/metoder/est/",
    "methods": "/metoder/",
    "laget": "/laget/",
    "kalender": "/kalender/",
    "andringar": "/andringar/",
    "search": "/sok/",
    "prose": "/sa-fungerar-det/",
    "lansstyrelsen": "/sa-fungerar-det/lansstyrelsen/",
    "methods-and-theories": "/sa-fungerar-det/metoder-och-teorier/",
    "about": "/om/",
    "statuses": "/sa-laser-du/",
    "glossary": "/ordlista/",
    "easy": "/lattlast/",
    "open-data": "/oppna-data/",
    "accessibility": "/tillganglighet/",
    "staff": "/guide/",
    "new-plan": "/guide/ny-plan/",
    "guide": "/guide/formatet/",
    "rules": "/guide/regler/",
    "words": "/guide/ord/",
    "statement-guide": "/guide/tillganglighet/",
    "macros": "/guide/makron/",
    "lost": "/404.html",
}
"""Name of the kind -> address of its page."""

STATES = {
    "search-hits": ("/sok/?q=narkotika", ".ol-hit"),
    "search-misspelt": ("/sok/?q=narkotka", "[data-near] a[href*='?q=']"),
    "search-none": ("/sok/?q=xyzzy", "[data-none]"),
    "laget-chosen": ("/laget/?organisation=region-gotland&q=ungdom", ".ol-chip"),
    "laget-none": ("/laget/?q=xyzzy", "[data-none]"),
}
"""Name of what scripts show at an address -> the address, and the element that is seen when it is all there."""
READY = dict(STATES.values())
"""Address -> the element to wait for."""
VIEWS = KINDS | {name: address for name, (address, _) in STATES.items()}
"""Name -> address: every kind, and every state."""

CORE = ["start", "real-plan", "area", "unreported", "real-promise", "laget"]
"""The kinds that most readers meet first: start, plan, area, action, promise, Läget. Not of the invented municipalities,
whose pages ask search engines to leave them out."""


def file_of(site: Built, address: str) -> Path:
    """Where the page of an address lies."""
    path = site.folder / address.strip("/")
    return path if path.suffix == ".html" else path / "index.html"


def kinds_with(site: Built, part: str) -> list[str]:
    """The kinds whose page has an element, or an attribute written as `@name`; at least one has."""
    found = [kind for kind in KINDS if html.parse(file_of(site, KINDS[kind])).xpath(f"//body//{part}")]
    assert found, f"no kind of page has {part}"
    return found
