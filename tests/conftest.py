"""The real data, built once for all tests that read or use the finished site."""

from __future__ import annotations

import pytest
from filelock import FileLock

from loften.cli import main
from tests.e2e.site import DAY, ROOT, Built


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
