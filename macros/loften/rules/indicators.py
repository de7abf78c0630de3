"""Walks through the indicators of a dataset and their values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from loften.dataset import Dataset
from loften.model import Indicator, Value
from loften.model.site import Path
from loften.rules.walks import Met, nodes_of


@lru_cache(maxsize=4)
def indicators_of(dataset: Dataset) -> tuple[Met[Indicator], ...]:
    """Give every indicator."""
    return tuple(met for met in nodes_of(dataset) if isinstance(met.node, Indicator))  # type: ignore[misc]


def measured(met: Met[Indicator]) -> Iterator[tuple[Path, Value]]:
    """Give the values that were measured, with their paths: the base first."""
    if met.node.base:
        yield (*met.path, "utgångsvärde"), met.node.base
    for index, value in enumerate(met.node.values):
        yield (*met.path, "värden", index), value
