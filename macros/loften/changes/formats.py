"""Changes as text for a terminal, as Markdown for a comment, as JSON for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Any

from loften.changes.change import Change
from loften.changes.words import day, quoted
from loften.model import Entry, PlanEntry
from loften.views.words import plural

LACKS = "Saknar redovisning: lägg till en rad i historik som säger vad som ändras och varför."
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~-])")
_NOTHING = "Inget som läsaren ser är ändrat i planerna."


def as_text(changes: Sequence[Change]) -> str:
    """Give lines grouped by plan and by what changed."""
    return _written(changes, "{}  {}", "  {}  {}", lambda said: f"    {said}", str, mark="OBS! ")


def as_markdown(changes: Sequence[Change]) -> str:
    """Give a comment for a pull request. Nothing in the data becomes markup, a mention or a picture."""
    return _written(changes, "### {} `{}`", "- **{}** `{}`", lambda said: f"  - {said}", escaped, mark="⚠️ ")


def as_json(changes: Sequence[Change]) -> str:
    """Give a list with an object for each change, in the order of the others."""
    return json.dumps([_plain(change) for change in changes], ensure_ascii=False, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Sequence[Change]], str]] = MappingProxyType(
    {"text": as_text, "markdown": as_markdown, "json": as_json}
)


def escaped(text: str) -> str:
    """Give a text that Markdown shows as it is, and that mentions nobody."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKDOWN.sub(r"\\\1", plain).replace("@", "@\N{WORD JOINER}")


def summary(changes: Sequence[Change]) -> str:
    """``5 ändringar i 2 planer. 1 saknar redovisning.``"""
    plans = len({_plan_address(change) for change in changes})
    said = f"{plural(len(changes), 'ändring', 'ändringar')} i {plural(plans, 'plan', 'planer')}."
    lacking = sum(change.lacks_entry for change in changes)
    return f"{said} {plural(lacking, 'ändring', 'ändringar')} saknar redovisning." if lacking else said


def _written(
    changes: Sequence[Change],
    plan_form: str,
    item_form: str,
    line: Callable[[str], str],
    safe: Callable[[str], str],
    mark: str,
) -> str:
    if not changes:
        return f"{_NOTHING}\n"
    lines = [summary(changes)]
    for address, in_plan in groupby(changes, key=_plan_address):
        of_plan = list(in_plan)
        lines += ["", plan_form.format(safe(of_plan[0].plan), f"{address}/"), ""]
        for (place, title), members in groupby(of_plan, key=lambda change: (change.address, change.title)):
            lines.append(item_form.format(safe(title), place))
            for change in members:
                told = f" {_told(change.entry, safe)}" if change.entry else ""
                lacks = f" {mark}{LACKS}" if change.lacks_entry else ""
                lines.append(line(f"{safe(change.said)}{told}{lacks}"))
    return "\n".join(lines) + "\n"


def _told(entry: Entry | PlanEntry, safe: Callable[[str], str]) -> str:
    """Say what the row of the ledger says, and where that can be checked."""
    said = f"Redovisat {day(entry.date)}"
    if entry.reported_by:
        said += f" av {entry.reported_by}"
    if entry.text:
        said += f": {quoted(entry.text)}"
    source = entry.source_text or entry.source
    return safe(said) + (f" (källa: {safe(source)})." if source else ". Ingen källa är angiven.")


def _plan_address(change: Change) -> str:
    return "/".join(change.address.split("/")[:3])


def _plain(change: Change) -> dict[str, Any]:
    return {
        "what": change.what.value,
        "address": change.address,
        "plan": change.plan,
        "title": change.title,
        "said": change.said,
        "field": change.field,
        "before": change.before,
        "after": change.after,
        "entry": dict(_fields(change.entry)) if change.entry else None,
        "lacks_entry": change.lacks_entry,
    }


def _fields(entry: Entry | PlanEntry) -> Iterator[tuple[str, str | int]]:
    """Give a row of the ledger by the keys of the plan's file."""
    for name, info in type(entry).model_fields.items():
        value = getattr(entry, name)
        if value is not None:
            yield info.alias or name, value if isinstance(value, int) else str(value)
