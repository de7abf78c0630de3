"""A page on paper says where it can be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from loften.build.frame import Frame
from tests.build.test_fill import built

SITE = "https://lofter.example/under"


@pytest.mark.parametrize("address", ["/", "/sa/metoder/", "/region-gotland/plan/est/"])
def test_every_page_has_its_address_for_print(frame: Frame, out: Path, address: str) -> None:
    built(frame, out)
    html = (out / address.strip("/") / "index.html").read_text(encoding="utf-8")
    assert f'<p class="ol-print">Sidans adress: {SITE}{address}</p>' in html
