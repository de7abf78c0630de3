"""Fälten som måste finnas finns.

En plan har typ, titel, period och minst ett av områden, åtgärder och löften. Områden, åtgärder, löften och
indikatorer har id och rubrik. Varje rad i historiken har datum. Av ”antal” och ”minst” i ”utlovat” står
precis ett.

Rätt:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {antal: 5, enhet: kvinnor}

Fel:
    löften:
      - id: sip

Fel:
    löften:
      - id: sip
        rubrik: Erbjuda en samordnad individuell plan
        utlovat: {enhet: kvinnor}

Fel:
    --- plans/exempel/plan.yml
    typ: åtgärdsplan
    titel: Åtgärdsplan för trygghet
    period: {från: 2025, till: 2027}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model.fields import all_keys, description_of, known_keys
from loften.model.items import Promise
from loften.model.validation import Path
from loften.model.values import suggest_id
from loften.rules.characters import cleaned
from loften.rules.misfits import misfits_for
from loften.rules.nearest import nearest, text_with_colon
from loften.rules.question import Question
from loften.rules.walks import items_of

ID = "saknat-falt"
SEVERITY = Severity.ERROR
_EXAMPLES = {
    "typ": "åtgärdsplan",
    "period": "{från: 2025, till: 2027}",
    "från": "2025",
    "till": "2027",
    "datum": "2026-03-01",
    "klart": "2026-12",
    "år": "2025",
    "värde": "55",
    "läge": "i fas",
    "aktör": "polisen",
    "publicerad": "2026-03-01",
    "sätt": "egen",
    "skäl": "bristande",
    "fel": "0",
}


def check(question: Question) -> Iterator[Finding | None]:
    for file, misfit in misfits_for(question, ID):
        name = str(misfit.path[-1])
        if file.document.place(misfit.path[:-1]).is_merged or _is_misspelled(file, misfit.path):
            continue  # what is there in its stead is reported as such
        hint = _hint(file, misfit.path, name)
        yield file.document.finding(ID, misfit.path, f"Fältet ”{name}” saknas.", hint)
    yield from _empty_plans(question)
    yield from _promised(question)
    yield from _scales(question)


def _is_misspelled(file: DataFile, path: Path) -> bool:
    """Tell whether an unknown field beside a missing one was meant to be it, or is a text with a colon."""
    known = known_keys(file.path, path[:-1])
    if text_with_colon(file.document.value(path[:-1]), known):
        return True
    unknown = (
        str(misfit.path[-1])
        for misfit in file.fitted.misfits
        if misfit.type == "extra_forbidden" and misfit.path[:-1] == path[:-1]
    )
    elsewhere = all_keys(file.path)
    return any(
        cleaned(name) == path[-1] or (name not in elsewhere and nearest(name, known) == path[-1])
        for name in unknown
    )


def _hint(file: DataFile, path: Path, name: str) -> str:
    example = _EXAMPLES.get(name, "…")
    if name == "id":
        holder = file.document.value(path[:-1])
        title = holder.get("rubrik") if isinstance(holder, dict) else None
        example = _short_id(title) if isinstance(title, str) else "…"
    said = description_of(file.path, path)
    if said[:1].islower():  # a list of the words that may stand there
        said = f"Skriv något av {said}" if "eller" in said else f"{said[0].upper()}{said[1:]}"
    return f"Lägg till ”{name}: {example}”." + (f" {said}" if said else "")


def _short_id(title: str) -> str:
    """Suggest an id of a few words from a heading."""
    words = suggest_id(title).split("-")
    return "-".join(words[:4]) or "…"


def _empty_plans(question: Question) -> Iterator[Finding | None]:
    names = ("områden", "åtgärder", "löften")
    for file in question.dataset.plans.values():
        plan = file.fitted.model
        has_content = plan.areas or plan.actions or plan.promises
        if not has_content and not any(file.fitted.is_replaced((name,)) for name in names):
            yield file.finding(
                ID, (), "Planen har varken områden, åtgärder eller löften.",
                "Lägg till ”områden:”, ”åtgärder:” eller ”löften:” med minst en medlem.",
            )  # fmt: skip


def _promised(question: Question) -> Iterator[Finding | None]:
    for met in items_of(question.dataset):
        promised = met.node.promised if isinstance(met.node, Promise) else None
        if promised is None or (met.file.fitted.replaced and _is_patched(met.file, (*met.path, "utlovat"))):
            continue
        if promised.exactly is None and promised.at_least is None:
            yield met.file.finding(
                ID, (*met.path, "utlovat"), "I ”utlovat” saknas hur många.",
                "Lägg till ”antal: 5” om det är precis så många, eller ”minst: 5”.",
            )  # fmt: skip
        elif promised.exactly is not None and promised.at_least is not None:
            yield met.file.finding(
                ID, (*met.path, "utlovat", "minst"), "I ”utlovat” står både ”antal” och ”minst”.",
                "Ta bort det ena.", on_key=True,
            )  # fmt: skip


def _is_patched(file: DataFile, path: Path) -> bool:
    return any((*path, name) in file.fitted.replaced for name in ("antal", "minst"))


def _scales(question: Question) -> Iterator[Finding | None]:
    file = question.dataset.registers.get("statusskalor.yml")
    for name, scale in question.dataset.site.scales.items():
        if file and not scale.steps and (name, "steg") not in file.fitted.replaced:
            yield file.finding(
                ID, (name, "steg"), "Skalan har inga steg.",
                "Lägg till minst ett steg, till exempel ”- {id: klar, text: Klar, läge: klar}”.", on_key=True,
            )  # fmt: skip
