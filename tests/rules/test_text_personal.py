"""Personal data: reported where it stands, in values, names of fields and comments, and never repeated."""

from __future__ import annotations

import pytest

from .base import PLAN, findings, plan, told

HEAD = "åtgärder:\n  - id: a\n    rubrik: "
NUMBER = "Raden ser ut att innehålla ett personnummer (visas inte här)."
COORDINATION = "Raden ser ut att innehålla ett samordningsnummer (visas inte här)."
NAMED = "e-post-till-person E-postadressen ser ut att gå till en namngiven person."
MOBILE = "mobilnummer Här står ett mobilnummer. Det hör oftast till en person."


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (HEAD + "Ansökan 121212-1212", [f"3:21 personnummer {NUMBER}"]),
        (HEAD + "Ansökan 19121212–1212 och 701063-2391", [f"3:21 personnummer {NUMBER}", f"3:39 personnummer {COORDINATION}"]),
        (HEAD + "växel 08-123 45 67 # 19811218-9876", [f"3:34 personnummer {NUMBER}"]),
        (HEAD + '"växel 08-123 45 67 # 19811218-9876"', [f"3:35 personnummer {NUMBER}"]),
        (HEAD + "A\n    # gäller 191212121212", [f"4:14 personnummer {NUMBER}"]),
        ("# 121212+1212\n" + HEAD + "A", [f"1:3 personnummer {NUMBER}"]),
        (HEAD + "A\n    källa: 1912-12-12-1212", [f"4:12 personnummer {NUMBER}"]),
        (HEAD + "121212-1212\n    mål:\n      - B 640823 3234", [f"3:13 personnummer {NUMBER}", f"5:11 personnummer {NUMBER}"]),
    ],
)  # fmt: skip
def test_identity_number(fragment: str, expected: list[str]) -> None:
    assert [line for line in told(fragment) if "personnummer" in line] == expected


def test_identity_number_as_the_name_of_a_field_and_of_a_file() -> None:
    assert f"1:1 personnummer {NUMBER}" in told("19121212-1212: A")
    found = findings({"plans/exempel/19121212-1212.yml": plan()})
    assert [(one.line, one.rule, one.message) for one in found] == [
        (0, "personnummer", "Filens namn ser ut att innehålla ett personnummer (visas inte här).")
    ]


def test_identity_number_in_a_file_that_is_not_yaml_and_in_a_register() -> None:
    found = findings({PLAN: "titel: [\n# 121212-1212\n", "teman.yml": "# 121212-1212\n"})
    places = [(one.file, one.line, one.column) for one in found if one.rule == "personnummer"]
    assert places == [("data/plans/exempel/plan.yml", 2, 3), ("data/teman.yml", 1, 3)]


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (
            "kontakt: {e-post: kim@gmail.com}",
            ["1:19 privat-e-post Här står en privat e-postadress, hos gmail.com."],
        ),
        (
            HEAD + "Skriv till Kim.Andersson@Hotmail.se.",
            ["3:24 privat-e-post Här står en privat e-postadress, hos hotmail.se."],
        ),
        ("# a@live.se\n" + HEAD + "A", ["1:3 privat-e-post Här står en privat e-postadress, hos live.se."]),
        ("kontakt: {e-post: kim.andersson@kommunen.se}", [f"1:19 {NAMED}"]),
        ("kontakt: {e-post: kim_andersson2@kommunen.se}", [f"1:19 {NAMED}"]),
        ("kontakt: {e-post: Åsa-Britt.af.Öberg@kommunen.se}", [f"1:19 {NAMED}"]),
        ("kontakt: {e-post: kristina.parkinson@kommunen.se}", [f"1:19 {NAMED}"]),
        ("kontakt: {telefon: 070-174 06 05}", [f"1:20 {MOBILE}"]),
        (HEAD + "A # ring +46 70 174 06 05", [f"3:22 {MOBILE}"]),
        (HEAD + "Ring 0701740605 eller 08-123 456 78", [f"3:18 {MOBILE}"]),
    ],
)
def test_contact(fragment: str, expected: list[str]) -> None:
    assert [line for line in told(fragment) if "nummertecken" not in line] == expected


@pytest.mark.parametrize(
    "domain",
    [
        "gmail.com",
        "outlook.com",
        "outlook.se",
        "live.com",
        "icloud.com",
        "me.com",
        "yahoo.co.uk",
        "telia.com",
        "proton.me",
    ],
)
def test_private_domain(domain: str) -> None:
    assert told(f"kontakt: {{e-post: trygghet@{domain}}}", rule="privat-e-post")


@pytest.mark.parametrize(
    "address",
    [
        "info@x.se", "registrator@x.se", "kontakt@x.se", "trygghet.kommunikation@x.se", "teknik.service@x.se", "kim@x.se",
        "k.a@x.se", "lpo.visby@polisen.se", "region.gotland@x.se", "a.b.c.d@x.se", "social-jour.nord@x.se", "me@me.se",
        "gmail@x.se", "kommun@livet.se", "hemtjanst.syd@x.se", "falt.team@x.se", "trygghet@live.kommunen.se",
    ],
)  # fmt: skip
def test_address_of_a_function(address: str) -> None:
    assert told(f"kontakt: {{e-post: {address}}}") == []
