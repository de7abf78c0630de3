"""The guide's list of rules."""

from __future__ import annotations

from loften.pages.guide import rule_guide
from loften.pages.page import Page
from loften.schema.tables import rule_texts
from tests.pages.read import SETTINGS, Read, said
from tests.views.given import given


def rules() -> Read:
    return Read(Page("/guide/regler/", "", "", rule_guide(given(), SETTINGS)))


def test_every_rule_has_its_address_inside_a_fold_under_its_kind() -> None:
    shown = rules()
    ids = shown.tree.xpath(".//section//details/div/@id")
    assert ids == [rule.id for rule in rule_texts()]
    assert shown.headings() == ["Fel", "Varningar"]
    [errors, warnings] = shown.tree.xpath(".//section")
    assert len(errors.xpath("details")) == sum(rule.is_error for rule in rule_texts())
    assert len(warnings.xpath("details")) == sum(not rule.is_error for rule in rule_texts())


def test_the_index_names_every_rule() -> None:
    shown = rules()
    assert shown.tree.xpath(".//nav//a/@href") == [f"#{rule.id}" for rule in rule_texts()]


def test_what_cannot_be_seen_is_shown_by_its_number() -> None:
    shown = rules()
    assert "[U+0007]" in said(shown.tree.xpath(".//*[@id='styrtecken']")[0])
    assert "[U+200D]" in said(shown.tree.xpath(".//*[@id='osynligt-tecken']")[0])
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in str(shown.page.body))
