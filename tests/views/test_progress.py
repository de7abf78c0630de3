"""How much of a counted promise is reported."""

from __future__ import annotations

from datetime import date

import pytest

from loften.views.items import ItemView
from loften.views.progress import Progress
from tests.views.given import promise

FIVE = "utlovat: {antal: 5, enhet: kvinnor}\n"
TOGETHER = "parter: [polisen, kommunen]"


def current(item: ItemView) -> Progress:
    assert item.current is not None
    return item.current


def kinds(shown: Progress) -> list[str]:
    return [box.kind for box in shown.boxes]


def test_the_newest_figure_against_the_promise() -> None:
    shown = current(
        promise(FIVE + "historik: [{datum: 2025-04-30, antal: 2}, {datum: 2025-08-31, antal: 3}]")
    )
    assert shown.long == "3 av 5 kvinnor"
    assert shown.remark == "redovisat 31 augusti 2025"
    assert kinds(shown) == ["on", "on", "on", "off", "off"]


def test_an_entry_without_a_figure_leaves_the_figure_before_it() -> None:
    shown = current(
        promise(FIVE + "historik: [{datum: 2025-04-30, antal: 2}, {datum: 2025-08-31, text: Mer i höst.}]")
    )
    assert shown.short == "2 av 5"
    assert str(shown.as_of) == "2025-04-30"


def test_a_correction_may_lower_the_figure() -> None:
    item = promise(
        FIVE
        + "historik: [{datum: 2025-04-30, antal: 2}, {datum: 2025-08-31, antal: 1, rättar: 2025-04-30, text: Dubbelt.}]"
    )
    assert current(item).short == "1 av 5"
    row = item.ledger[0].entry
    assert row is not None
    assert row.correction == "Rättar redovisningen 30 april 2025."
    assert row.corrects == "r-2025-04-30"
    assert item.ledger_said == "2 redovisningar, varav 1 rättelse"


def test_zero_is_an_answer() -> None:
    shown = current(promise(FIVE + "historik: [{datum: 2025-04-30, antal: 0}]"))
    assert shown.long == "0 av 5 kvinnor"
    assert kinds(shown) == ["off"] * 5


def test_no_figure_is_drawn_as_unknown_and_never_as_zero() -> None:
    shown = current(promise(FIVE))
    assert (shown.figure, shown.short) == ("?", "? av 5")
    assert shown.long == "utlovat 5 kvinnor, ingen siffra redovisad"
    assert kinds(shown) == ["unk"] * 5


def test_exactly_as_much_as_promised() -> None:
    shown = current(promise(FIVE + "historik: [{datum: 2025-04-30, antal: 5}]"))
    assert shown.compared == "så mycket som utlovades"
    assert kinds(shown) == ["on"] * 5


def test_more_than_promised_is_shown_as_such() -> None:
    shown = current(promise(FIVE + "historik: [{datum: 2025-04-30, antal: 6}]"))
    assert shown.remark == "mer än utlovat, redovisat 30 april 2025"
    # The line shows where the promise ends, so that what is more does not read as what is lacking.
    assert kinds(shown) == ["on"] * 5 + ["over", "mark"]
    assert shown.boxes[4].x < shown.boxes[-1].x < shown.boxes[5].x


def test_more_than_the_least_that_was_promised() -> None:
    shown = current(promise("utlovat: {minst: 3, enhet: möten}\nhistorik: [{datum: 2025-04-30, antal: 5}]"))
    assert shown.long == "5 av minst 3 möten"
    assert shown.compared == "mer än det minsta som utlovades"


def test_a_promise_without_utlovat_is_not_counted() -> None:
    item = promise("historik: [{datum: 2025-04-30, text: Det går bra.}]")
    assert item.progress == ()
    assert item.current is None


SPLIT = """\
utlovat: {antal: 200, enhet: cyklar}
historik:
  - {datum: 2026-04-30, aktör: kommunen, antal: 35}
  - {datum: 2026-04-30, aktör: polisen, antal: 40}
  - {datum: 2026-08-31, aktör: polisen, antal: 91}
"""


def test_the_newest_of_each_actor_are_added() -> None:
    shown = current(promise(SPLIT, top=TOGETHER))
    assert shown.short == "126 av 200"
    assert dict(shown.parts) == {"polisen": 91, "kommunen": 35}
    assert str(shown.as_of) == "2026-08-31"


def test_an_actor_s_own_figure_is_not_set_against_the_common_promise() -> None:
    rows = [row.entry.count for row in promise(SPLIT, top=TOGETHER).ledger if row.entry]
    assert rows == ["91 cyklar", "40 cyklar", "35 cyklar"]


def test_a_figure_for_all_together_is_the_total_whatever_the_actors_figures_are() -> None:
    shown = current(promise(SPLIT + "  - {datum: 2026-06-30, antal: 80}\n", top=TOGETHER))
    assert shown.short == "80 av 200"
    assert shown.parts == ()


def test_a_correction_of_one_actor_s_figure_points_at_that_actor_s_row() -> None:
    item = promise(
        SPLIT
        + "  - {datum: 2026-09-30, aktör: polisen, antal: 90, rättar: 2026-04-30, text: En för mycket.}\n",
        top=TOGETHER,
    )
    assert current(item).short == "125 av 200"
    assert item.ledger[0].entry is not None
    assert item.ledger[0].entry.corrects == "r-2026-04-30-2"


def test_a_large_number_is_one_bar_with_figures_in_threes() -> None:
    shown = current(
        promise("utlovat: {antal: 12000, enhet: besök}\nhistorik: [{datum: 2025-04-30, antal: 3000}]")
    )
    assert shown.long == "3\N{NO-BREAK SPACE}000 av 12\N{NO-BREAK SPACE}000 besök"
    assert [(box.kind, box.width) for box in shown.boxes] == [("on", "25.000%"), ("off", "75.000%")]


def test_a_bar_beyond_a_large_promise_is_marked_where_the_promise_ends() -> None:
    shown = current(promise("utlovat: {antal: 150}\nhistorik: [{datum: 2025-04-30, antal: 200}]"))
    assert kinds(shown) == ["on", "over", "mark"]
    assert shown.boxes[2].x == "75.000%"


@pytest.mark.parametrize(("promised", "drawn"), [(12, 12), (13, 1)])
def test_up_to_twelve_are_drawn_one_by_one(promised: int, drawn: int) -> None:
    assert len(current(promise(f"utlovat: {{antal: {promised}}}")).boxes) == drawn


def test_the_boxes_fill_the_width() -> None:
    last = current(promise("utlovat: {antal: 7}")).boxes[-1]
    assert float(last.x[:-1]) + float(last.width[:-1]) == pytest.approx(100, abs=0.01)


PER_QUARTER = """\
utlovat: {minst: 8, enhet: kvällar, per: kvartal}
historik:
  - {datum: 2025-03-31, antal: 8}
  - {datum: 2025-04-01, antal: 11}
  - {datum: 2025-12-31, antal: 6}
"""
YEAR = "period: {från: 2025, till: 2025}"


def test_per_interval_each_figure_counts_for_the_interval_of_its_date() -> None:
    item = promise(PER_QUARTER, top=YEAR)
    assert [one.short for one in item.progress] == [
        "8 av minst 8",
        "11 av minst 8",
        "? av minst 8",
        "6 av minst 8",
    ]
    assert item.per == "varje kvartal"
    assert current(item).when == "under oktober–december 2025"


def test_per_interval_the_newest_entry_of_the_interval_counts_and_nothing_is_added() -> None:
    item = promise(
        PER_QUARTER + "  - {datum: 2025-05-31, antal: 9, rättar: 2025-04-01, text: Fel.}\n", top=YEAR
    )
    assert item.progress[1].short == "9 av minst 8"


def test_per_interval_a_late_correction_is_for_the_interval_that_it_corrects() -> None:
    item = promise(
        PER_QUARTER + "  - {datum: 2025-07-02, antal: 7, rättar: 2025-03-31, text: Fel.}\n", top=YEAR
    )
    assert [one.figure for one in item.progress] == ["7", "11", "?", "6"]


@pytest.mark.parametrize(
    ("today", "begun"), [(date(2025, 6, 30), 2), (date(2025, 7, 1), 3), (date(2026, 5, 1), 4)]
)
def test_intervals_are_shown_from_the_day_they_begin(today: date, begun: int) -> None:
    assert len(promise("utlovat: {antal: 1, per: kvartal}", top=YEAR, today=today).progress) == begun


def test_an_interval_that_has_just_begun_does_not_read_as_missing() -> None:
    item = promise(
        "utlovat: {antal: 3, per: månad}\nhistorik: [{datum: 2025-10-31, antal: 3}]",
        top=YEAR,
        today=date(2025, 11, 21),
    )
    assert current(item).when == "i oktober 2025"


def test_an_interval_that_passed_without_a_figure_is_shown_as_unknown() -> None:
    item = promise(
        "utlovat: {antal: 3, per: månad}\nhistorik: [{datum: 2025-10-31, antal: 3}]",
        top=YEAR,
        today=date(2025, 12, 1),
    )
    assert (current(item).when, current(item).figure) == ("i november 2025", "?")


def test_per_interval_actors_are_added_inside_the_interval() -> None:
    item = promise("""
        utlovat: {antal: 10, per: halvår}
        historik:
          - {datum: 2025-06-01, aktör: polisen, antal: 4}
          - {datum: 2025-06-30, aktör: kommunen, antal: 5}
          - {datum: 2025-12-01, aktör: polisen, antal: 2}
    """, top=f"{YEAR}\n{TOGETHER}")  # fmt: skip
    assert [one.short for one in item.progress] == ["9 av 10", "2 av 10"]


def test_no_percentage_is_given() -> None:
    shown = current(promise(FIVE + "historik: [{datum: 2025-04-30, antal: 2}]"))
    assert "%" not in shown.long + shown.remark


def test_a_figure_is_no_status() -> None:
    item = promise(FIVE + "historik: [{datum: 2025-04-30, antal: 5}]")
    assert item.status.word == "Redovisad utan bedömning"
