"""The ledger: what an entry holds, and how entries follow on each other."""

from __future__ import annotations

import pytest

from .base import PLAN, findings, plan, told


def ledger(*entries: str, promised: str = "{antal: 9, enhet: besök}", more: str = "") -> list[str]:
    """Check a promise with some entries; the first entry stands on line 6."""
    lines = ["löften:", "  - id: a", "    rubrik: A", f"    utlovat: {promised}", "    historik:"]
    lines += [f"      - {{{entry}}}" for entry in entries]
    return told("\n".join(lines) + ("\n" + more if more else ""))


@pytest.mark.parametrize("date", ["2026-06-30", "2026-06", "2026"])
def test_today_and_what_has_begun_is_not_in_the_future(date: str) -> None:
    assert ledger(f"datum: {date}, text: T") == []


@pytest.mark.parametrize("date", ["2026-07-01", "2026-07", "2027"])
def test_a_future_date(date: str) -> None:
    assert ledger(f"datum: {date}, text: T") == [f"6:17 framtida-datum Datumet {date} har inte varit än."]


def test_a_future_date_in_the_plans_own_ledger() -> None:
    assert told("historik: [{datum: 2026-07-01, text: T}]") == [
        "1:20 framtida-datum Datumet 2026-07-01 har inte varit än."
    ]


def test_an_entry_says_something() -> None:
    assert ledger("datum: 2025-02, källtext: K") == [
        "6:9 tom-redovisning Raden har varken status, antal eller text."
    ]
    assert told("historik: [{datum: 2025-02, källtext: K}]") == ["1:12 tom-redovisning Raden har ingen text."]


def test_an_entry_with_a_misspelled_field_is_told_of_that_only() -> None:
    assert ledger("datum: 2025-02, tekst: T") == ["6:26 okant-falt Fältet ”tekst” finns inte."]


def test_a_falling_count() -> None:
    assert ledger("datum: 2025-02, antal: 3", "datum: 2025-03, antal: 3", "datum: 2025-04, antal: 2") == [
        "8:33 antal-faller Antalet faller från 3 (2025-03) till 2."
    ]


def test_a_correction_may_fall_and_sets_what_follows() -> None:
    correction = "datum: 2025-03, antal: 1, rättar: 2025-02, text: Fel"
    assert ledger("datum: 2025-02, antal: 3", correction, "datum: 2025-04, antal: 2") == []


def test_each_actor_has_its_own_count() -> None:
    entries = ["datum: 2025-02, antal: 5", "datum: 2025-03, aktör: polisen, antal: 2"]
    assert ledger(*entries, "datum: 2025-04, aktör: kommunen, antal: 1") == []
    assert ledger(*entries, "datum: 2025-04, aktör: polisen, antal: 1") == [
        "8:49 antal-faller Antalet faller från 2 (2025-03) till 1."
    ]


def test_with_an_interval_each_counts_for_itself() -> None:
    quarterly = "{antal: 9, enhet: besök, per: kvartal}"
    assert ledger("datum: 2025-02, antal: 5", "datum: 2025-04, antal: 1", promised=quarterly) == []
    assert ledger("datum: 2025-02, antal: 5", "datum: 2025-03, antal: 1", promised=quarterly) == [
        "7:33 antal-faller Antalet faller från 5 (2025-02) till 1."
    ]
    assert ledger("datum: 2025, antal: 5", "datum: 2025-03, antal: 1", promised=quarterly) == []


def test_falling_is_by_date_not_by_line() -> None:
    found = ledger("datum: 2025-03, antal: 3", "datum: 2025-02, antal: 2")
    assert found == ["7:17 historik-i-oordning Raden 2025-02 står efter raden 2025-03."]


def test_a_count_whose_date_is_wrong_is_not_compared() -> None:
    found = ledger("datum: 2025-02, antal: 2", "datum: 2025-13, antal: 5", "datum: 2025-04, antal: 3")
    assert found == ["7:17 fel-datum Datumet 2025-13 finns inte."]


@pytest.mark.parametrize(
    ("corrects", "is_right"),
    [("2025-02-10", True), ("2025-02", False), ("2025-03-10", False), ("2025-04-10", False)],
)
def test_a_correction_names_an_earlier_entry_by_its_date(corrects: str, is_right: bool) -> None:
    found = ledger(
        "datum: 2025-02-10, antal: 3",
        f"datum: 2025-03-10, antal: 1, rättar: {corrects}, text: Fel",
        "datum: 2025-04-10, antal: 2",
    )
    assert found == ([] if is_right else [f"7:47 rattar-okand-rad Ingen tidigare rad har datum {corrects}."])


def test_a_correction_on_the_same_day() -> None:
    assert ledger("datum: 2025-02, antal: 3", "datum: 2025-02, antal: 1, rättar: 2025-02, text: Fel") == []


def test_a_count_is_corrected_in_its_own_series() -> None:
    correction = "datum: 2025-03, aktör: polisen, antal: 1, rättar: 2025-02, text: Fel"
    assert ledger("datum: 2025-02, antal: 3", correction) == [
        "7:60 rattar-okand-rad Ingen tidigare rad för ”polisen” har datum 2025-02."
    ]
    assert (
        ledger("datum: 2025-02, aktör: polisen, antal: 3", "datum: 2025-03, rättar: 2025-02, text: Källan")
        == []
    )


def test_a_correction_has_a_text() -> None:
    assert ledger("datum: 2025-02, antal: 3", "datum: 2025-03, antal: 1, rättar: 2025-02") == [
        "7:36 rattar-utan-text Rättelsen har ingen text."
    ]


def test_a_count_needs_a_promise_of_how_many() -> None:
    entry = "historik: [{datum: 2025-02, antal: 1}]"
    assert told(f"löften:\n  - id: a\n    rubrik: A\n    {entry}") == [
        "4:33 antal-utan-utlovat Antal är redovisat, men inget antal är utlovat."
    ]
    assert [line.split()[1] for line in told(f"åtgärder:\n  - id: a\n    rubrik: A\n    {entry}")] == [
        "antal-utan-utlovat"
    ]
    broken = f"löften:\n  - id: a\n    rubrik: A\n    utlovat: fem\n    {entry}"
    assert [line.split()[1] for line in told(broken)] == ["fel-sort"]


@pytest.mark.parametrize(
    ("promisers", "is_right"),
    [("", False), ("lovar: [polisen]", True), ("lovar: [tekniska]", False), ("lovar: []", False)],
)
def test_the_actor_of_a_count_is_a_promiser(promisers: str, is_right: bool) -> None:
    parties = "parter: [tekniska, polisen]" if is_right else "parter: [tekniska, kommunen]"
    fragment = f"{parties}\nlöften:\n  - id: a\n    rubrik: A\n    utlovat: {{antal: 1}}\n"
    fragment += (
        f"    {promisers}\n" * bool(promisers) + "    historik: [{datum: 2025-02, antal: 1, aktör: polisen}]"
    )
    assert [line.split()[1] for line in told(fragment)] == ([] if is_right else ["aktor-lovar-inte"])


def test_without_parties_anyone_may_promise() -> None:
    assert ledger("datum: 2025-02, antal: 1, aktör: polisen") == []
    assert told("löften: [{id: a, rubrik: A, lovar: [polisen]}]") == []


def test_a_status_off_the_scale() -> None:
    assert ledger("datum: 2025-02, status: pågår") == [
        "6:34 status-utanfor-skalan ”pågår” finns inte på skalan."
    ]
    scales = {"statusskalor.yml": "s: {namn: S, steg: [{id: pågår, text: P, läge: i fas}]}\n"}
    assert ledger("datum: 2025-02, status: pågår", more="statusskala: [s]")[0].split()[1] == "fel-sort"
    fragment = (
        "statusskala: {0}\nåtgärder: [{{id: a, rubrik: A, historik: [{{datum: 2025-02, status: pågår}}]}}]"
    )
    assert told(fragment.format("s"), **scales) == []
    assert [line.split()[1] for line in told(fragment.format("t"), **scales)] == ["okant-id-skala"]


def test_no_status_is_off_a_scale_that_could_not_be_read() -> None:
    fragment = "statusskala: s\nåtgärder: [{id: a, rubrik: A, historik: [{datum: 2025-02, status: x}]}]"
    assert [line.split()[1] for line in told(fragment, **{"statusskalor.yml": "s: 'x\n"})] == ["yaml-fel"]
    # The built-in scale too may be another in the file that could not be read.
    standard = fragment.replace("statusskala: s", "statusskala: standard")
    assert [line.split()[1] for line in told(standard, **{"statusskalor.yml": "s: 'x\n"})] == ["yaml-fel"]
    step = "s: {namn: S, steg: [{id: [x], text: X, läge: i fas}]}\n"
    assert [line.split()[1] for line in told(fragment, **{"statusskalor.yml": step})] == ["fel-sort"]


def test_an_end_state_without_text_is_a_warning() -> None:
    assert ledger("datum: 2025-02, status: avbruten") == [
        "6:34 slutlage-utan-text Raden säger ”avbruten” men inte hur det gick."
    ]


def test_the_same_entry_twice() -> None:
    assert ledger("datum: 2025-02, text: T", "datum: 2025-02, text: T") == [
        "7:9 dubbel-redovisning Samma rad står redan på rad 6."
    ]


def test_reported_before_the_period() -> None:
    assert ledger("datum: 2024-12-31, text: T") == [
        "6:17 redovisat-fore-perioden 2024-12-31 är före planens period, som börjar 2025."
    ]


@pytest.mark.parametrize(
    ("fragment", "rule", "hint"),
    [
        ("    lovar: [kommunen]\n    utlovat: {antal: 5}\n    historik: [{datum: 2025-02, antal: 1, aktör: polisen}]", "aktor-lovar-inte",
         "Skriv kommunen, eller ta bort ”aktör” om antalet gäller alla tillsammans."),
        ("    lovar: [polisen]", "lovar-utanfor-parter", "Skriv kommunen, eller lägg till ”polisen” i ”parter”."),
    ],
)  # fmt: skip
def test_one_member_is_named_as_one(fragment: str, rule: str, hint: str) -> None:
    text = f"parter: [kommunen]\nlöften:\n  - id: a\n    rubrik: A\n{fragment}\n"
    assert [one.hint for one in findings({PLAN: plan(text)}) if one.rule == rule] == [hint]
