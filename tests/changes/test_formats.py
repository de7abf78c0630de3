from __future__ import annotations

import json

from loften.changes import Change, What
from loften.changes.formats import FORMATS, as_json, as_markdown, as_text
from loften.cli.arguments import DIFF_FORMATS
from loften.model import Entry

ENTRY = Entry.model_validate(
    {"datum": "2026-03-01", "status": "klar", "text": "Klart.", "källtext": "Protokoll § 12", "antal": "3"}
)
MOVED = Change(
    What.DATE, "/org/plan/lampor/", "Trygg plan", "Laga lamporna", "Slutdatum flyttat.", "klart", "2025", "2026",
    lacks_entry=True,
)  # fmt: skip
DONE = Change(
    What.STATUS, "/org/plan/lampor/", "Trygg plan", "Laga lamporna", "Status ändrad.", "historik", entry=ENTRY
)


def test_nothing_changed_is_said_in_words() -> None:
    assert as_text([]) == as_markdown([]) == "Inget som läsaren ser är ändrat i planerna.\n"
    assert json.loads(as_json([])) == []


def test_changes_stand_under_their_plan_and_heading_once() -> None:
    said = as_markdown([MOVED, DONE])
    assert said.startswith("2 ändringar i 1 plan. 1 ändring saknar redovisning.\n")
    assert said.count("### Trygg plan") == said.count("**Laga lamporna**") == 1


def test_what_lacks_a_row_says_what_to_do() -> None:
    line = next(line for line in as_markdown([MOVED]).splitlines() if "flyttat" in line)
    assert "Saknar redovisning: lägg till en rad i historik" in line
    assert "Saknar" not in as_markdown([DONE])


def test_a_status_is_told_with_its_report_and_source() -> None:
    assert "Redovisat 1 mars 2026: ”Klart.” (källa: Protokoll § 12)." in as_text([DONE])


def test_nothing_in_the_data_becomes_markup_in_a_comment() -> None:
    bad = "<img src=x> *fet* [länk](http://x) @alla `kod` | # rubrik\n\n## ny"
    said = as_markdown([Change(What.NEW, "/org/plan/x/", bad, bad, bad.replace("\n", " "))])
    for markup in ("<img", "*fet*", "[länk](", "@alla", "`kod`"):
        assert markup not in said.replace("`/org/plan", "")


def test_json_has_the_rows_fields_by_their_keys_in_the_file() -> None:
    [found] = json.loads(as_json([DONE]))
    assert found["entry"] == {
        "datum": "2026-03-01", "status": "klar", "text": "Klart.", "källtext": "Protokoll § 12", "antal": 3
    }  # fmt: skip
    assert found["what"] == "status"


def test_the_command_line_knows_every_format() -> None:
    assert sorted(FORMATS) == sorted(DIFF_FORMATS)
