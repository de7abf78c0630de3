"""Det som ”kopplad-till” nämner finns.

Skriv id för något i samma plan, eller organisation/plan/id för något i en annan. Det kan vara en åtgärd, ett
löfte, ett område eller en indikator, under det id som gäller nu.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        kopplad-till: [vaxtlighet]
      - id: vaxtlighet
        rubrik: Beskära buskage vid tunnlar

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        kopplad-till: [vaxtligheten]
      - id: vaxtlighet
        rubrik: Beskära buskage vid tunnlar
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import Dataset
from loften.finding import Finding, Severity, shown
from loften.model.site import PlanKey
from loften.rules.nearest import did_you_mean, nearest
from loften.rules.question import Question
from loften.rules.references import Kind, references
from loften.rules.walks import nodes_of
from loften.rules.wholeness import whole_plans

ID = "okant-id-koppling"
SEVERITY = Severity.ERROR
_FORM = "Skriv ett id i samma plan, eller organisation/plan/id."


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    written = references(dataset)[Kind.NODE]
    if not written:
        return
    ids, former = _ids(dataset)
    for reference in written:
        parts = reference.written.split("/")
        if len(parts) not in (1, 3):
            yield reference.file.finding(
                ID, reference.path, f"”{shown(reference.written)}” pekar inte ut något.", _FORM
            )
            continue
        here = reference.file.key
        key = here if len(parts) == 1 else (parts[0], parts[1])
        if (key in ids and parts[-1] in ids[key]) or _may_be_unread(dataset, key):
            continue
        where = "i planen" if key == here else f"i planen {shown(f'{key[0]}/{key[1]}')}"
        message = f"Id ”{shown(parts[-1])}” finns inte {where}."
        prefix = "" if len(parts) == 1 else f"{key[0]}/{key[1]}/"
        if key not in ids:
            plans = [f"{organisation}/{plan}" for organisation, plan in ids]
            message = f"Planen {shown(f'{key[0]}/{key[1]}')} finns inte."
            near = nearest(f"{key[0]}/{key[1]}", plans)
            hint = f"Menade du ”{near}/{parts[-1]}”?" if near else _FORM
        elif parts[-1] in former[key]:
            message = f"”{parts[-1]}” är ett tidigare id."
            hint = f"Skriv ”{prefix}{former[key][parts[-1]]}”."
        else:
            hint = did_you_mean(parts[-1], ids[key], _FORM)
        yield reference.file.finding(ID, reference.path, message, hint)


def _ids(dataset: Dataset) -> tuple[dict[PlanKey, set[str]], dict[PlanKey, dict[str, str]]]:
    """Give the present ids of every plan, and its former ones with the present one each leads to."""
    present: dict[PlanKey, set[str]] = {key: set() for key in dataset.plans}
    former: dict[PlanKey, dict[str, str]] = {key: {} for key in dataset.plans}
    keys = {file.path: key for key, file in dataset.plans.items()}
    for met in nodes_of(dataset):
        key = keys[met.file.path]
        present[key].add(met.node.id)
        for former_id in met.node.former_ids:
            former[key][former_id] = met.node.id
    return present, former


def _may_be_unread(dataset: Dataset, key: PlanKey) -> bool:
    """Tell whether the id may stand in something that could not be read."""
    return key in dataset.unreadable_plans or (key in dataset.plans and key not in whole_plans(dataset))
