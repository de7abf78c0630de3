"""Ändringar: every report, newest first."""

from __future__ import annotations

from loften.pages.andringar import changes
from loften.pages.page import Page
from tests.pages.read import SETTINGS, Read
from tests.views.given import TODAY, given, plan_with

TWO = "historik: [{datum: 2025-04-30, status: ej påbörjad}, {datum: 2025-08-31, status: klar, text: Gjort. Mer.}]"


def page(**plans: str) -> Read:
    return Read(Page("/andringar/", "", "", changes(given(today=TODAY, **plans), SETTINGS)))


def test_every_row_of_a_ledger_is_listed_newest_first() -> None:
    shown = page(plan=plan_with(TWO)).section("Redovisningar")
    assert shown.index("31 augusti 2025") < shown.index("30 april 2025")
    assert "Gjort." in shown
    assert "Mer." not in shown


def test_a_row_leads_to_its_own_address() -> None:
    links = [
        link.get("href") for link in page(plan=plan_with(TWO)).tree.xpath(".//a[contains(@href, '/det/')]")
    ]
    assert links == ["/orten/plan/det/#r-2025-08-31", "/orten/plan/det/#r-2025-04-30"]


def test_without_reports_the_page_says_so() -> None:
    assert "ingen redovisning inlagd" in page(plan=plan_with("")).section("Redovisningar")


def test_invented_reports_stand_apart() -> None:
    shown = page(pahittet__plan=plan_with(TWO))
    assert "31 augusti" not in shown.section("Redovisningar")
    assert "31 augusti 2025" in shown.section("Påhittade exempel")
