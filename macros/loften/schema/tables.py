"""The format guide's tables and the list of rules: read off the model and the rules themselves."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import EnumMeta
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from loften.finding import Severity
from loften.model import Plan
from loften.model import values as kinds
from loften.model.base import Part
from loften.model.fields import REGISTER_MODELS, parts_of
from loften.rules import Rule, all_rules

_SINGLE = (
    (kinds.Text, "text"),
    (kinds.Word, "ord"),
    (kinds.Id, "id"),
    (kinds.Reference, "id"),
    (kinds.Connection, "id, eller organisation/plan/id"),
    (kinds.Date, "datum"),
    (kinds.Year, "årtal"),
    (kinds.YesNo, "ja eller nej"),
    (kinds.Number, "tal"),
    (kinds.Count, "heltal från 0"),
    (kinds.Promised, "heltal från 1"),
    (kinds.Link, "länk (https://…)"),
    (kinds.Email, "e-postadress"),
)
_BY_METADATA = {tuple(map(id, get_args(kind)[1:2])): word for kind, word in _SINGLE}


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the format."""

    key: str
    is_required: bool
    holds: str
    """What may stand there, in Swedish: ``datum``, ``lista av id``."""
    description: str


@dataclass(frozen=True, slots=True)
class FieldTable:
    """The fields of one group."""

    id: str
    title: str
    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """YAML that passes a rule, or breaks it."""

    is_right: bool
    text: str


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule, as told to staff."""

    id: str
    is_error: bool
    title: str
    explanation: tuple[str, ...]
    examples: tuple[Example, ...]


_TITLES = {
    "Plan": "En plan",
    "Period": "period",
    "Decision": "beslut",
    "Source": "källor",
    "Contact": "kontakt",
    "Signing": "undertecknat",
    "PlanEntry": "historik, på planen",
    "Indicator": "indikatorer",
    "Value": "utgångsvärde, målvärde och värden",
    "Area": "områden",
    "Action": "åtgärder",
    "Promise": "löften: det som åtgärder har, och dessutom",
    "Goal": "mål, när det skrivs som fält",
    "Responsible": "ansvarig och undertecknat av, när de skrivs som fält",
    "Step": "när",
    "Entry": "historik, på åtgärder och löften",
    "Quantity": "utlovat",
    "Organisation": "organisationer.yml",
    "Actor": "aktorer.yml",
    "Scale": "statusskalor.yml",
    "ScaleStep": "statusskalor.yml: steg",
    "Theme": "teman.yml",
    "Method": "metoder.yml",
    "Explained": "ordlista.yml",
    "Statement": "tillganglighet.yml",
    "StatementContact": "tillganglighet.yml: kontakt",
    "Assessment": "tillganglighet.yml: bedömning",
    "Shortcoming": "tillganglighet.yml: brister",
    "Audit": "granskning.yml, som skrivs av make audit",
    "AuditCheck": "granskning.yml: prov",
}


def field_tables() -> tuple[FieldTable, ...]:
    """Give a table a group of fields: plans first, in the order a reader meets them, then registers."""
    found: dict[str, FieldTable] = {}
    for model in (Plan, *REGISTER_MODELS.values()):
        for part in _reachable(model):
            name = part.__name__
            if name not in found:
                found[name] = FieldTable(name.lower(), _TITLES[name], tuple(_rows(part)))
    return tuple(found[name] for name in _TITLES if name in found)


def _reachable(model: Any) -> Iterator[type[Part]]:
    seen: list[type[Part]] = []
    pending = list(parts_of(model))
    while pending:
        part = pending.pop(0)
        if part in seen:
            continue
        seen.append(part)
        yield part
        for info in part.model_fields.values():
            pending.extend(parts_of(info.annotation))


def _rows(part: type[Part]) -> Iterator[FieldRow]:
    shown = part.model_fields
    if part.__name__ == "Promise":
        base = set(part.__mro__[1].model_fields)  # type: ignore[attr-defined]
        shown = {name: info for name, info in shown.items() if name not in base}
    for name, info in shown.items():
        yield FieldRow(info.alias or name, info.is_required(), _holds(info), info.description or "")


def _holds(info: FieldInfo) -> str:
    """Say in Swedish what a field may hold."""
    if info.alias == "mål":
        return "text, eller lista (se nedan)"
    word = _by_metadata(info.metadata)
    return word or _said(info.annotation)


def _by_metadata(metadata: Any) -> str:
    return next((_BY_METADATA[(id(extra),)] for extra in metadata if (id(extra),) in _BY_METADATA), "")


def _said(annotation: Any) -> str:
    word = _by_metadata(getattr(annotation, "__metadata__", ()))
    if word:
        return word
    if isinstance(annotation, EnumMeta):
        words = [str(member.value) for member in annotation]  # type: ignore[var-annotated]
        return " | ".join(words)
    if inspect.isclass(annotation) and issubclass(annotation, Part):
        return "fält (se nedan)"
    origin = get_origin(annotation)
    members = [argument for argument in get_args(annotation) if argument not in (type(None), ...)]
    if origin is tuple:
        inner = _said(members[0])
        if inner == "fält (se nedan)":
            return "lista (se nedan)"
        return (
            f"lista av {inner}"
            if inner != "id eller fält (se nedan)"
            else "lista av id, eller av fält (se nedan)"
        )
    if origin is dict:
        return f"fält: {_said(members[0])}"
    if getattr(annotation, "__metadata__", None):
        return "id eller fält (se nedan)"
    return _said(members[0]) if members else "text"


def rule_texts() -> tuple[RuleText, ...]:
    """Give every rule as told to staff: errors first, each by its id."""
    found = [rule_text(rule) for rule in all_rules()]
    return tuple(sorted(found, key=lambda rule: (not rule.is_error, rule.id)))


def rule_text(rule: Rule) -> RuleText:
    """Part a rule's docstring into what it asks, why, and its examples."""
    doc = inspect.cleandoc(rule.__doc__ or "")
    prose, *blocks = re.split(r"^(Rätt|Fel):$", doc, flags=re.MULTILINE)
    title, *explanation = [part.replace("\n", " ").strip() for part in prose.strip().split("\n\n")]
    examples = tuple(
        Example(label == "Rätt", textwrap.dedent(block).strip("\n"))
        for label, block in zip(blocks[::2], blocks[1::2], strict=True)
    )
    return RuleText(rule.ID, rule.SEVERITY is Severity.ERROR, title, tuple(explanation), examples)
