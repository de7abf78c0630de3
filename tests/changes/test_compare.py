"""What a change of the YAML is said to be."""

from __future__ import annotations

import pytest

from loften.changes import Change, What, changes_between
from loften.dataset import gather
from loften.model.site import Site
from loften.store import SourceFile, Sources

REGISTERS = {
    "organisationer.yml": "org: {namn: Orten}\n",
    "aktorer.yml": "polisen: {namn: Polisen}\nskolan: {namn: Skolan}\n",
}
HEAD = "typ: åtgärdsplan\ntitel: Trygg plan\nperiod: {från: 2025, till: 2027}\n"
LEDGER = "    historik:\n      - {datum: 2025-06-15, status: enligt plan, text: Igång.}\n"
ITEM = "  - id: lampor\n    rubrik: Laga lamporna\n"
PLAN = f"{HEAD}åtgärder:\n{ITEM}"
PROMISE = f"{HEAD}löften:\n  - id: lofte\n    rubrik: Vandra\n"


def site(plan: str = "", **files: str) -> Site:
    """A version of the data; ``files`` are other files, with ``__`` for ``/``."""
    found = {**REGISTERS, **({"plans/org/plan.yml": plan} if plan else {})}
    found |= {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    dataset = gather(Sources(tuple(SourceFile(name, name, text.encode()) for name, text in found.items())))
    assert not dataset.findings
    return dataset.site


def between(before: str, after: str) -> list[Change]:
    return changes_between(site(before), site(after))


def one(before: str, after: str) -> Change:
    [change] = between(before, after)
    return change


def test_the_same_data_have_no_changes() -> None:
    assert between(PLAN + LEDGER, PLAN + LEDGER) == []


def test_other_line_breaks_are_no_change() -> None:
    assert (
        between(PLAN + "    orsak: Det är mörkt.\n", PLAN + "    orsak: |\n      Det är\n      mörkt.\n")
        == []
    )


def test_a_status_with_its_row_is_told_from_what_to_what() -> None:
    new = LEDGER + "      - {datum: 2026-03-01, status: klar, text: Klart.}\n"
    change = one(PLAN + LEDGER, PLAN + new)
    assert change.what is What.STATUS
    assert change.said == "Status ändrad från ”Arbete pågår enligt plan” till ”Klar”."
    assert change.address == "/org/plan/lampor/"
    assert change.entry is not None
    assert change.entry.date.text == "2026-03-01"
    assert not change.lacks_entry


def test_the_first_status_is_told_from_not_reported() -> None:
    assert one(PLAN, PLAN + LEDGER).before == "Ej redovisad"


def test_a_status_changed_in_an_old_row_lacks_its_row_and_is_a_rewritten_ledger() -> None:
    status, rewritten = between(PLAN + LEDGER, PLAN + LEDGER.replace("enligt plan", "klar"))
    assert (status.what, status.lacks_entry) == (What.STATUS, True)
    assert rewritten.what is What.REWRITTEN
    assert "fältet ”status”" in rewritten.said


def test_a_row_taken_away_is_told() -> None:
    two = LEDGER + "      - {datum: 2026-03-01, text: Mer.}\n"
    change = one(PLAN + two, PLAN + LEDGER)
    assert change.said == "Redovisningen 1 mars 2026 är borttagen ur historiken."


def test_a_row_that_keeps_the_status_is_a_report() -> None:
    change = one(PLAN + LEDGER, PLAN + LEDGER + "      - {datum: 2026-03-01, status: enligt plan}\n")
    assert change.what is What.REPORT
    assert change.said == "Ny redovisning 1 mars 2026: ”enligt plan”."


def test_a_correction_says_what_it_corrects() -> None:
    change = one(
        PLAN + LEDGER,
        PLAN
        + LEDGER
        + "      - {datum: 2026-03-01, rättar: 2025-06-15, status: enligt plan, text: Fel ord.}\n",
    )
    assert "som rättar raden 15 juni 2025" in change.said


STEP = "    när:\n      - {{vad: Lampor, klart: {}}}\n"


def test_a_moved_end_date_is_told_with_both_dates_and_lacks_a_row() -> None:
    change = one(PLAN + STEP.format("2025-12"), PLAN + STEP.format("2026-06"))
    assert change.what is What.DATE
    assert change.said == "Slutdatum flyttat från december 2025 till juni 2026 (Lampor)."
    assert (change.before, change.after) == ("2025-12", "2026-06")
    assert change.lacks_entry


def test_a_moved_end_date_with_a_new_row_does_not_lack_one() -> None:
    changes = between(PLAN + STEP.format("2025-12"), PLAN + STEP.format("2026-06") + LEDGER)
    assert [change.lacks_entry for change in changes] == [False, False]


def test_a_step_that_is_done_is_a_report_and_lacks_nothing() -> None:
    done = STEP.format("2025-12").replace("12}", "12, gjort: 2025-11-02}")
    change = one(PLAN + STEP.format("2025-12"), PLAN + done)
    assert (change.what, change.lacks_entry) == (What.REPORT, False)
    assert "gjort 2 november 2025" in change.said


def test_a_step_taken_away_is_a_changed_date() -> None:
    assert one(PLAN + STEP.format("2025-12"), PLAN).said == "Steget ”Lampor” är borttaget."


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("minst: 6", "minst: 4", "Det utlovade sänkt från minst 6 kvällar till minst 4 kvällar."),
        ("antal: 4", "antal: 6", "Det utlovade ändrat från 4 kvällar till 6 kvällar."),
    ],
)
def test_a_changed_promise_says_when_it_was_lowered(before: str, after: str, said: str) -> None:
    def promise(quantity: str) -> str:
        return f"{PROMISE}    utlovat: {{{quantity}, enhet: kvällar}}\n"

    change = one(promise(before), promise(after))
    assert (change.what, change.said, change.lacks_entry) == (What.PROMISED, said, True)


def test_a_changed_goal_shows_both_texts() -> None:
    change = one(PLAN + "    mål: Alla lyser.\n", PLAN + "    mål: Hälften lyser.\n")
    assert change.what is What.GOAL
    assert change.said == "Målet ändrat från ”Alla lyser.” till ”Hälften lyser.”."


def test_a_goal_put_off_is_a_moved_date() -> None:
    goal = "    mål:\n      - {{text: Alla lyser., klart: {}}}\n"
    assert "från 2025 till 2026" in one(PLAN + goal.format(2025), PLAN + goal.format(2026)).said


def test_another_responsible_is_told_by_name_and_role() -> None:
    change = one(
        PLAN + "    ansvarig: [polisen]\n", PLAN + "    ansvarig:\n      - {aktör: skolan, roll: rektor}\n"
    )
    assert change.said == "Ansvarig: ändrat från Polisen till Skolan (rektor)."


def test_an_actors_new_name_is_no_change_of_the_plans_that_name_it() -> None:
    plan = PLAN + "    ansvarig: [polisen]\n"
    assert changes_between(site(plan), site(plan, aktorer="polisen: {namn: Polismyndigheten}\n")) == []


def test_who_promises_is_told_when_it_becomes_less_clear() -> None:
    change = one(PROMISE + "    lovar: [polisen]\n", PROMISE)
    assert change.said == "Lovar: ändrat från Polisen till parterna gemensamt."


def test_a_new_action_and_one_taken_away() -> None:
    other = "  - id: stigar\n    rubrik: Röj stigarna\n"
    assert one(PLAN, PLAN + other).said == "Åtgärden ”Röj stigarna” är ny."
    gone = one(PLAN + other, PLAN)
    assert (gone.what, gone.address) == (What.REMOVED, "/org/plan/stigar/")


def test_an_action_is_followed_through_its_former_id() -> None:
    renamed = PLAN.replace("id: lampor", "id: belysning\n    tidigare-id: [lampor]")
    change = one(PLAN, renamed)
    assert (change.what, change.before) == (What.MOVED, "/org/plan/lampor/")


def test_a_plan_is_followed_when_its_file_is_renamed() -> None:
    moved = site(plans__org__nyplan=PLAN + LEDGER, omdirigeringar="/org/plan/: /org/nyplan/\n")
    changes = changes_between(site(PLAN), moved)
    assert [change.what for change in changes] == [What.MOVED, What.MOVED, What.STATUS]
    assert {change.address for change in changes} == {"/org/nyplan/", "/org/nyplan/lampor/"}


def test_a_plan_taken_away_is_told() -> None:
    [change] = changes_between(site(PLAN), site())
    assert (change.what, change.said) == (What.REMOVED, "Planen ”Trygg plan” är borttagen.")


def test_an_action_put_into_an_area_is_moved() -> None:
    inside = f"{HEAD}områden:\n  - id: ljus\n    rubrik: Mörka platser\n    åtgärder:\n      - id: lampor\n        rubrik: Laga lamporna\n"
    area, action = between(PLAN, inside)
    assert area.said == "Området ”Mörka platser” är nytt."
    assert action.said == "Åtgärden ”Laga lamporna” är flyttad från ”Trygg plan” till ”Mörka platser”."


INDICATOR = "indikatorer:\n  - id: trygga\n    rubrik: Andel trygga\n    enhet: procent\n    målvärde: {{år: 2027, värde: {}}}\n"


def test_a_lowered_target_is_a_changed_goal() -> None:
    change = one(PLAN + INDICATOR.format(80), PLAN + INDICATOR.format(70))
    assert change.what is What.GOAL
    assert change.said == "Målvärdet ändrat från 80 procent (2027) till 70 procent (2027)."


def test_a_measured_value_that_is_new_and_one_that_is_altered() -> None:
    def measured(number: int) -> str:
        return PLAN + INDICATOR.format(80) + f"    värden: [{{år: 2025, värde: {number}}}]\n"

    assert one(PLAN + INDICATOR.format(80), measured(61)).said == "Nytt mätvärde: 61 procent (2025)."
    assert (
        one(measured(61), measured(63)).said
        == "Mätvärdet för 2025 ändrat från 61 procent (2025) till 63 procent (2025)."
    )


def test_a_changed_period_and_decision() -> None:
    longer = PLAN.replace("till: 2027", "till: 2028")
    assert one(PLAN, longer).said == "Perioden ändrad: var 2025 till 2027, är 2025 till 2028."
    decided = PLAN.replace("åtgärder:", "beslut: {datum: 2025-01-20, organ: Kommunstyrelsen}\nåtgärder:")
    assert one(PLAN, decided).after == "Kommunstyrelsen, 20 januari 2025"


def test_another_source_of_the_same_value_is_said_to_be_that() -> None:
    def sourced(link: str) -> str:
        return PLAN + INDICATOR.format(80) + f"    värden: [{{år: 2025, värde: 61, källa: {link}}}]\n"

    change = one(sourced("https://a.example"), sourced("https://b.example"))
    assert change.said == "Mätvärdet för 2025 har en annan källa: https://a.example är nu https://b.example."


def test_what_comes_with_a_new_plan_is_told_by_the_plan_being_new() -> None:
    [change] = changes_between(site(), site(PLAN))
    assert (change.what, change.said) == (What.NEW, "Planen ”Trygg plan” är ny.")
