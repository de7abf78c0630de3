"""The status scale of each plan, where it can be relied on."""

from __future__ import annotations

from functools import lru_cache

from loften.dataset import Dataset
from loften.model import Lage

_REGISTER = "statusskalor.yml"


@lru_cache(maxsize=4)
def scales_of(dataset: Dataset) -> dict[str, dict[str, Lage]]:
    """Give, by path of the plan's file, the steps of its scale and the state behind each.

    Plans are left out whose scale is unknown or partly wrong, which is reported where it stands.
    """
    if not dataset.is_whole(_REGISTER):
        return {}
    register = dataset.registers.get(_REGISTER)
    broken = {path[0] for path in register.fitted.replaced if path} if register else set()
    found: dict[str, dict[str, Lage]] = {}
    for file in dataset.plans.values():
        plan = file.fitted.model
        scale = dataset.site.scale(plan)
        if (
            scale
            and scale.steps
            and plan.scale not in broken
            and ("statusskala",) not in file.fitted.replaced
        ):
            found[file.path] = {step.id: step.lage for step in scale.steps}
    return found
