"""The guide's tables say all that the model and the rules say."""

from __future__ import annotations

from loften.model.fields import REGISTER_MODELS, known_keys
from loften.rules import all_rules
from loften.schema.tables import field_tables, rule_texts


def test_the_tables_name_every_key_of_a_plan() -> None:
    shown = {row.key for table in field_tables() for row in table.rows}
    assert set(known_keys("plans/a/b.yml", ())) <= shown
    assert set(known_keys("plans/a/b.yml", ("löften", 0))) <= shown


def test_the_tables_name_every_key_of_the_registers() -> None:
    shown = {row.key for table in field_tables() for row in table.rows}
    for name in REGISTER_MODELS:
        assert set(known_keys(name, ("x",))) <= shown


def test_what_must_be_there_is_marked() -> None:
    plan = next(table for table in field_tables() if table.title == "En plan")
    assert [row.key for row in plan.rows if row.is_required] == ["typ", "titel", "period"]


def test_a_row_says_in_swedish_what_a_field_holds() -> None:
    action = next(table for table in field_tables() if table.title == "åtgärder")
    holds = {row.key: row.holds for row in action.rows}
    assert holds["rubrik"] == "text"
    assert holds["mål"] == "text, eller lista (se nedan)"
    assert holds["ansvarig"] == "lista av id, eller av fält (se nedan)"
    assert holds["deltagare"] == "lista av id"


def test_every_rule_is_told_with_an_example_that_breaks_it() -> None:
    texts = {text.id: text for text in rule_texts()}
    assert set(texts) == {rule.ID for rule in all_rules()}
    shown = {text.id for text in texts.values() if any(not example.is_right for example in text.examples)}
    # What is wrong with bytes cannot be shown as text.
    assert set(texts) - shown == {"fel-teckenkodning", "for-stor-fil"}


def test_errors_are_told_before_warnings() -> None:
    grave = [text.is_error for text in rule_texts()]
    assert grave == sorted(grave, reverse=True)
