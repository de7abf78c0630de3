"""``loften diff A B``: what changed between two versions, per id, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from loften.changes import changes_between
from loften.changes.formats import FORMATS
from loften.cli.arguments import WrongUseError
from loften.cli.reading import earlier_of, progress, sources_of
from loften.dataset import Dataset, gather
from loften.model.site import PlanKey, Site


def run(chosen: Any) -> int:
    """Compare and print; give 1 where something could not be read and so is not compared."""
    was = _read(chosen.first, chosen.data)
    now = _read(chosen.second, chosen.data) if chosen.second else gather(sources_of(chosen.data))
    unread = was.unreadable_plans | now.unreadable_plans
    for organisation, plan in sorted(unread):
        progress(f"Planen {organisation}/{plan} går inte att läsa i båda versionerna och är inte jämförd.")
    found = changes_between(_without(was.site, unread), _without(now.site, unread))
    print(FORMATS[chosen.format](found), end="")
    return 1 if unread else 0


def _read(version: str, folder: Path) -> Dataset:
    sources = earlier_of(version, folder)
    if sources is None:
        raise WrongUseError("Ange två versioner att jämföra: incheckningar i git, eller mappar.")
    return gather(sources)


def _without(site: Site, keys: frozenset[PlanKey]) -> Site:
    for key in keys:
        site.plans.pop(key, None)
    return site
