"""Whether a plan's ids can be relied on, or some were lost where the file is wrong.

Where they were lost, that was reported; that an id is missing is then not reported too.
"""

from __future__ import annotations

from functools import lru_cache

from loften.dataset import DataFile, Dataset
from loften.model.site import PlanKey

_HOLDERS = frozenset({"id", "tidigare-id", "områden", "åtgärder", "löften", "indikatorer"})


@lru_cache(maxsize=4)
def whole_plans(dataset: Dataset) -> frozenset[PlanKey]:
    """Give the plans all of whose ids were read."""
    return frozenset(key for key, file in dataset.plans.items() if _is_whole(file))


def _is_whole(file: DataFile) -> bool:
    if any(finding.rule in ("dubbelt-falt", "ankare") for finding in file.document.findings):
        return False
    for path in file.fitted.replaced:
        if (path and path[-1] in _HOLDERS) or isinstance(file.document.value(path), dict | list):
            return False
    return not any(len(path) > 1 and path[-2] == "tidigare-id" for path in file.fitted.replaced)
