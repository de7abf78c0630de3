"""The plans' own words for the steps of a status, beside the words that all plans are counted by."""

from __future__ import annotations

from dataclasses import dataclass

from loften.views.catalog import Catalog
from loften.views.links import Link
from loften.views.standing import OF_LAGE, WORDS, Standing


@dataclass(frozen=True, slots=True)
class ScaleView:
    """One status scale that some plan uses."""

    name: str
    plans: tuple[Link, ...]
    """Real ones first; invented ones are noted as such."""
    steps: tuple[tuple[str, str, str], ...]
    """Icon, the plan's word, and the common word, in the order of bars."""


def own_scales(catalog: Catalog) -> tuple[ScaleView, ...]:
    """Give the scales that plans have chosen: those of real plans first."""
    found: list[ScaleView] = []
    order = list(Standing)
    for scale_id, scale in catalog.site.scales.items():
        users = [plan for plan in catalog.plans.values() if plan.plan.scale == scale_id]
        users.sort(key=lambda plan: plan.is_invented)
        if users and scale_id != "standard":
            steps = sorted(
                ((OF_LAGE[step.lage], step.text) for step in scale.steps),
                key=lambda step: order.index(step[0]),
            )
            found.append(
                ScaleView(
                    scale.name,
                    tuple(
                        Link(
                            plan.title,
                            plan.address,
                            note="påhittad plan" if plan.is_invented else plan.organisation.text,
                        )
                        for plan in users
                    ),
                    tuple((standing.value, text, WORDS[standing]) for standing, text in steps),
                )
            )
    return tuple(sorted(found, key=lambda scale: scale.plans[0].note == "påhittad plan"))
