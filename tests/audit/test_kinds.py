"""What is tried on one page of every kind is tried on all that the site has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from tests.audit.kinds import KINDS, file_of
from tests.e2e.site import ROOT, Built

REGISTERS = ("aktorer", "teman", "metoder")


def shape(address: str) -> str:
    """The form of an address: that of any plan is the same, and so is that of any actor."""
    parts = address.strip("/").split("/")
    if (ROOT / "docs" / f"{address.strip('/')}.md").is_file() or (
        ROOT / "docs" / address.strip("/")
    ).is_dir():
        return address
    if parts[0] in REGISTERS:
        return "/".join([parts[0], *("*" for _ in parts[1:])])
    return "/".join("*" for _ in parts)


def marks(path: Path) -> Iterator[str]:
    """What a page is made of: its elements, their classes and their roles."""
    for element in html.parse(path).getroot().xpath("//body/descendant-or-self::*"):
        yield f"<{element.tag}>"
        yield from (f".{name}" for name in element.get("class", "").split())
        yield from (f"[role={role}]" for role in element.get("role", "").split())
        yield from (f"<{element.tag} type={kind}>" for kind in element.get("type", "").split())


def test_every_form_of_address_has_a_page_among_the_kinds(site: Built) -> None:
    known = {shape(address) for address in KINDS.values()}
    assert {address for address in site.addresses() if shape(address) not in known} == set()


def test_every_element_class_and_role_of_the_site_is_on_a_page_among_the_kinds(site: Built) -> None:
    known = {mark for address in KINDS.values() for mark in marks(file_of(site, address))}
    missing: dict[str, Path] = {}
    for path in site.folder.rglob("*.html"):
        if path.parent.name == "komponenter":  # for those who change the site; made of parts of the others
            continue
        for mark in set(marks(path)) - known - missing.keys():
            missing[mark] = path.relative_to(site.folder)
    assert missing == {}


def test_every_page_among_the_kinds_is_there(site: Built) -> None:
    assert [address for address in KINDS.values() if not file_of(site, address).is_file()] == []
