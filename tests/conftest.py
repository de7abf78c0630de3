"""The real data, built once for all tests that read or use the finished site, and the one browser of a worker."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, sync_playwright

from loften.cli import main
from tests.e2e.site import DAY, ROOT, Built

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]


def chromium() -> str:
    """Where Chromium is on this machine."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    assert program, "Chromium saknas. Installera det, på Debian med: apt-get install chromium"
    return program


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The whole site, built by the command as anybody would; once, also with parallel workers."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if shared.name.startswith("popen-") else shared
    folder = shared / "site"
    with FileLock(shared / "site.lock"):
        if not folder.is_dir():
            monkey = pytest.MonkeyPatch()
            monkey.chdir(ROOT)
            try:
                assert main(["build", "--out", str(folder), "--datum", DAY]) == 0
            finally:
                monkey.undo()
    return Built(folder)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Real Chromium; one a worker, since a second one of Playwright's loops cannot run beside the first."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield launched
        launched.close()
