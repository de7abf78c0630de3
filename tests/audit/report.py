"""What `make audit` writes down: how many checks each audit made on the site, and what they found.

Tests say what they have found through the fixture `audit`; with parallel workers it comes here with their reports.
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from json import loads
from pathlib import Path
from typing import Any

import pytest
import yaml

from loften.versions import current_version
from tests.audit.kinds import KINDS
from tests.e2e.site import ROOT

TOOLS = Path(__file__).parents[1] / "tools" / "node_modules"
MOST_DETAILS = 50

AUDITS = {
    "axe": (
        "axe-core {axe-core}",
        "WCAG 2.2 A och AA samt god praxis",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor i ljust och mörkt läge, bredd 1280, 390 och 320 pixlar",
    ),
    "nu": (
        "Nu Html Checker {vnu-jar}",
        "Att sidorna är rätt skriven HTML",
        "{checks} filer, alltså alla sidor",
    ),
    "tangentbord": (
        "Chromium",
        "Att allt går att nå och använda med tangentbordet, att fokus syns och att enstaka tangenter inte gör något",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor, bredd 1280 och 390 pixlar",
    ),
    "forstoring": (
        "Chromium",
        "Att inget går förlorat på smal skärm, med dubbelt så stor text, i egna färger eller i utskrift",
        f"{{checks}} kontroller av {len(KINDS)} sorters sidor",
    ),
    "lighthouse": (
        "Lighthouse {lighthouse}",
        "Tillgänglighet, god praxis, sökbarhet och snabbhet på mobil: 100 av 100",
        "{checks} sidor: start, plan, område, åtgärd, löfte och Läget",
    ),
}
"""Id -> what made the check, what it was of, and how much was checked."""


@dataclass
class _Sum:
    checks: int = 0
    wrong: list[str] = field(default_factory=list)


class Report:
    """Gathers what the tests say; writes it when all are done."""

    def __init__(self, file: Path, browser: str) -> None:
        self._file = file
        self._browser = browser
        self._sums: dict[str, _Sum] = defaultdict(_Sum)
        self._pages = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
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
    def pytest_sessionfinish(self) -> None:
        head = "# Skrivs av make audit. Ändra inte för hand.\n"
        body = yaml.safe_dump(self._content(), sort_keys=False, allow_unicode=True, width=1000)
        self._file.write_text(head + body, encoding="utf-8")

    def _content(self) -> dict[str, Any]:
        version = current_version(ROOT)
        return {
            "datum": date.today(),  # noqa: DTZ011 (the day of the audit where it is made)
            **({"version": version} if version else {}),
            **({"sidor": self._pages} if self._pages else {}),
            "webbläsare": self._browser,
            "prov": [_entry(name, self._sums[name]) for name in AUDITS if name in self._sums],
        }


def _entry(name: str, found: _Sum) -> dict[str, Any]:
    tool, what, extent = AUDITS[name]
    return {
        "id": name,
        "verktyg": tool.format_map(versions()),
        "vad": what,
        "omfattning": extent.format(checks=found.checks),
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
