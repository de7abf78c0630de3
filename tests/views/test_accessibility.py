"""How accessible the site is said to be: never more than everything on file supports."""

from __future__ import annotations

from typing import Any

import pytest

from loften.model.accessibility import Audit, Statement
from loften.model.words import ShortcomingReason
from loften.views.accessibility import Compliance, StatementView, statement_view

BASE = {"ansvarig": "Orten", "webbplats": "Löften", "publicerad": "2026-03-01"}
TRIED = {"sätt": "egen", "datum": "2026-02", "resultat": "helt"}
SHORTCOMING = {"vad": "Diagrammen saknar text.", "skäl": "bristande"}


def audit(*faults: int) -> Audit:
    checks = [{"id": f"p{number}", "vad": "Prov", "fel": str(count)} for number, count in enumerate(faults)]
    return Audit.model_validate({"datum": "2026-11-22", "prov": checks})


def view(found: Audit | None, **fields: Any) -> StatementView:
    return statement_view(Statement.model_validate({**BASE, **fields}), found)


def test_full_compliance_takes_a_person_who_says_so_and_an_audit_without_faults() -> None:
    found = view(audit(0, 0), bedömning=TRIED)
    assert (found.compliance, found.causes) == (Compliance.FULL, ())


@pytest.mark.parametrize(
    ("found", "fields", "cause"),
    [
        (audit(0, 1), {"bedömning": TRIED}, "Den automatiska granskningen hittade ett fel."),
        (audit(2, 1), {"bedömning": TRIED}, "Den automatiska granskningen hittade tre fel."),
        (None, {"bedömning": TRIED}, "Ingen automatisk granskning är inlagd."),
        (audit(), {"bedömning": TRIED}, "Ingen automatisk granskning är inlagd."),
        (audit(0), {}, "Bara automatiska prov är gjorda. De hittar inte allt."),
        (audit(0), {"bedömning": TRIED, "brister": [SHORTCOMING]}, "En brist är känd."),
        (
            audit(0),
            {"bedömning": TRIED, "brister": [{**SHORTCOMING, "skäl": "utanför"}] * 2},
            "Två brister är kända.",
        ),
        (
            audit(0),
            {"bedömning": {**TRIED, "resultat": "delvis"}},
            "Den som har prövat webbplatsen säger att den delvis uppfyller kraven.",
        ),
        (
            audit(0),
            {"bedömning": {"sätt": "egen", "datum": "2026"}},
            "Den som har prövat webbplatsen har inte sagt om alla krav är uppfyllda.",
        ),
        (
            audit(0),
            {"bedömning": TRIED, "inte-prövat": ["med skärmläsare"]},
            "Allt är inte prövat för hand.",
        ),
    ],
)
def test_each_thing_that_is_wrong_or_untried_makes_it_partial_and_is_told(
    found: Audit | None, fields: dict[str, Any], cause: str
) -> None:
    shown = view(found, **fields)
    assert (shown.compliance, shown.causes) == (Compliance.PARTIAL, (cause,))


def test_a_person_who_says_that_the_site_fails_has_the_last_word() -> None:
    assert view(audit(0), bedömning={**TRIED, "resultat": "inte"}).compliance is Compliance.NONE


def test_what_nobody_has_looked_into_is_not_judged() -> None:
    found = view(None, **{"inte-prövat": ["med skärmläsare"]})
    assert found.compliance is Compliance.UNKNOWN
    assert not found.is_judged
    assert found.causes == (
        "Ingen automatisk granskning är inlagd.",
        "Ingen har bedömt webbplatsen för hand.",
    )


def test_a_known_shortcoming_is_a_judgement_of_its_own() -> None:
    assert view(None, brister=[SHORTCOMING]).compliance is Compliance.PARTIAL


def test_shortcomings_stand_in_the_order_of_the_law() -> None:
    reasons = ("utanför", "bristande", "oskäligt", "bristande")
    groups = view(None, brister=[{"vad": reason, "skäl": reason} for reason in reasons]).groups
    assert [group.reason for group in groups] == list(ShortcomingReason)
    assert [len(group.shortcomings) for group in groups] == [2, 1, 1]


def test_a_statement_that_was_not_gone_through_again_is_as_old_as_its_first_day() -> None:
    assert view(None).reviewed.text == "2026-03-01"
    assert view(None, granskad="2026-11").reviewed.text == "2026-11"


@pytest.mark.parametrize(
    ("assessment", "said"),
    [
        (None, "Ingen människa har bedömt om webbplatsen uppfyller kraven."),
        ({"sätt": "egen", "datum": "2026-02-20"}, "Självskattning, klar den 20 februari 2026."),
        (
            {"sätt": "egen", "av": "webbredaktionen", "datum": "2026-02"},
            "Självskattning av webbredaktionen, klar i februari 2026.",
        ),
        (
            {"sätt": "extern", "av": "Bolaget", "datum": "2026"},
            "Granskning av någon utanför organisationen, Bolaget, klar år 2026.",
        ),
    ],
)
def test_the_method_says_who_and_when(assessment: dict[str, str] | None, said: str) -> None:
    assert view(None, **({"bedömning": assessment} if assessment else {})).method == said
