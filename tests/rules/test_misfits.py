"""No value that does not fit the model is passed over, whatever is written at whatever field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

import pytest
import yaml

from loften.dataset import gather
from loften.model.base import Part
from loften.model.fields import REGISTER_MODELS, parts_of
from loften.model.plan import Plan
from loften.model.validation import fit
from loften.rules import Question, all_rules
from loften.rules.misfits import rule_of

from .base import PLAN, TODAY, findings, sources, told

WRONG: list[Any] = ["Å b!", {"a": "b"}, [["a"]], [{"a": "b"}]]
REPORTERS = {"saknat-falt", "okant-falt", "okant-ord", "fel-sort"} | {
    f"fel-{kind}" for kind in ("id", "datum", "tal", "ja-nej", "lank", "e-post")
}
SOURCES = FilePath(__file__).parents[2] / "macros" / "loften"


def holders(part: type[Part], depth: int = 0) -> Iterator[list[str]]:
    """Give the ways of keys to every group of fields inside a part."""
    yield []
    for info in part.model_fields.values():
        for inner in dict.fromkeys(parts_of(info.annotation)):
            if depth < 3 and inner is not part:
                for rest in holders(inner, depth + 1):
                    yield [info.alias or "", *rest]


def fields(part: type[Part]) -> Iterator[tuple[list[str], str]]:
    """Give every field there is inside a part: the way to its group, and its key."""
    for way in holders(part):
        current = part
        for key in way:
            info = next(info for info in current.model_fields.values() if info.alias == key)
            current = next(parts_of(info.annotation))
        for info in current.model_fields.values():
            yield way, info.alias or ""


def placed(way: list[str], key: str, value: Any) -> Iterator[dict[str, Any]]:
    """Put a value at a field, in groups that stand alone and in groups in lists."""
    for is_list in (True, False):
        inner: Any = {key: value}
        for step in reversed(way):
            inner = {step: [inner] if is_list else inner}
        yield inner


@pytest.mark.parametrize("file", [PLAN, *REGISTER_MODELS])
def test_every_misfit_is_reported(file: str) -> None:
    model = REGISTER_MODELS.get(file, Plan)
    part = next(parts_of(model), None)
    reporters = {rule.ID: rule for rule in all_rules() if rule.ID in REPORTERS}
    cases = [] if part is None else list(fields(part))
    tried = 0
    for way, key in cases:
        for value in WRONG:
            for written in placed(way, key, value):
                whole = written if file == PLAN else {"ett-id": written}
                text = yaml.safe_dump(whole, allow_unicode=True)
                tried += 1
                misfits = fit(model, yaml.safe_load(text)).misfits
                # A missing field may be the unknown one beside it, misspelled: then that is what is told.
                excused = {misfit.path[:-1] for misfit in misfits if misfit.type == "extra_forbidden"}
                due = Counter(
                    rule_of(misfit.type)
                    for misfit in misfits
                    if misfit.type != "missing" or misfit.path[:-1] not in excused
                )
                dataset = gather(sources({file: text}))
                assert not dataset.unreadable
                question = Question(dataset, TODAY)
                for rule_id, count in due.items():
                    found = [finding for finding in reporters[rule_id].check(question) if finding]
                    assert len(found) >= count, (text, rule_id)
    assert tried or part is None


@pytest.mark.parametrize("file", [PLAN, *REGISTER_MODELS])
@pytest.mark.parametrize("text", ["text\n", "- a\n", "a: [b]\n", "a: {b: c}\n"])
def test_a_file_of_the_wrong_sort_is_reported(file: str, text: str) -> None:
    assert findings({file: text})


def test_a_type_never_seen_falls_to_the_last_rule() -> None:
    assert rule_of("någon_ny_sort") == "fel-sort"


def test_every_id_the_reader_uses_has_a_rule() -> None:
    said = "".join(path.read_text() for path in [*(SOURCES / "reader").glob("*.py"), SOURCES / "layout.py"])
    used = set(re.findall(r'^ +"([a-z0-9]+(?:-[a-z0-9]+)*)", ', said, re.MULTILINE)) | {
        "yaml-fel",
        "okand-fil",
    }
    assert len(used) > 14
    assert used <= {rule.ID for rule in all_rules()}


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("statusskala: [standard]", "1:14 fel-sort Här står en lista där en text väntas."),
        ("parter: polisen", "1:9 fel-sort Här ska stå en lista, men här står en text."),
        ("beslut: 2025", "1:9 fel-sort Här ska stå en grupp av fält, men här står en text."),
        ("redovisas: vecka", "1:12 okant-ord ”vecka” är inget av orden som kan stå här."),
        ("benämningar: {insats: x}", "1:15 okant-ord ”insats” är inget av orden som kan stå här."),
        ("beslut: {datum: 2026-02-30}", "1:17 fel-datum Datumet 2026-02-30 finns inte."),
        ("källor: [{länk: https://a.se}]", "1:10 saknat-falt Fältet ”titel” saknas."),
        ("källor: [{titel: a, länk: javascript:x}]", "1:27 fel-lank En länk av det här slaget kan inte publiceras: ”javascript:x”."),
        ("källor: [{titel: a, länk: 'https://jag@a.se'}]", "1:27 fel-lank Länken innehåller ett användarnamn."),
        ("åtgärder: []", "1:1 saknat-falt Planen har varken områden, åtgärder eller löften."),
        ("åtgärder: x", "1:11 fel-sort Här ska stå en lista, men här står en text."),
    ],
)  # fmt: skip
def test_one_slip_is_one_finding_on_the_word_itself(fragment: str, expected: str) -> None:
    assert told(fragment) == [expected]


@pytest.mark.parametrize(
    ("fragment", "hint"),
    [
        ("parter: polisen", "Skriv ”parter: [polisen]”."),
        ("åtgärder: [{id: a, rubrik: A, ansvarig: polisen}]", "Skriv ”ansvarig: [polisen]”."),
        ("åtgärder: [{rubrik: Rusta upp belysningen här}]", "Lägg till ”id: rusta-upp-belysningen-har”. Adressens sista del. Unikt i planen; ändras aldrig."),
        ("redovisas: tertialvis", "Menade du ”tertial”?"),
        ("indikatorer: [{id: a, rubrik: A, målvärde: {år: 2027, värde: '1,5'}}]", "Skriv 1.5."),
        ("indikatorer: [{id: a, rubrik: A, målvärde: {år: 2027, värde: 80 %}}]", "Skriv 80 här och ”enhet: procent” på måttet."),
    ],
)  # fmt: skip
def test_the_hint_can_be_pasted(fragment: str, hint: str) -> None:
    text = fragment + "\ntyp: åtgärdsplan\ntitel: T\nperiod: {från: 2025, till: 2027}\n"
    if "åtgärder" not in fragment:
        text += "åtgärder: [{id: bas, rubrik: Bas}]\n"
    assert [finding.hint for finding in findings({PLAN: text})] == [hint]


def test_promised_has_exactly_one_number() -> None:
    fragment = "löften:\n  - id: a\n    rubrik: A\n    utlovat: {antal: 1, minst: 2}"
    assert told(fragment) == ["4:25 saknat-falt I ”utlovat” står både ”antal” och ”minst”."]
    fragment = "löften:\n  - id: a\n    rubrik: A\n    utlovat: {antal: -1}"
    assert told(fragment) == ["4:22 fel-tal ”-1” är inget heltal från 0."]
