"""Where an item stands: the newest status of the ledger, or what is missing."""

from __future__ import annotations

import pytest

from loften.views.standing import Standing
from tests.views.given import action


def test_without_reports_it_is_unreported_and_not_the_same_as_not_started() -> None:
    status = action("").status
    assert status.standing is Standing.UNREPORTED
    assert status.word == "Ej redovisad"


def test_reports_without_a_status_are_unjudged() -> None:
    status = action("historik: [{datum: 2026-01-31, text: Ansökan är inskickad.}]").status
    assert status.standing is Standing.UNJUDGED
    assert status.word == "Redovisad utan bedömning"
    assert str(status.reported) == "2026-01-31"


@pytest.mark.parametrize(
    ("written", "standing", "word"),
    [
        ("ej påbörjad", Standing.NOT_STARTED, "Ej påbörjad"),
        ("stora svårigheter", Standing.OBSTACLE, "Arbete pågår ej/stora svårigheter"),
        ("vissa förseningar", Standing.DELAYED, "Arbete pågår med vissa förseningar"),
        ("enligt plan", Standing.ON_TRACK, "Arbete pågår enligt plan"),
        ("klar", Standing.DONE, "Klar"),
        ("avbruten", Standing.ENDED, "Avbruten"),
    ],
)
def test_each_step_of_the_standard_scale_has_its_standing_and_word(
    written: str, standing: Standing, word: str
) -> None:
    status = action(f"historik: [{{datum: 2026-01-31, status: {written}, text: Så är det.}}]").status
    assert (status.standing, status.word) == (standing, word)


def test_the_newest_entry_with_a_status_is_current_though_a_later_one_has_none() -> None:
    status = action("""
        historik:
          - {datum: 2026-01-31, status: enligt plan}
          - {datum: 2026-05-31, text: Två lampor till.}
    """).status
    assert status.word == "Arbete pågår enligt plan"
    assert str(status.reported) == "2026-01-31"


def test_newest_is_by_date_and_not_by_place_in_the_file() -> None:
    status = action("""
        historik:
          - {datum: 2026-05-31, status: klar, text: Allt är lagat.}
          - {datum: 2026-01-31, status: enligt plan}
    """).status
    assert status.standing is Standing.DONE


def test_of_two_on_one_day_the_later_written_counts() -> None:
    status = action("""
        historik:
          - {datum: 2026-05-31, status: enligt plan}
          - {datum: 2026-05-31, status: vissa förseningar}
    """).status
    assert status.standing is Standing.DELAYED


def test_a_short_date_is_ordered_by_its_first_day() -> None:
    status = action("""
        historik:
          - {datum: 2026-02-01, status: enligt plan}
          - {datum: 2026, status: ej påbörjad}
    """).status
    assert status.standing is Standing.ON_TRACK


def test_since_is_the_first_of_the_unbroken_row_and_before_is_the_status_ahead_of_it() -> None:
    status = action("""
        historik:
          - {datum: 2025-04-30, status: enligt plan}
          - {datum: 2025-08-31, status: ej påbörjad}
          - {datum: 2025-12-31, status: enligt plan}
          - {datum: 2026-02-28, text: Ingen ny bedömning.}
          - {datum: 2026-04-30, status: enligt plan}
    """).status
    assert str(status.since) == "2025-12-31"
    assert str(status.reported) == "2026-04-30"
    assert status.before == "Ej påbörjad"


def test_the_first_status_has_nothing_before_it() -> None:
    assert action("historik: [{datum: 2026-01-31, status: enligt plan}]").status.before == ""
