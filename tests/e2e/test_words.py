"""Words on the finished site: explained where they stand, in the glossary, and in the right language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from loften.dataset import gather
from loften.store import load
from loften.views.glossary import glossary
from loften.views.standing import WORDS
from tests.e2e.site import ROOT, Built, squeezed

SITE = gather(load(ROOT / "data")).site
WORDS_OF_SITE = glossary(SITE)
FOREIGN = re.compile(
    r"\b(Group Violence Intervention|HackShield|JSON Schema|Web Content Accessibility Guidelines"
    r"|the|of|and|with|your|against|guidelines|schema for|violence|content)\b"
)
"""Names that the data and the pages hold, and words that no Swedish sentence has."""
NO_TEXT = {"svg", "script", "style", "code", "pre", "samp", "textarea", "template"}


def pages(built: Built) -> Iterator[tuple[str, html.HtmlElement]]:
    for path in sorted(built.folder.rglob("*.html")):
        yield path.relative_to(built.folder).as_posix(), html.fromstring(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def trees(built: Built) -> dict[str, html.HtmlElement]:
    return dict(pages(built))


def test_every_foreign_phrase_is_marked_with_its_language(trees: dict[str, html.HtmlElement]) -> None:
    unmarked, marked = [], set()
    for name, tree in trees.items():
        for node in tree.xpath("//body//text()"):
            found = FOREIGN.search(node)
            holder = node.getparent()
            outer = (
                holder if node.is_text else holder.getparent(),
                *(holder if node.is_text else holder.getparent()).iterancestors(),
            )
            if not found or any(one.tag in NO_TEXT for one in outer):
                continue
            language = next(one.get("lang") for one in outer if one.get("lang"))
            if language == "sv":
                unmarked.append((name, found[0], squeezed(node)[:80]))
            else:
                marked.add(found[0])
    assert unmarked == []
    assert {"Group Violence Intervention", "HackShield", "JSON Schema"} <= marked


def test_each_explained_word_has_its_explanation_once_on_the_page(trees: dict[str, html.HtmlElement]) -> None:
    met = set()
    for name, tree in trees.items():
        opened = [one.get("popovertarget") for one in tree.xpath("//main//button[@class='ol-word']")]
        dialogs = [one.get("id") for one in tree.xpath("//main//dialog[starts-with(@id, 'ord-')]")]
        if name != "komponenter/index.html":
            assert opened == dialogs, name
            assert len(set(opened)) == len(opened), name
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids)), name
        met.update(opened)
        assert (
            tree.xpath(
                "//*[self::a or self::h1 or self::h2 or self::h3 or self::th or self::summary]//button[@class='ol-word']"
            )
            == []
        ), name
        assert tree.xpath("//dialog//button[@class='ol-word']") == [], name
    assert {"ord-sspf", "ord-sip", "ord-lagesbild", "ord-medborgarlofte", "ord-hackshield"} <= met


def test_explanations_are_not_searched(trees: dict[str, html.HtmlElement]) -> None:
    for name, tree in trees.items():
        if name != "komponenter/index.html":
            assert (
                tree.xpath("//dialog[starts-with(@id, 'ord-')][not(ancestor::*[@data-pagefind-ignore])]")
                == []
            ), name


def test_an_explanation_leads_to_where_more_is_said(built: Built, trees: dict[str, html.HtmlElement]) -> None:
    for name, tree in trees.items():
        if name == "komponenter/index.html":
            continue
        for link in tree.xpath("//dialog[starts-with(@id, 'ord-')]//a/@href"):
            address, _, anchor = link.partition("#")
            target = (built.folder / Path(name).parent / address).resolve().relative_to(
                built.folder.resolve()
            ) / "index.html"
            assert target.as_posix() in trees, (name, link)
            assert not anchor or trees[target.as_posix()].xpath(f"//*[@id='{anchor}']"), (name, link)


def test_the_glossary_holds_every_word_in_the_swedish_order(built: Built) -> None:
    page = built.read("/ordlista/")
    shown = [one.get("id") for one in page.main.xpath(".//dl/div")]
    assert shown == [word.id for word in WORDS_OF_SITE if word.text]
    letters = page.main.xpath(".//nav[@aria-label='Bokstäver i ordlistan']//a")
    assert letters[-1].text == "Å"
    for link in letters:
        section = page.main.xpath(f".//section[@id='{link.get('href')[1:]}']")
        assert [squeezed(one.xpath(".//h2")[0].text) for one in section] == [link.text]


def test_every_word_of_the_glossary_stands_somewhere(trees: dict[str, html.HtmlElement]) -> None:
    text = " ".join(
        squeezed(tree.xpath("//main")[0].text_content()) for name, tree in trees.items()
        if tree.xpath("//main") and name.split("/")[0] not in ("ordlista", "guide", "komponenter")
    )  # fmt: skip
    unused = [
        word.word
        for word in WORDS_OF_SITE
        if not any(form in text for form in (*word.forms, *word.names, word.word))
    ]
    assert unused == []


def test_how_to_read_tells_of_every_status_and_label_with_an_example(built: Built) -> None:
    page = built.read("/sa-laser-du/")
    statuses = page.section("Status")
    assert all(word in statuses for word in WORDS.values())
    labels = {one.get("id"): one for one in page.main.xpath(".//div[@class='ol-labels']/section")}
    flags = {
        "forfallen": "Förfallen",
        "slutdatum-passerat": "Slutdatum passerat, ej redovisad",
        "redovisning-forsenad": "Redovisning försenad",
        "redovisning-saknas": "Redovisning saknas",
    }
    for anchor, section in labels.items():
        [example] = section.xpath(".//figure")
        assert "Påhittat exempel" in example.xpath("./figcaption")[0].text_content()
        address = example.xpath("./figcaption/a/@data-address")[0]
        assert SITE.is_invented(address.split("/")[1]), anchor
        if anchor in flags:
            assert flags[anchor] in squeezed(example.text_content())
    assert {
        *flags,
        "ej-redovisad",
        "redovisad-utan-bedomning",
        "redovisat",
        "per",
        "antal",
        "preliminart",
        "forbehall",
        "pahittade",
    } == set(labels)
    assert "per 21 november 2026" in squeezed(labels["per"].xpath(".//figure")[0].text_content())
    assert "preliminärt" in squeezed(labels["preliminart"].xpath(".//figure")[0].text_content())


def test_how_to_read_shows_the_plans_own_words(built: Built) -> None:
    said = built.read("/sa-laser-du/").section("Planernas egna ord")
    assert "Grönt: arbetet går som tänkt" in said
    assert "Räknas ihop med ”Arbete pågår enligt plan”" in said
    assert "påhittad plan" in said


@pytest.mark.parametrize(
    "address",
    [
        "/exempelkommunen/trygghet-2025-2027/",
        "/exempelkommunen/trygghet-2025-2027/belysning-gc/",
        "/goteborg/nyrekrytering-2023-2026/",
    ],
)
def test_easy_swedish_is_one_click_from_the_heading(built: Built, address: str) -> None:
    [easy] = built.read(address).main.xpath(".//*[contains(@class, 'ol-head')]/details[@id='lattlast']")
    assert squeezed(easy.xpath("./summary")[0].text_content()) == "Lättläst"
    assert len(squeezed(easy.text_content())) > 40


def test_every_page_leads_to_easy_swedish_and_the_glossary(trees: dict[str, html.HtmlElement]) -> None:
    for name, tree in trees.items():
        footer = tree.xpath("//footer")
        if footer:
            assert {"Lättläst", "Ordlista"} <= {link.text for link in footer[0].xpath(".//a")}, name
    assert any("lattlast" in link for link in trees["index.html"].xpath("//main//a/@href"))
