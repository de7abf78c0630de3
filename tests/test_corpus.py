r"""Files as staff write them, and exactly what they are told: ``tests/cases/bad`` and ``tests/cases/good``.

A case is one file, ``<name>.case``; a new case is a new file. What stands before its first section is a comment.
The sections begin with a line of their own:

``=== plans/orten/plan.yml``
    The content of a file, by its path relative to ``data/``. Registers that are not given are those of ``BASE``.
``=== plans/orten/plan.yml -> annan.yml``
    A symbolic link.
``=== tidigare plans/orten/plan.yml``
    A file of the earlier version; with one of these the data is checked as with ``--mot``.
``=== förväntat``
    Last: every finding, two lines each, sorted by place; no such section, or nothing in it, means no findings::

        plans/orten/plan.yml:5:13: FEL fel-tal: ”80 %” är inget tal.
          rättning: Skriv 80 här och ”enhet: procent” på måttet.

What cannot be seen or written in UTF-8 is written as an escape, in the content and in what is expected:

``\x{C3 A5}``   these bytes              ``\t{}``   a tab
``\u{200B}``    this character           ``\r{}``   a carriage return
``\e{}``        the file ends here, without a line break

All is checked as of ``TODAY``. Run with ``LOFTEN_SKRIV=1`` to see, in each case that fails, its last section as
the program would have it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from loften.checking import check
from loften.finding import Finding
from loften.messages import FORMATS
from loften.rules import all_rules
from loften.store import load

TODAY = date(2026, 1, 1)
CASES = Path(__file__).parent / "cases"
BASE = {
    "organisationer.yml": """\
orten: {namn: Ortens kommun, typ: kommun}
grannen: {namn: Grannens kommun, typ: kommun}
""",
    "aktorer.yml": """\
polisen: {namn: Polisen, typ: statlig myndighet}
kommunen: {namn: Kommunen}
tekniska: {namn: Tekniska förvaltningen, del-av: kommunen}
socialtjansten: {namn: Socialtjänsten, del-av: kommunen}
bostadsbolaget: {namn: Bostadsbolaget}
""",
    "teman.yml": """\
offentlig-miljo: {namn: Offentliga miljöer}
skolan: {namn: Skolan}
""",
    "metoder.yml": """\
est: {namn: Effektiv samordning för trygghet, kortnamn: EST}
sspf: {namn: Samverkan skola polis, kortnamn: SSPF}
""",
}
NOT_IN_A_CASE = {"for-stor-fil"}
"""Rules that take a file too large to be a case; in test_check_never_crashes.py."""

_ESCAPE = re.compile(rb"\\(?:x\{([0-9A-Fa-f ]+)\}|u\{([0-9A-Fa-f]+)\}|([tre])\{\})")


@dataclass
class Case:
    """A case, read."""

    files: dict[str, bytes] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    earlier: dict[str, bytes] = field(default_factory=dict)
    expected: str = ""


def decoded(text: str) -> bytes:
    """Give the bytes that a section of a case stands for."""

    def one(found: re.Match[bytes]) -> bytes:
        if found[1]:
            return bytes.fromhex(found[1].decode())
        if found[2]:
            return chr(int(found[2], 16)).encode()
        return {b"t": b"\t", b"r": b"\r", b"e": b"\0END\0"}[found[3]]

    return _ESCAPE.sub(one, text.encode()).split(b"\0END\0")[0]


def read_case(path: Path) -> Case:
    case = Case()
    _, *sections = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for section in sections:
        header, _, content = section.partition("\n")
        name, _, link = header.partition(" -> ")
        if header == "förväntat":
            case.expected = decoded(content).decode()
        elif link:
            case.links[name] = link
        elif header.startswith("tidigare "):
            case.earlier[header.removeprefix("tidigare ")] = decoded(content)
        else:
            case.files[name] = decoded(content)
    return case


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in {**{name: text.encode() for name, text in BASE.items()}, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def findings(case: Case, folder: Path) -> list[Finding]:
    """Put a case on disk, as staff have it, and check it."""
    write(folder / "data", case.files)
    for name, target in case.links.items():
        (folder / "data" / name).symlink_to(target)
    before = None
    if case.earlier:
        write(folder / "tidigare", case.earlier)
        before = load(folder / "tidigare")
    return check(load(folder / "data"), TODAY, before).findings


def told(found: list[Finding]) -> str:
    """Give findings in the form of a case's last section."""
    return "".join(
        f"{one.file.removeprefix('data/')}:{one.line}:{one.column}: {one.severity} {one.rule}: {one.message}\n"
        f"  rättning: {one.hint}\n"
        for one in found
    )


def cases(folder: str) -> list[Path]:
    return sorted((CASES / folder).glob("*.case"))


@pytest.mark.parametrize(
    "path", [*cases("bad"), *cases("good")], ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_case(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    case = read_case(path)
    found = findings(case, tmp_path)
    if os.environ.get("LOFTEN_SKRIV") and told(found) != case.expected:
        print(f"=== förväntat\n{told(found)}")
    assert told(found) == case.expected
    assert bool(case.expected) == (path.parent.name == "bad")
    shown = FORMATS["text"](found, lambda _: ["x" * 40] * 10)
    assert shown.count("Så rättar du: ") == len(found)


def test_every_rule_has_a_bad_case() -> None:
    heard = {
        rule
        for path in cases("bad")
        for rule in re.findall(r": (?:FEL|VARNING) ([a-z-]+): ", path.read_text("utf-8"))
    }
    assert heard == {rule.ID for rule in all_rules()} - NOT_IN_A_CASE


def test_the_base_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert findings(Case(), tmp_path) == []
