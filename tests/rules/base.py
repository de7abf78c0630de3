"""The data that examples and tests of rules stand in: a small world where nothing is wrong."""

from __future__ import annotations

from datetime import date

from loften.checking import check
from loften.finding import Finding
from loften.layout import Entry, sort_out
from loften.store import SourceFile, Sources

TODAY = date(2026, 6, 30)
PLAN = "plans/exempel/plan.yml"
REGISTERS = {
    "organisationer.yml": "exempel: {namn: Exempelkommunen, typ: kommun, fiktiv: ja}\n",
    "aktorer.yml": (
        "polisen: {namn: Polisen}\n"
        "kommunen: {namn: Kommunen}\n"
        "tekniska: {namn: Tekniska förvaltningen, del-av: kommunen}\n"
        "bostadsbolaget: {namn: Bostadsbolaget}\n"
    ),
    "teman.yml": "offentlig-miljo: {namn: Offentliga miljöer}\nskolan: {namn: Skolan}\n",
    "metoder.yml": "est: {namn: Effektiv samordning för trygghet, kortnamn: EST}\n",
}
HEAD = {"typ": "åtgärdsplan", "titel": "Åtgärdsplan för trygghet", "period": "{från: 2025, till: 2027}"}
CONTENT = ("områden:", "åtgärder:", "löften:")


def plan(fragment: str = "") -> str:
    """Make a whole plan of a fragment: the fields it lacks come after it, so that its lines keep their numbers."""
    lines = fragment.splitlines()
    rest = [
        f"{key}: {value}"
        for key, value in HEAD.items()
        if not any(line.startswith(f"{key}:") for line in lines)
    ]
    if not any(line.startswith(CONTENT) for line in lines):
        rest.append("åtgärder: [{id: bas, rubrik: Bas}]")
    return fragment.rstrip("\n") + "\n" * bool(fragment) + "\n".join(rest) + "\n"


def sources(files: dict[str, str | bytes]) -> Sources:
    """Put files over the base. A file with no text at all is left out."""
    merged: dict[str, str | bytes] = {**REGISTERS, PLAN: plan(), **files}
    paths, found = sort_out([Entry(path) for path, text in merged.items() if text], "data")
    texts = ((path, merged[path]) for path in paths)
    return Sources(
        tuple(
            SourceFile(path, f"data/{path}", text.encode() if isinstance(text, str) else text)
            for path, text in texts
        ),
        tuple(found),
    )


def findings(files: dict[str, str | bytes], earlier: dict[str, str | bytes] | None = None) -> list[Finding]:
    """Check files on top of the base, as of ``TODAY``."""
    before = sources(earlier) if earlier is not None else None
    return check(sources(files), TODAY, before).findings


def told(fragment: str, *, rule: str | None = None, **files: str) -> list[str]:
    """Check a fragment of a plan: ``line:column rule message``, of one rule or of all."""
    return [
        f"{finding.line}:{finding.column} {finding.rule} {finding.message}"
        for finding in findings({PLAN: plan(fragment), **files})
        if rule in (None, finding.rule)
    ]


def told_against(fragment: str, before: str, **files: str) -> list[str]:
    """Check a fragment of a plan against what it was."""
    return [
        f"{finding.line}:{finding.column} {finding.rule} {finding.message}"
        for finding in findings({PLAN: plan(fragment), **files}, {PLAN: plan(before)})
    ]
