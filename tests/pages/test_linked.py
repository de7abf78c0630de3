"""Linked data say what the page says, and no more."""

from __future__ import annotations

import json
from typing import Any

from tests.e2e.site import Built

PLAN = "/exempelkommunen/trygghet-2025-2027/"
REAL = "/region-gotland/atgardsplan-2025-2026/"


def linked(built: Built, address: str) -> dict[str, Any]:
    [text] = built.read(address).tree.xpath("//script[@type='application/ld+json']/text()")
    found: dict[str, Any] = json.loads(text)
    return found


def crumbs(data: dict[str, Any]) -> list[str]:
    return [member["name"] for member in data["breadcrumb"]["itemListElement"]]


def test_every_page_of_data_says_where_it_stands(built: Built) -> None:
    for address in ("/region-gotland/", REAL, f"{REAL}est/", "/aktorer/polisen/", "/teman/skolan/"):
        data = linked(built, address)
        assert data["@context"] == "https://schema.org"
        page = built.read(address)
        assert crumbs(data)[-1] in page.h1 or page.h1 in crumbs(data)[-1], address
        assert [member["position"] for member in data["breadcrumb"]["itemListElement"]] == list(
            range(1, len(crumbs(data)) + 1)
        )


def test_an_action_that_nobody_has_reported_has_no_status(built: Built) -> None:
    about = linked(built, f"{REAL}est/")["mainEntity"]
    assert about["@type"] == "Action"
    assert "actionStatus" not in about
    assert "dateModified" not in linked(built, f"{REAL}est/")


def test_an_action_says_who_and_until_when(built: Built) -> None:
    about = linked(built, f"{REAL}est/")["mainEntity"]
    assert about["endTime"] == "2025-12"
    assert [one["name"] for one in about["agent"]]


def test_a_reported_action_has_its_status_and_the_day_of_the_report(built: Built) -> None:
    [address] = [
        address
        for address in built.addresses(PLAN)
        if "Klar" in built.read(address).tree.xpath("string(//*[contains(@class, 'ol-answer')])")
        and linked(built, address).get("mainEntity", {}).get("@type") == "Action"
    ][:1]
    data = linked(built, address)
    assert data["mainEntity"]["actionStatus"] == "https://schema.org/CompletedActionStatus"
    assert data["dateModified"] in built.read(address).tree.xpath("//time/@datetime")


def test_a_plan_says_who_publishes_it_and_for_which_time(built: Built) -> None:
    about = linked(built, REAL)["mainEntity"]
    assert about["publisher"]["name"] == "Region Gotland"
    assert about["temporalCoverage"] == "2025/2026"


def test_the_start_page_tells_how_the_site_is_searched(built: Built) -> None:
    data = linked(built, "/")
    assert data["@type"] == "WebSite"
    assert data["potentialAction"]["target"]["urlTemplate"].endswith("/sok/?q={q}")


def test_what_is_invented_is_kept_out_of_search_engines(built: Built) -> None:
    assert built.read(PLAN).tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not built.read(REAL).tree.xpath("//meta[@name='robots']")
