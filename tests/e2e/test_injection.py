"""Whatever stands in a text field comes out as text: no markup, no template, no Markdown, no file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from loften.cli import main
from loften.model import Actor, Explained, Method, Organisation, Plan, Scale, Theme
from loften.model.base import Part
from loften.model.fields import kind_of, parts_of
from loften.model.values import Kind
from tests.e2e.site import ROOT, squeezed

ATTACK = (
    "<script>alert(1)</script> {{ 7*7 }} {% raw %} [x](javascript:alert(2)) "
    '--8<-- "mkdocs.yml" </title><b onmouseover="alert(3)"> &lt;i&gt; ![y](https://evil.example/z.png) *s* `k` $1 \\1'
)
EXACT: dict[str, Any] = {
    "typ": "medborgarlöfte", "från": "2025", "till": "2026", "datum": "2025-02-01", "länk": "https://www.example.se/a",
    "statusskala": "skalan", "redovisas": "tertial", "e-post": "trygghet@exempel.example", "parter": ["aktoren"],
    "aktör": "aktoren", "år": "2025", "värde": "5", "källa": "https://www.example.se/b", "riktning": "upp",
    "tema": ["temat"], "samordnas-av": ["aktoren"], "deltagare": ["aktoren"], "uppföljning": ["aktoren"],
    "metoder": ["metoden"], "kopplad-till": None, "start": "2025-02", "klart": "2025-06", "gjort": "2025-06-01",
    "preliminärt": "nej", "status": "stegets id", "antal": "1", "rättar": None, "lovar": ["aktoren"], "minst": None,
    "per": None, "tidigare-id": None, "läge": "i fas", "fiktiv": "nej", "tillsammans": None, "del-av": "org",
    "metod": None, "språk": None, "bara-språk": None,
}  # fmt: skip


class Maker:
    """Makes data in which every free text field holds its own number and the attack."""

    def __init__(self) -> None:
        self.fields: dict[int, str] = {}
        self.ids = 0

    def text(self, where: str) -> str:
        number = len(self.fields) + 1
        self.fields[number] = where
        return f"Fält{number}slut {ATTACK}"

    def part(self, part: type[Part], where: str, depth: int = 0) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for info in part.model_fields.values():
            key = info.alias or ""
            path = f"{where}.{key}"
            inner = next(parts_of(info.annotation), None)
            if key == "benämning" and depth == 2:
                continue  # where a level has no name, the plan's own word for an area stands
            if key == "id":
                self.ids += 1
                made[key] = "stegets id" if part.__name__ == "ScaleStep" else f"id-{self.ids}"
            elif key == "benämningar":
                made[key] = {"område": self.text(path), "åtgärd": self.text(path)}
            elif key == "områden":
                if depth < 3:
                    made[key] = [
                        self.part(part if part.__name__ == "Area" else inner or part, path, depth + 1)
                    ]
            elif inner is not None:
                value = self.part(inner, path, depth)
                made[key] = [value] if "tuple" in str(info.annotation) or key == "mål" else value
            elif key == "också":
                continue  # forms of a word are looked for, not shown
            elif kind_of(info.annotation, info) is Kind.FREE_TEXT:
                made[key] = self.text(path)
            elif (key == "tema" and "områden" in where and part.__name__ != "Area") or (
                key in ("antal", "aktör") and "åtgärder.historik" in where
            ):
                continue  # what only stands on the plan itself, and what only promises have
            elif EXACT.get(key) is not None:
                made[key] = EXACT[key]
        return made


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Maker]:
    """A site built from data in which every text field is an attack."""
    folder = tmp_path_factory.mktemp("attack")
    maker = Maker()
    registers = {
        "organisationer.yml": {"org": maker.part(Organisation, "Organisation")},
        "aktorer.yml": {"aktoren": maker.part(Actor, "Actor")},
        "statusskalor.yml": {"skalan": maker.part(Scale, "Scale")},
        "teman.yml": {"temat": maker.part(Theme, "Theme")},
        "metoder.yml": {"metoden": maker.part(Method, "Method")},
        "ordlista.yml": {"ordet": maker.part(Explained, "Explained")},
        "plans/org/planen.yml": maker.part(Plan, "Plan"),
    }
    for name, data in registers.items():
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    monkey = pytest.MonkeyPatch()
    monkey.chdir(ROOT)
    try:
        code = main(
            ["build", "--data", str(folder / "data"), "--out", str(folder / "site"), "--datum", "2026-11-21"]
        )
        assert code == 0
    finally:
        monkey.undo()
    return folder / "site", maker


def pages(site: Path) -> list[tuple[str, html.HtmlElement]]:
    return [
        (path.relative_to(site).as_posix(), html.fromstring(path.read_text(encoding="utf-8")))
        for path in sorted(site.rglob("*.html"))
    ]


def test_every_text_field_is_shown_and_shown_as_written(attacked: tuple[Path, Maker]) -> None:
    site, maker = attacked
    # The plan's own words stand inside sentences too, with a small first letter.
    text = "\n".join(squeezed(tree.text_content()) for _, tree in pages(site)).lower()
    missing = [
        where
        for number, where in maker.fields.items()
        if f"fält{number}slut {squeezed(ATTACK)}".lower() not in text
    ]
    assert missing == []


def test_no_markup_of_the_attack_becomes_part_of_a_page(attacked: tuple[Path, Maker]) -> None:
    site, _ = attacked
    for name, tree in pages(site):
        # JSON-LD is data, which no browser runs; tests/build/test_head.py sees that nothing ends its element.
        assert tree.xpath("//script[not(@type='application/ld+json')][contains(., 'alert')]") == [], name
        assert tree.xpath("//*[@onmouseover or @onerror or @onload or @onclick]") == [], name
        assert tree.xpath("//*[starts-with(@href, 'javascript:') or contains(@src, 'evil.example')]") == [], (
            name
        )
        assert tree.xpath("//main//b[contains(@onmouseover, 'alert')] | //title/*") == [], name


def test_no_template_or_snippet_of_the_attack_is_carried_out(attacked: tuple[Path, Maker]) -> None:
    site, _ = attacked
    for name, tree in pages(site):
        text = tree.text_content()
        assert "site_name:" not in text, name
        assert " 49 " not in text, name
