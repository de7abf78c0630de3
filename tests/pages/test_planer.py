"""All plans, organisation by organisation."""

from __future__ import annotations

from loften.pages.page import Page
from loften.pages.planer import plans
from loften.pages.site import pages
from tests.pages.read import SETTINGS, Read
from tests.views.given import given, plan_with

OLD = "period: {från: 2020, till: 2020}"


def listed(**texts: str) -> Read:
    return Read(Page("/planer/", "", "", plans(given(**texts), SETTINGS)))


def test_each_organisation_has_its_plans_those_that_apply_now_first() -> None:
    section = listed(gammal=plan_with("", top=OLD), ny=plan_with("")).section("Orten")
    assert section.index("Gäller 2025–2027.") < section.index("Gällde 2020.")


def test_an_organisation_without_a_plan_says_so() -> None:
    assert listed().section("Orten").endswith("Ingen plan är inlagd än.")


def test_invented_plans_stand_last_on_ground_of_their_own() -> None:
    found = listed(plan=plan_with(""), pahittet__plan=plan_with(""))
    assert found.headings()[-1] == "Påhittade exempel"
    assert "Påhittet" in found.section("Påhittade exempel")
    assert "Orten" not in found.section("Påhittade exempel")


def test_no_heading_level_is_skipped() -> None:
    found = listed(plan=plan_with(""), pahittet__plan=plan_with(""))
    levels = [int(heading.tag[1]) for heading in found.tree.xpath(".//h1|.//h2|.//h3|.//h4")]
    assert all(after - before <= 1 for before, after in zip([1, *levels], levels, strict=False))


def test_every_page_of_a_plan_actor_theme_or_method_lies_under_the_tab_of_plans() -> None:
    catalog = given(plan=plan_with("tema: [platser]\nmetoder: [est]\nansvarig: [tekniska]"))
    sections = {page.section for page in pages(catalog, SETTINGS) if page.is_listed}
    assert sections == {"/planer/"}
