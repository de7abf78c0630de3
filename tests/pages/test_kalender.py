"""Kalendern."""

from __future__ import annotations

from loften.pages.kalender import calendar
from loften.pages.page import Page
from tests.pages.read import SETTINGS, Read, said
from tests.views.given import TODAY, given, plan_with

STEPS = (
    "när: [{vad: Snart, klart: 2026-12-01}, {vad: Nyss, klart: 2026-11-01}, {vad: Förr, klart: 2025-11-01}]"
)


def page(**plans: str) -> Read:
    return Read(Page("/kalender/", "", "", calendar(given(today=TODAY, **plans), SETTINGS)))


def test_coming_dates_stand_first_and_passed_ones_below_newest_first() -> None:
    shown = page(plan=plan_with(STEPS))
    assert shown.headings() == ["Närmast", "Har passerat"]
    assert "Snart" in shown.section("Närmast")
    behind = shown.section("Har passerat")
    assert behind.index("Nyss") < behind.index("Förr")


def test_a_passed_date_says_what_happened() -> None:
    assert "Datumet har passerat. Här är inte redovisat att det är gjort." in page(
        plan=plan_with(STEPS)
    ).section("Har passerat")


def test_months_are_headings_that_can_be_linked_to() -> None:
    shown = page(plan=plan_with(STEPS))
    assert shown.headings(3)[0] == "December 2026"
    assert shown.tree.xpath(".//h3/@id")[:2] == ["kommer-2026-12", "kommer-2027"]


def test_an_invented_plan_s_dates_are_kept_apart() -> None:
    shown = page(plan=plan_with(""), pahittet__plan=plan_with(STEPS))
    assert "Snart" not in shown.section("Närmast")
    assert "Snart" in shown.section("Påhittade exempel")


def test_without_dates_the_page_says_so() -> None:
    shown = page()
    assert shown.section("Närmast").endswith("Planerna anger inga kommande datum.")
    assert shown.section("Har passerat").endswith("Inget datum i planerna har passerat.")


def test_a_period_that_ended_says_how_much_had_been_reported() -> None:
    shown = page(plan=plan_with("", top="period: {från: 2020, till: 2020}"))
    assert "0 av 1 redovisade när perioden tog slut." in shown.section("Har passerat")


def test_passed_dates_are_folded_by_year_and_keep_the_addresses_of_their_months() -> None:
    folds = page(plan=plan_with(STEPS)).tree.xpath(".//details")
    assert [said(fold.xpath("summary")[0]) for fold in folds] == ["2026 1 datum", "2025 1 datum"]
    assert [fold.xpath(".//h3/@id") for fold in folds] == [["passerat-2026-11"], ["passerat-2025-11"]]


def test_invented_dates_are_folded_as_a_whole() -> None:
    shown = page(plan=plan_with(""), pahittet__plan=plan_with(STEPS))
    assert said(shown.tree.xpath(".//section[@id='exempel']//summary")[0]) == "Visa 4 påhittade datum"
