"""Redirects, and the addresses they are between."""

from __future__ import annotations

from pathlib import Path

import pytest

from loften.checking import check
from loften.dataset import gather
from loften.model.addresses import addresses, leads_to, old_addresses
from loften.model.site import SHIPPED_PAGES
from loften.store import written_addresses

from .base import PLAN, TODAY, findings, plan, sources

CONTENT = plan("åtgärder:\n  - {id: a, rubrik: A, tidigare-id: [b]}\nparter: [exempel]\n")


def told(text: str) -> list[str]:
    return [
        f"{finding.line}:{finding.column} {finding.rule} {finding.message} {finding.hint}"
        for finding in findings({PLAN: CONTENT, "omdirigeringar.yml": text})
    ]


@pytest.mark.parametrize(
    "target",
    [
        "/", "/laget/", "/om/", "/exempel/", "/exempel/plan/", "/exempel/plan/a/", "/exempel/plan/b/",
        "/aktorer/polisen/", "/aktorer/exempel/", "/teman/skolan/", "/metoder/est/", "/aktorer/",
        "/sa-fungerar-det/lansstyrelsen/", "/guide/ny-plan/",
    ],
)  # fmt: skip
def test_a_redirect_may_lead_to_any_page(target: str) -> None:
    assert told(f"/gammal/sida/: {target}\n") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/x/: /exempel/plan", "1:6 fel-adress ”/exempel/plan” är inte skriven som en adress på den här sajten. Skriv /exempel/plan/."),
        ("x: /exempel/plan/", "1:1 fel-adress ”x” är inte skriven som en adress på den här sajten. Skriv /x/."),
        ("/Å/../x/: /om/", "1:1 fel-adress ”/Å/../x/” är inte skriven som en adress på den här sajten. Skriv /a/x/."),
        ("/x/: https://www.example.se/y/", "1:6 fel-adress ”https://www.example.se/y/” är ingen adress på den här sajten. Skriv /y/."),
        ("/: /om/", "1:1 fel-adress Sajtens första sida kan inte leda någon annanstans. Skriv till exempel /exempel/plan/."),
        ("/x/: /exempel/plam/", "1:6 omdirigering-till-intet Sidan /exempel/plam/ finns inte. Menade du ”/exempel/plan/”?"),
        ("/om/: /laget/", "1:1 omdirigering-fran-sida På adressen /om/ finns en sida, så den kan inte leda någon annanstans. Ta bort raden, eller ta bort sidan."),
        ("/exempel/plan/b/: /om/", "1:1 omdirigering-fran-sida Adressen /exempel/plan/b/ leder redan till /exempel/plan/a/ genom ”tidigare-id”. Ta bort raden, eller ta bort id:t under ”tidigare-id”."),
        ("/x/: /x/", "1:6 omdirigering-i-ring Omdirigeringen leder i ring: /x/ → /x/. Låt den sista leda till en sida som finns."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_redirect(line: str, expected: str) -> None:
    assert told(line + "\n") == [expected]


@pytest.mark.parametrize("target", ["/redigera/", "/sa-fungerar-det/finns-inte/"])
def test_a_redirect_may_not_lead_to_what_is_not_built(target: str) -> None:
    (line,) = told(f"/gammal/sida/: {target}\n")
    assert line.startswith(f"1:16 omdirigering-till-intet Sidan {target} finns inte.")


def test_the_hand_written_pages_are_those_that_are_given() -> None:
    files = {PLAN: CONTENT, "omdirigeringar.yml": "/x/: /nyheter/\n/y/: /om/\n"}
    written = frozenset({"/", "/nyheter/"})
    found = check(sources(files), TODAY, written=written)
    assert [(one.line, one.column, one.rule) for one in found.findings] == [(2, 6, "omdirigering-till-intet")]
    assert old_addresses(found.dataset.site)["/x/"] == "/nyheter/"


def test_an_organisation_may_not_have_the_address_of_a_hand_written_page() -> None:
    register = "guide: {namn: Guide}\nexempel: {namn: Exempel}\nnyheter: {namn: Nyheter}\n"
    found = check(
        sources({PLAN: CONTENT, "organisationer.yml": register}), TODAY, written=frozenset({"/", "/guide/x/"})
    )
    assert [(one.file, one.line, one.column, one.rule, one.hint) for one in found.findings] == [
        (
            "data/organisationer.yml",
            1,
            1,
            "reserverat-id",
            "Skriv till exempel ”guide-kommun”, och döp om mappen.",
        )
    ]


def test_the_pages_that_come_with_the_project_are_those_in_docs() -> None:
    assert written_addresses(Path(__file__).parents[2] / "docs") == SHIPPED_PAGES


def test_pages_are_found_as_mkdocs_finds_them(tmp_path: Path) -> None:
    for name in (
        "index.md",
        "om.md",
        "a/index.md",
        "b/README.md",
        "b/c.md",
        ".d/e.md",
        "x.txt",
        "templates/y.md",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert written_addresses(tmp_path) == {"/", "/om/", "/a/", "/b/", "/b/c/"}


def test_a_chain_is_followed_and_its_dead_end_told_once() -> None:
    assert told("/x/: /y/\n/y/: /om/\n") == []
    assert [line.split()[:2] for line in told("/x/: /y/\n/y/: /z/\n")] == [["2:6", "omdirigering-till-intet"]]
    assert [line.split()[:2] for line in told("/x/: /y/\n/y/: /z/\n/z/: /y/\n")] == [
        ["2:6", "omdirigering-i-ring"]
    ]


def test_a_redirected_plan_carries_what_lies_below() -> None:
    moved = "/exempel/gammal/: /exempel/plan/\n/x/: /exempel/gammal/a/\n"
    assert told(moved) == []
    site = gather(sources({PLAN: CONTENT, "omdirigeringar.yml": moved})).site
    assert old_addresses(site) == {
        "/exempel/gammal/": "/exempel/plan/",
        "/exempel/gammal/a/": "/exempel/plan/a/",
        "/exempel/gammal/b/": "/exempel/plan/a/",
        "/exempel/plan/b/": "/exempel/plan/a/",
        "/x/": "/exempel/plan/a/",
    }


def test_a_renamed_organisation_carries_its_plans() -> None:
    live = {"/ny/", "/ny/plan/", "/ny/plan/a/"}
    assert leads_to("/gammal/plan/a/", live, {}, {"/gammal/": "/ny/"}) == "/ny/plan/a/"
    assert leads_to("/gammal/plan/x/", live, {}, {"/gammal/": "/ny/"}) is None
    assert leads_to("/gammal/plan/", live, {}, {"/gammal/": "/om/x/"}) is None
    assert leads_to("/a/b/c/", {"/ny/", "/ny/c/"}, {}, {"/a/b/": "/ny/"}) is None


def test_rings_through_carried_addresses_end() -> None:
    redirects = {"/x/a/": "/x/b/", "/x/b/c/": "/x/a/c/"}
    assert leads_to("/x/b/c/", set(), {}, redirects) is None


def test_organisations_have_a_page_among_actors_only_where_named() -> None:
    assert "/aktorer/exempel/" in addresses(gather(sources({PLAN: CONTENT})).site)
    assert "/aktorer/exempel/" not in addresses(gather(sources({})).site)


def test_nothing_is_a_dead_end_that_may_lie_in_an_unreadable_file() -> None:
    found = findings(
        {"omdirigeringar.yml": "/x/: /exempel/trasig/a/\n", "plans/exempel/trasig.yml": "typ: 'x\n"}
    )
    assert [finding.rule for finding in found] == ["yaml-fel"]
