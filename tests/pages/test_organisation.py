"""The page of an organisation."""

from __future__ import annotations

from datetime import date

import pytest

from loften.pages.organisation import organisation_page
from tests.pages.read import SETTINGS, Read
from tests.views.given import REGISTERS, TODAY, given, plan_with

OLD = plan_with("", top="period: {från: 2020, till: 2020}")


def page(organisation: str = "orten", *, today: date = TODAY, **plans: str) -> Read:
    catalog = given(today=today, **plans)
    return Read(organisation_page(catalog.organisations[organisation], catalog, SETTINGS))


def test_plans_that_are_running_come_before_those_that_have_ended() -> None:
    shown = page(ny=plan_with(""), gammal=OLD)
    assert [one for one in shown.headings() if one.startswith("Planer")] == [
        "Planer som gäller nu",
        "Planer som har tagit slut",
    ]
    assert "Gällde 2020" in shown.section("Planer som har tagit slut")
    assert "Gällde 2020" not in shown.section("Planer som gäller nu")


def test_a_plan_runs_to_the_end_of_its_last_day() -> None:
    assert "Planer som gäller nu" in page(today=date(2027, 12, 31), ny=plan_with("")).headings()
    assert "Planer som har tagit slut" in page(today=date(2028, 1, 1), ny=plan_with("")).headings()


def test_promises_stand_apart_from_plans() -> None:
    text = plan_with("", kind="löften").replace("åtgärdsplan", "medborgarlöfte")
    assert "Medborgarlöften som gäller nu" in page(ny=text).headings()


def test_an_organisation_without_plans_says_so() -> None:
    assert page().all("ol-lead") == ["Orten har inte lagt in någon plan än."]


def test_a_joint_plan_is_listed_with_each_member_and_says_whose_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(
        REGISTERS,
        "organisationer.yml",
        "orten: {namn: Orten}\ngrannen: {namn: Grannen}\nbada: {namn: Båda, tillsammans: [orten, grannen]}\n",
    )
    for member in ("orten", "grannen"):
        shown = page(member, bada__gemensam=plan_with(""))
        assert "Gemensam: Båda." in shown.section("Planer som gäller nu")
    assert "Gemensam" not in page("bada", bada__gemensam=plan_with("")).section("Planer som gäller nu")
    assert "Ett samarbete mellan Orten och Grannen." in page("bada", bada__gemensam=plan_with("")).text


def test_a_contact_that_two_plans_share_is_given_once() -> None:
    top = "kontakt: {funktion: Samordnaren}"
    shown = page(ny=plan_with("", top=top), annan=plan_with("", top=top))
    assert shown.section("Kontakt").count("Samordnaren") == 1


def test_an_invented_organisation_is_marked() -> None:
    assert "Påhittet finns inte" in page("pahittet", pahittet__plan=plan_with("")).page.notice


def test_late_reports_are_gathered_plan_by_plan() -> None:
    shown = page(plan=plan_with("", top="redovisas: år"))
    assert "Redovisning försenad" in shown.section("Sena redovisningar")
    assert "Trygghetsplanen 2025–2027: Ingen redovisning är inlagd för 2025." in shown.section(
        "Sena redovisningar"
    )
    assert "Sena redovisningar" not in page(plan=plan_with("")).headings()
