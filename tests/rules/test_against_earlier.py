"""Checking against an earlier version: what was published stays, and what was reported stands."""

from __future__ import annotations

import pytest

from .base import PLAN, REGISTERS, findings, plan, told_against

TWO = "åtgärder:\n  - {id: a, rubrik: A}\n  - {id: b, rubrik: B}\n"


def rules(files: dict[str, str | bytes], earlier: dict[str, str | bytes]) -> list[tuple[str, int, str]]:
    return [(finding.file, finding.line, finding.rule) for finding in findings(files, earlier)]


def item(fields: str) -> str:
    return f"löften:\n  - id: a\n    rubrik: A\n    {fields}\n"


def ledger(*entries: str) -> str:
    return item("historik:" + "".join(f"\n      - {{{entry}}}" for entry in entries))


def test_nothing_changed_nothing_said() -> None:
    before = plan(TWO)
    assert rules({PLAN: before}, {PLAN: before}) == []
    assert rules({PLAN: plan(TWO + "  - {id: c, rubrik: C}\n")}, {PLAN: before}) == []


def test_a_gone_id_is_told_at_the_area_that_is_left() -> None:
    before = "områden:\n  - id: o\n    rubrik: O\n    åtgärder: [{id: a, rubrik: A}, {id: b, rubrik: B}]"
    after = "områden:\n  - id: o\n    rubrik: O\n    åtgärder: [{id: a, rubrik: A}]"
    assert told_against(after, before) == ["2:9 forsvunnet-id Id ”b” är publicerat men har försvunnit."]
    assert told_against("åtgärder: [{id: a, rubrik: A}]", before) == [
        "1:1 forsvunnet-id Id ”b” är publicerat men har försvunnit.",
        "1:1 forsvunnet-id Id ”o” är publicerat men har försvunnit.",
    ]


@pytest.mark.parametrize(
    ("after", "redirects"),
    [
        ("åtgärder: [{id: a, rubrik: A, tidigare-id: [b]}]", ""),
        ("åtgärder: [{id: a, rubrik: A}]", "/exempel/plan/b/: /exempel/plan/a/\n"),
        ("områden: [{id: o, rubrik: O, åtgärder: [{id: b, rubrik: B}]}]\nlöften: [{id: a, rubrik: A}]", ""),
    ],
)
def test_what_is_moved_is_not_gone(after: str, redirects: str) -> None:
    assert rules({PLAN: plan(after), "omdirigeringar.yml": redirects}, {PLAN: plan(TWO)}) == []


def test_a_former_id_taken_away() -> None:
    before = "åtgärder: [{id: a, rubrik: A, tidigare-id: [c]}]"
    assert told_against("åtgärder: [{id: a, rubrik: A}]", before) == [
        "1:17 forsvunnet-id Det tidigare id:t ”c” är borttaget, så dess adress leder ingenstans."
    ]
    assert told_against("åtgärder: [{id: b, rubrik: A, tidigare-id: [a, c]}]", before) == []


def test_a_gone_plan_is_told_once_and_a_redirect_carries_all_of_it() -> None:
    old = "plans/exempel/gammal.yml"
    assert rules({}, {old: plan(TWO)}) == [(f"data/{old}", 0, "forsvunnet-id")]
    moved = {"plans/exempel/ny.yml": plan(TWO), "omdirigeringar.yml": "/exempel/gammal/: /exempel/ny/\n"}
    assert rules(moved, {old: plan(TWO)}) == []
    other = {"omdirigeringar.yml": "/exempel/gammal/: /exempel/plan/\n"}
    assert rules(other, {old: plan(TWO)}) == []


def test_a_gone_redirect() -> None:
    before = {"omdirigeringar.yml": "/x/: /om/\n/y/: /om/\n"}
    assert rules({"omdirigeringar.yml": "/y/: /om/\n"}, before) == [
        ("data/omdirigeringar.yml", 0, "forsvunnet-id")
    ]
    assert rules({"omdirigeringar.yml": "/x/: /laget/\n/y/: /x/\n"}, before) == []


@pytest.mark.parametrize(
    ("name", "entry"),
    [("teman.yml", "x: {namn: X}"), ("metoder.yml", "x: {namn: X}"), ("aktorer.yml", "x: {namn: X}")],
)
def test_a_gone_id_of_a_register(name: str, entry: str) -> None:
    before = {name: REGISTERS[name] + entry + "\n"}
    assert rules({}, before) == [(f"data/{name}", 0, "forsvunnet-id")]
    address = f"/{name.removesuffix('.yml')}/x/"
    assert rules({"omdirigeringar.yml": f"{address}: /om/\n"}, before) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("typ: 'x\n", "yaml-fel"),
        (plan("åtgärder: [{id: A, rubrik: A}, {id: b, rubrik: B}]"), "fel-id"),
        (plan("åtgarder: [{id: a, rubrik: A}]\nlöften: [{id: b, rubrik: B}]"), "okant-falt"),
        (plan("åtgärder: {id: a, rubrik: A}\nlöften: [{id: b, rubrik: B}]"), "fel-sort"),
        (plan("åtgärder: [{id: b, rubrik: B}]\nåtgärder: [{id: a, rubrik: A}]"), "dubbelt-falt"),
    ],
)
def test_what_was_lost_by_another_slip_is_not_told_as_gone(text: str, rule: str) -> None:
    assert {found[2] for found in rules({PLAN: text}, {PLAN: plan(TWO)})} == {rule}


FIRST = "datum: 2025-02, status: ej påbörjad, text: Inte börjat."


@pytest.mark.parametrize(
    "after",
    [
        [FIRST],
        [FIRST, "datum: 2025-06, status: enligt plan"],
        [FIRST + ", källtext: Protokoll"],
        ["datum: 2025-01, text: Ny men äldre", FIRST],
    ],
)
def test_what_may_be_done_with_a_ledger(after: list[str]) -> None:
    assert told_against(ledger(*after), ledger(FIRST)) == []


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (
            ["datum: 2025-02, status: ej påbörjad, text: Börjat."],
            ["5:53 andrad-redovisning Fältet ”text” i raden 2025-02 är ändrat från ”Inte börjat.” till ”Börjat.”."],
        ),
        (
            ["datum: 2025-02, status: ej påbörjad"],
            ["5:9 andrad-redovisning Fältet ”text” i raden 2025-02 är ändrat från ”Inte börjat.” till inget."],
        ),
        (
            ["datum: 2025-03, status: ej påbörjad, text: Inte börjat."],
            ["5:17 andrad-redovisning Fältet ”datum” i raden 2025-02 är ändrat från ”2025-02” till ”2025-03”."],
        ),
        (
            ["datum: 2025-02, status: enligt plan, text: Inte börjat."],
            [
                "5:34 andrad-redovisning Fältet ”status” i raden 2025-02 är ändrat från ”ej påbörjad” till ”enligt plan”.",
            ],
        ),
        (
            ["datum: 2025-06, status: ej påbörjad, text: Något annat."],
            ["4:5 andrad-redovisning Raden 2025-02 är borttagen ur historiken."],
        ),
    ],
)  # fmt: skip
def test_what_may_not_be_done_with_a_ledger(after: list[str], expected: list[str]) -> None:
    assert told_against(ledger(*after), ledger(FIRST)) == expected


def test_a_ledger_taken_away() -> None:
    assert told_against("löften: [{id: a, rubrik: A}]", ledger(FIRST)) == [
        "1:10 andrad-redovisning Raden 2025-02 är borttagen ur historiken.",
        "1:10 status-utan-redovisning Status ändras från ”ej påbörjad” till ingen status utan ny rad i historiken.",
    ]


def test_a_status_added_to_an_old_entry() -> None:
    assert told_against(
        ledger("datum: 2025-02, text: T, status: klar"), ledger("datum: 2025-02, text: T")
    ) == [
        "5:43 status-utan-redovisning Status ändras från ingen status till ”klar” utan ny rad i historiken."
    ]


def test_the_ledger_follows_an_id_that_changes() -> None:
    renamed = ledger(FIRST).replace("id: a", "id: b\n    tidigare-id: [a]")
    assert told_against(renamed, ledger(FIRST)) == []
    emptied = "löften: [{id: b, rubrik: A, tidigare-id: [a]}]"
    assert [line.split()[1] for line in told_against(emptied, ledger(FIRST))] == [
        "andrad-redovisning",
        "status-utan-redovisning",
    ]


def test_the_plans_own_ledger() -> None:
    before = "historik: [{datum: 2025-02, text: T}]"
    assert told_against(before, before) == []
    assert told_against("historik: [{datum: 2025-02, text: U}]", before) == [
        "1:35 andrad-redovisning Fältet ”text” i raden 2025-02 är ändrat från ”T” till ”U”."
    ]


def test_reflowed_text_ends_are_no_change() -> None:
    before = item("historik:\n      - datum: 2025-02\n        text: |\n          Ett.\n")
    assert told_against(ledger("datum: 2025-02, text: Ett."), before) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("när: [{vad: S, klart: 2026}]", "när: [{vad: S, klart: 2027}]", "4:27 flyttat-datum ”klart” är flyttat från 2026 till 2027: S"),
        ("när: [{vad: S, klart: 2026}]", "när: [{vad: S}]", "4:11 flyttat-datum ”klart” är flyttat från 2026 till inget datum: S"),
        ("mål: [{text: M, klart: 2026}]", "mål: [{text: M, klart: 2027}]", "4:28 flyttat-datum ”klart” är flyttat från 2026 till 2027: M"),
        ("mål: M", "mål: N", "4:10 andrat-mal Målet är ändrat från ”M” till ”N”."),
        ("mål: [M, N]", "mål: [N]", "4:10 andrat-mal Målet ”M” är borttaget."),
        ("utlovat: {antal: 5, enhet: besök}", "utlovat: {minst: 4, enhet: besök, per: år}", "4:14 andrat-utlovat Det utlovade är ändrat från ”5 besök” till ”minst 4 besök per år”."),
        ("utlovat: {antal: 5}", "nr: x", "2:5 andrat-utlovat Det utlovade är ändrat från ”5” till inget."),
    ],
)  # fmt: skip
def test_changes_that_are_warned_of(before: str, after: str, expected: str) -> None:
    assert told_against(item(after), item(before)) == [expected]


def test_a_changed_target_and_period() -> None:
    template = "period: {{från: 2025, till: {0}}}\nindikatorer: [{{id: i, rubrik: I, målvärde: {{år: 2027, värde: {1}}}}}]"
    assert told_against(template.format(2028, 70), template.format(2027, 80)) == [
        "1:28 andrad-period Periodens ”till” är ändrat från 2027 till 2028.",
        "2:44 andrat-mal Målvärdet är ändrat från 80 (2027) till 70 (2027).",
    ]


def test_what_was_wrong_before_is_not_compared() -> None:
    assert told_against("period: {från: 2025, till: 2027}", "period: {från: 2025, till: snart}") == []
    assert told_against(ledger("datum: 2025-02, text: T"), ledger("datum: 2025-22, text: T")) == []
    assert told_against("åtgärder: [{id: vag, rubrik: V}]", "åtgärder: [{id: väg, rubrik: V}]") == []
