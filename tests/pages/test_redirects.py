"""Old addresses lead on."""

from __future__ import annotations

import pytest
from lxml import html

from loften.pages.page import Output
from loften.pages.redirects import redirects
from tests.pages.read import SETTINGS
from tests.views.given import REGISTERS, given

PLAN = """
typ: åtgärdsplan
titel: P
period: {från: 2025, till: 2027}
områden:
  - id: ett
    rubrik: Ett
    områden:
      - id: tva
        rubrik: Två
        områden:
          - {id: tre, rubrik: Tre, tidigare-id: [trean], åtgärder: [{id: a, rubrik: A, tidigare-id: [gammal]}]}
"""


def made() -> dict[str, Output]:
    return {output.path: output for output in redirects(given(plan=PLAN), SETTINGS)}


def leads_to(path: str) -> str:
    tree = html.fromstring(made()[path].data)
    [link] = tree.xpath("//a/@href")
    [refresh] = tree.xpath("//meta[@http-equiv='refresh']/@content")
    assert refresh == f"0; url={link}"
    return str(link)


def test_a_former_id_leads_to_the_present_one() -> None:
    assert leads_to("orten/plan/gammal/index.html") == "../../../orten/plan/a/"


def test_an_area_of_the_third_level_leads_to_its_section() -> None:
    assert leads_to("orten/plan/tre/index.html") == "../../../orten/plan/tva/#tre"


def test_a_former_id_of_a_deep_area_leads_straight_to_the_section() -> None:
    assert leads_to("orten/plan/trean/index.html") == "../../../orten/plan/tva/#tre"


def test_a_redirected_plan_carries_every_address_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(REGISTERS, "omdirigeringar.yml", "/orten/utkast/: /orten/plan/\n")
    assert leads_to("orten/utkast/index.html") == "../../orten/plan/"
    assert leads_to("orten/utkast/a/index.html") == "../../../orten/plan/a/"
    assert leads_to("orten/utkast/gammal/index.html") == "../../../orten/plan/a/"
    assert leads_to("orten/utkast/tre/index.html") == "../../../orten/plan/tva/#tre"


def test_the_canonical_address_is_the_new_one() -> None:
    tree = html.fromstring(made()["orten/plan/gammal/index.html"].data)
    assert tree.xpath("//link[@rel='canonical']/@href") == ["https://loften.example/orten/plan/a/"]


def test_a_page_that_lives_is_never_overwritten() -> None:
    assert "orten/plan/a/index.html" not in made()
