from __future__ import annotations

from pathlib import Path

import pytest

from loften.build.frame import Frame, frame_of
from tests.small_project import small_project


def quiet(text: str) -> None:
    """Say nothing."""


@pytest.fixture(scope="session")
def frame(tmp_path_factory: pytest.TempPathFactory) -> Frame:
    """A frame that MkDocs has made, for all tests that only fill it."""
    return frame_of(small_project(tmp_path_factory.mktemp("projekt")), full=False, say=quiet)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "site"
