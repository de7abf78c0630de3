"""Ids: that they are known, unique and free."""

from __future__ import annotations

import pytest

from .base import PLAN, findings, plan, told


def in_register(name: str, text: str) -> list[str]:
    return [
        f"{finding.line}:{finding.column} {finding.rule} {finding.message} {finding.hint}"
        for finding in findings({name: text})
    ]


@pytest.mark.parametrize(
    "field",
    [
        "ansvarig: [polisn]",
        "ansvarig: [{aktör: polisn, roll: chef}]",
        "samordnas-av: [polisn]",
        "deltagare: [polisn]",
        "uppföljning: [polisn]",
        "historik: [{datum: 2025-02, text: T, aktör: polisn}]",
    ],
)
def test_an_unknown_actor_is_found_on_the_word_itself(field: str) -> None:
    fragment = f"åtgärder:\n  - id: a\n    rubrik: A\n    {field}"
    column = fragment.splitlines()[-1].index("polisn") + 1
    expected = (
        f"4:{column} okant-id-aktor Aktören ”polisn” finns inte i aktorer.yml eller organisationer.yml."
    )
    assert told(fragment) == [expected]


def test_unknown_actors_of_the_plan_and_of_promises() -> None:
    fragment = "undertecknat: {av: [polisn]}\nlöften: [{id: a, rubrik: A, lovar: [polisn]}]"
    assert [line.split()[1] for line in told(fragment)] == ["okant-id-aktor"] * 2
    assert told("parter: [polisn, polisen]") == [
        "1:10 okant-id-aktor Aktören ”polisn” finns inte i aktorer.yml eller organisationer.yml."
    ]


def test_an_organisation_may_stand_wherever_an_actor_may() -> None:
    assert told("parter: [exempel, polisen]") == []


def test_no_unknown_ids_where_a_register_cannot_be_read() -> None:
    fragment = "parter: [vemsomhelst]"
    found = findings({PLAN: plan(fragment), "aktorer.yml": "polisen: {namn: 'x\n"})
    assert [finding.rule for finding in found] == ["yaml-fel"]


def test_no_unknown_ids_where_the_entry_itself_is_wrong() -> None:
    assert told("parter: [polisen]", **{"aktorer.yml": "polisen: Polisen\nkommunen: {namn: K}\n"}) == [
        "1:10 fel-sort Här ska stå en grupp av fält, men här står en text."
    ]
    assert told("parter: [polisen]", **{"aktorer.yml": "Polisen: {namn: P}\nkommunen: {namn: K}\n"}) == [
        "1:1 fel-id ”Polisen” kan inte vara ett id. Ett id har små bokstäver a–z, siffror och bindestreck."
    ]


def test_an_id_that_is_wrong_in_its_register_is_told_there_only() -> None:
    assert told("parter: [Polisen]", **{"aktorer.yml": "Polisen: {namn: P}\nkommunen: {namn: K}\n"}) == [
        "1:1 fel-id ”Polisen” kan inte vara ett id. Ett id har små bokstäver a–z, siffror och bindestreck."
    ]


def test_a_plan_without_registers_needs_only_what_it_names() -> None:
    empty = dict.fromkeys(("aktorer.yml", "teman.yml", "metoder.yml"), "")
    assert findings({**empty}) == []
    commented = dict.fromkeys(
        ("aktorer.yml", "teman.yml", "metoder.yml", "omdirigeringar.yml"), "# inget än\n"
    )
    assert findings({**commented}) == []


def test_a_folder_without_an_organisation_is_told_once() -> None:
    found = findings({"plans/exempell/a.yml": plan(), "plans/exempell/b.yml": plan()})
    assert [(finding.file, finding.line, finding.rule) for finding in found] == [
        ("data/plans/exempell/a.yml", 0, "okant-id-organisation")
    ]
    assert "Menade du ”exempel”?" in found[0].hint


CONNECTED = """\
åtgärder:
  - {{id: belysning, rubrik: Belysning, kopplad-till: [{0}]}}
  - {{id: vaxtlighet, rubrik: Buskage, tidigare-id: [buskar]}}
indikatorer:
  - {{id: trygga, rubrik: Trygga}}
områden:
  - {{id: platser, rubrik: Platser}}
"""


@pytest.mark.parametrize("target", ["vaxtlighet", "trygga", "platser", "exempel/plan/vaxtlighet"])
def test_a_connection_may_name_anything_with_an_id(target: str) -> None:
    assert told(CONNECTED.format(target)) == []


@pytest.mark.parametrize(
    ("target", "message", "hint"),
    [
        ("vaxtligheten", "Id ”vaxtligheten” finns inte i planen.", "Menade du ”vaxtlighet”?"),
        ("buskar", "”buskar” är ett tidigare id.", "Skriv ”vaxtlighet”."),
        ("exempel/plan/tryga", "Id ”tryga” finns inte i planen.", "Menade du ”trygga”?"),
        ("exempel/plam/trygga", "Planen exempel/plam finns inte.", "Menade du ”exempel/plan/trygga”?"),
        ("exempel/plan", "”exempel/plan” pekar inte ut något.", "Skriv ett id i samma plan, eller organisation/plan/id."),
    ],
)  # fmt: skip
def test_an_unknown_connection(target: str, message: str, hint: str) -> None:
    found = findings({PLAN: plan(CONNECTED.format(target))})
    assert [(finding.line, finding.column, finding.message, finding.hint) for finding in found] == [
        (2, 55, message, hint)
    ]


def test_no_unknown_connection_into_what_could_not_be_read() -> None:
    fragment = CONNECTED.format("exempel/trasig/x")
    found = findings({PLAN: plan(fragment), "plans/exempel/trasig.yml": "typ: 'x\n"})
    assert [finding.rule for finding in found] == ["yaml-fel"]
    wrong_id = (
        "åtgärder:\n  - {id: Växtlighet, rubrik: V}\n  - {id: b, rubrik: B, kopplad-till: [vaxtlighet]}"
    )
    assert [line.split()[1] for line in told(wrong_id)] == ["fel-id"]


def test_an_id_is_unique_in_its_plan_only() -> None:
    fragment = (
        "indikatorer: [{id: a, rubrik: I}]\nområden:\n  - {id: o, rubrik: O, åtgärder: [{id: a, rubrik: A}]}"
    )
    assert told(fragment) == ["3:40 dubblett-id Id ”a” står två gånger i planen (även rad 1)."]
    other = plan("åtgärder: [{id: bas, rubrik: Bas}]")
    assert findings({"plans/exempel/annan.yml": other}) == []


def test_a_former_id_may_not_be_anyones_id() -> None:
    own = "åtgärder: [{id: a, rubrik: A, tidigare-id: [a]}]"
    assert told(own) == [
        "1:45 upptaget-tidigare-id ”a” kan inte vara ett tidigare id, för det är det här id:t nu."
    ]
    other = "åtgärder:\n  - {id: a, rubrik: A, tidigare-id: [b]}\n  - {id: b, rubrik: B}"
    assert told(other) == [
        "2:38 upptaget-tidigare-id ”b” kan inte vara ett tidigare id, för det är id nu på rad 3."
    ]


@pytest.mark.parametrize("word", ["kort", "data"])
def test_reserved_ids_of_nodes(word: str) -> None:
    assert told(f"åtgärder: [{{id: {word}, rubrik: A}}]") == [
        f"1:17 reserverat-id Id ”{word}” används av sajten själv."
    ]


@pytest.mark.parametrize(
    "word",
    [
        "aktorer",
        "teman",
        "metoder",
        "laget",
        "andringar",
        "kalender",
        "oppna-data",
        "sok",
        "sa-laser-du",
        "tillganglighet",
        "om",
        "data",
        "redigera",
        "assets",
        "search",
    ],
)
def test_reserved_ids_of_organisations(word: str) -> None:
    found = in_register("organisationer.yml", f"exempel: {{namn: E}}\n{word}: {{namn: X}}\n")
    assert [line.split()[:2] for line in found] == [["2:1", "reserverat-id"]]


def test_rings_in_part_of_are_told_once() -> None:
    text = "polisen: {namn: P}\na: {namn: A, del-av: b}\nb: {namn: B, del-av: c}\nc: {namn: C, del-av: b}\nd: {namn: D, del-av: d}\n"
    found = [line for line in in_register("aktorer.yml", text) if "ring-i-del-av" in line]
    assert found == [
        "3:22 ring-i-del-av Aktören blir del av sig själv: b → c → b. Ta bort ett av leden.",
        "5:22 ring-i-del-av Aktören blir del av sig själv: d → d. Ta bort ett av leden.",
    ]


def test_together_names_known_single_organisations() -> None:
    text = "exempel: {namn: E}\nb: {namn: B, tillsammans: [polisen]}\nc: {namn: C, tillsammans: [c, exempel]}\nd: {namn: D, tillsammans: [c]}\n"
    found = in_register("organisationer.yml", text)
    assert [" ".join(line.split()[:2]) for line in found] == [
        "2:28 okant-id-organisation",
        "3:28 fel-tillsammans",
        "4:28 fel-tillsammans",
    ]
    assert "är en aktör i aktorer.yml" in found[0]


def test_themes_stand_on_areas_and_on_what_stands_on_the_plan() -> None:
    assert told("löften: [{id: a, rubrik: A, tema: [skolan]}]") == []
    fragment = "områden:\n  - id: o\n    rubrik: O\n    åtgärder: [{id: a, rubrik: A, tema: [skolan]}]"
    assert told(fragment) == [
        "4:35 tema-i-omrade Tema kan inte stå på en åtgärd eller ett löfte i ett område."
    ]


def test_the_same_member_twice() -> None:
    roles = "åtgärder: [{id: a, rubrik: A, ansvarig: [{aktör: polisen, roll: x}, {aktör: polisen, roll: y}]}]"
    assert told(roles) == []
    same = "åtgärder: [{id: a, rubrik: A, ansvarig: [polisen, polisen]}]"
    assert told(same) == ["1:51 dubblett-i-lista ”polisen” står två gånger i listan."]


def test_the_actor_of_another_organisation_is_never_suggested() -> None:
    files = {
        "organisationer.yml": "exempel: {namn: Orten}\ngrannen: {namn: Grannen}\n",
        "aktorer.yml": "socialforvaltningen-grannen: {namn: Socialförvaltningen, del-av: grannen}\n",
        "plans/exempel/plan.yml": plan("åtgärder: [{id: a, rubrik: R, ansvarig: [socialforvaltningen]}]"),
    }
    (found,) = [one for one in findings(files) if one.rule == "okant-id-aktor"]
    assert "grannen" not in found.hint
