"""Ändringar: every report, newest first."""

from __future__ import annotations

from loften.pages.andringar import changes
from loften.pages.page import Page
from tests.pages.read import SETTINGS, Read, said
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


def test_reports_of_one_day_stand_under_one_heading() -> None:
    both = "historik: [{datum: 2025-08-31, status: klar, text: Gjort.}, {datum: 2025-08-31, text: Mer.}]"
    assert page(plan=plan_with(both)).headings(3) == ["31 augusti 2025"]


def test_years_before_the_newest_are_folded() -> None:
    old = "historik: [{datum: 2025-08-31, status: klar, text: Ny.}, {datum: 2024-01, text: Gammal.}]"
    shown = page(plan=plan_with(old, top="period: {från: 2023, till: 2027}"))
    [fold] = shown.tree.xpath(".//details")
    assert said(fold) == "2024 1 redovisning Januari 2024 Laga lamporna Orten Gammal."


def test_invented_reports_are_folded_as_a_whole() -> None:
    shown = page(pahittet__plan=plan_with(TWO))
    assert said(shown.tree.xpath(".//summary")[0]) == "Visa 2 påhittade redovisningar"
