"""What `make audit` writes down: how many checks each audit made on the site, and what they found.

Tests say what they have found through the fixture `audit`; with parallel workers it comes here with their reports.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from json import loads
from pathlib import Path
from typing import Any

import pytest
import yaml

from loften.versions import current_version
from loften.views.words import grouped
from tests.audit.kinds import KINDS
from tests.e2e.site import ROOT

TOOLS = Path(__file__).parents[1] / "tools" / "node_modules"
MOST_DETAILS = 50

AUDITS = {
    "axe": (
        "axe-core {axe-core}",
        "WCAG 2.2 A och AA samt god praxis",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor, och av Läget och Sök med val och träffar, i ljust och mörkt läge, bredd 1280, 390 och 320 pixlar",
    ),
    "nu": (
        "Nu Html Checker {vnu-jar}",
        "Att sidorna är rätt skriven HTML",
        "{checks} filer, alltså alla sidor",
    ),
    "tangentbord": (
        "Chromium",
        "Att allt går att nå och använda med tangentbordet, att fokus syns och att enstaka tangenter inte gör något",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor, och av Läget och Sök med val och träffar, bredd 1280 och 390 pixlar",
    ),
    "forstoring": (
        "Chromium",
        "Att inget går förlorat på smal skärm, med dubbelt så stor text, i egna färger eller i utskrift",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor, och av Läget och Sök med val och träffar",
    ),
    "lighthouse": (
        "Lighthouse {lighthouse}",
        "Tillgänglighet, god praxis, sökbarhet och snabbhet på mobil: 100 av 100",
        "{checks} sidor: start, plan, område, åtgärd, löfte och Läget",
    ),
    "vikt": (
        "Chromium",
        "Att sidorna är lätta att hämta och att inget hoppar medan de laddas",
        "{checks} kontroller av start, plan, område, åtgärd, löfte och Läget, på mobil",
    ),
    "policy": (
        "Chromium",
        "Att inget hämtas från andra webbplatser, att inget sparas hos läsaren och att bara webbplatsens egna skript körs",
        f"{{checks}} kontroller av alla sidor, och av {len(KINDS)} sorters sidor i webbläsaren",
    ),
    "utan-javascript": (
        "Chromium",
        "Att allt går att läsa utan JavaScript",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor",
    ),
}
"""Id -> what made the check, what it was of, and how much was checked."""


WHOLE = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)


@dataclass
class _Sum:
    checks: int = 0
    wrong: list[str] = field(default_factory=list)


class Deselected:
    """In a parallel worker: counts the tests that were left out, for the report of the whole run."""

    def __init__(self, config: pytest.Config) -> None:
        self._told: dict[str, Any] = config.workeroutput  # type: ignore[attr-defined]

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self._told["deselected"] = self._told.get("deselected", 0) + len(items)


class Report:
    """Gathers what the tests say; writes it when all are done, and only then: half an audit replaces no whole one."""

    def __init__(self, file: Path, browser: str) -> None:
        self._file = file
        self._browser = browser
        self._sums: dict[str, _Sum] = defaultdict(_Sum)
        self._pages = 0
        self._expected: set[str] = set()
        self._done: set[str] = set()
        self._deselected = 0

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self._deselected += len(items)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._expected.update(item.nodeid for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self._expected.update(ids)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        self._deselected += getattr(node, "workeroutput", {}).get("deselected", 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or (report.when == "setup" and report.failed):
            self._done.add(report.nodeid)
        said = dict(report.user_properties)
        self._pages = said.get("pages", self._pages)
        if "audit" not in said or not (report.when == "call" or report.failed):
            return
        entry = self._sums[said["audit"]]
        if report.when == "call":
            entry.checks += said.get("checks", 0)
            entry.wrong += said.get("wrong", [])
        if report.failed and not said.get("wrong"):
            entry.wrong.append(f"Provet gick inte igenom: {report.nodeid.partition('::')[2]}")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if reason := self._why_not(session.config.args, exitstatus):
            print(f"Granskningen skrevs inte till {self._file}: {reason}.", file=sys.stderr)
            return
        head = "# Skrivs av make audit. Ändra inte för hand.\n"
        body = yaml.safe_dump(self._content(), sort_keys=False, allow_unicode=True, width=1000)
        self._file.write_text(head + body, encoding="utf-8")

    def _why_not(self, asked: list[str], exitstatus: int) -> str:
        """Why what was found is not the whole truth; empty when it is."""
        if exitstatus not in WHOLE:
            return "körningen avbröts innan den var klar"
        if self._deselected or any("::" in one for one in asked):
            return "bara en del av proven valdes ut"
        if missing := [name for name in AUDITS if name not in self._sums]:
            return f"alla prov kördes inte ({', '.join(missing)} saknas)"
        if left := self._expected - self._done:
            return f"{grouped(len(left))} av {grouped(len(self._expected))} prov kördes inte"
        return ""

    def _content(self) -> dict[str, Any]:
        version = current_version(ROOT)
        return {
            "datum": date.today(),  # noqa: DTZ011 (the day of the audit where it is made)
            **({"version": version} if version else {}),
            **({"sidor": self._pages} if self._pages else {}),
            "webbläsare": self._browser,
            "prov": [_entry(name, self._sums[name]) for name in AUDITS],
        }


def _entry(name: str, found: _Sum) -> dict[str, Any]:
    tool, what, extent = AUDITS[name]
    return {
        "id": name,
        "verktyg": tool.format_map(versions()),
        "vad": what,
        "omfattning": extent.format(checks=grouped(found.checks)),
        "fel": len(found.wrong),
        "detaljer": found.wrong[:MOST_DETAILS],
    }


def versions() -> dict[str, str]:
    """Which version each tool has."""
    return {
        name: loads((TOOLS / name / "package.json").read_text(encoding="utf-8"))["version"]
        for name in ("axe-core", "vnu-jar", "lighthouse")
    }


def browser_version(program: str) -> str:
    """The browser's name and version, without which system it was made for: `Chromium 156.0.8078.73`."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()
    return " ".join(said[:2])
