"""Views from a few lines of YAML, as of a day. Today is 21 November 2026 unless a test says otherwise."""

from __future__ import annotations

import textwrap
from datetime import date

from loften.dataset import gather
from loften.store import SourceFile, Sources
from loften.views.building import catalog
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.plans import PlanView

TODAY = date(2026, 11, 21)
REGISTERS = {
    "organisationer.yml": "orten: {namn: Orten, typ: kommun}\npahittet: {namn: Påhittet, fiktiv: ja}\n",
    "aktorer.yml": (
        "polisen: {namn: Polisen}\nkommunen: {namn: Kommunen, del-av: orten}\ntekniska: {namn: Tekniska}\n"
    ),
    "metoder.yml": "est: {namn: Effektiv samordning, kortnamn: EST, text: Ett arbetssätt. Det har fler meningar.}\n",
    "teman.yml": "platser: {namn: Offentliga platser}\n",
}


def given(*, today: date = TODAY, **plans: str) -> Catalog:
    """Give the catalog of plans of the organisation ``orten``: ``plan="typ: …"``; ``_`` in a name is ``-``."""
    files = {**REGISTERS, **{_path(name): textwrap.dedent(text) for name, text in plans.items()}}
    sources = Sources(tuple(SourceFile(path, f"data/{path}", text.encode()) for path, text in files.items()))
    dataset = gather(sources)
    assert [finding.message for finding in dataset.findings] == []
    names = {key: file.document.name for key, file in dataset.plans.items()}
    return catalog(dataset.site, today, names)


def _path(name: str) -> str:
    organisation, _, plan = name.rpartition("__")
    return f"plans/{organisation or 'orten'}/{plan.replace('_', '-')}.yml"


def plan_with(item: str, *, top: str = "", kind: str = "åtgärder") -> str:
    """Write a plan for 2025–2027 that holds one item; ``item`` and ``top`` are lines without indent."""
    head = textwrap.dedent(top).strip()
    period = "" if "period:" in head else "period: {från: 2025, till: 2027}\n"
    body = textwrap.indent(textwrap.dedent(item).strip(), "    ")
    return f"typ: åtgärdsplan\ntitel: Trygghetsplanen\n{period}{head}\n{kind}:\n  - id: det\n    rubrik: Laga lamporna\n{body}\n"


def plan(text: str, *, today: date = TODAY) -> PlanView:
    """Give the view of a plan, written out whole."""
    return given(today=today, plan=text).plans["orten", "plan"]


def action(item: str, *, today: date = TODAY, top: str = "") -> ItemView:
    """Give the view of an action; ``item`` is its fields, ``top`` the plan's."""
    return given(today=today, plan=plan_with(item, top=top)).items["orten/plan/det"]


def promise(item: str, *, today: date = TODAY, top: str = "") -> ItemView:
    """Give the view of a promise."""
    return given(today=today, plan=plan_with(item, top=top, kind="löften")).items["orten/plan/det"]
