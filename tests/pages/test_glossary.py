"""Words marked in finished HTML: where they are explained, where not, and what language they are in."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from loften.dataset import gather
from loften.pages.glossary import HOLE, Marker
from loften.store import SourceFile, Sources
from loften.views.glossary import Word, glossary

OVERRIDES = Path(__file__).parents[2] / "overrides"
METHODS = """\
est: {namn: Effektiv samordning för trygghet, kortnamn: EST, text: Ett arbetssätt med lägesbilder.}
gvi: {namn: Group Violence Intervention, kortnamn: GVI, text: En metod mot våld.}
"""
WORDS = """\
est: {ord: EST, metod: est}
gvi: {ord: GVI, metod: gvi, språk: en}
lagesbild: {ord: lägesbild, också: [lägesbilden, gemensam lägesbild], förklaring: Så ser det ut.}
okej: {ord: Å & Ö, förklaring: Två bokstäver.}
hackshield: {ord: HackShield, språk: en, förklaring: Ett spel.}
json: {ord: JSON Schema, språk: en, bara-språk: ja}
"""


def words(text: str = WORDS) -> tuple[Word, ...]:
    files = {"metoder.yml": METHODS, "ordlista.yml": text}
    dataset = gather(Sources(tuple(SourceFile(path, path, one.encode()) for path, one in files.items())))
    assert dataset.findings == []
    return glossary(dataset.site)


def marked(body: str, address: str = "/x/") -> str:
    return Marker(words(), OVERRIDES).marked(body, address)


def explained(body: str, address: str = "/x/") -> list[tuple[str, str]]:
    """Give the buttons in the text: what they say and what they open."""
    tree = html.fromstring(f"<main>{marked(body, address)}</main>")
    buttons = tree.xpath("//button[@class='ol-word']")
    ids = {dialog.get("id") for dialog in tree.xpath("//dialog")}
    assert {button.get("popovertarget") for button in buttons} == ids
    assert all(len(tree.xpath(f"//*[@id='{one}']")) == 1 for one in ids)
    return [(button.text_content(), button.get("popovertarget")) for button in buttons]


def test_only_the_first_time_is_explained() -> None:
    assert explained("<p>EST är EST.</p><p>EST</p>") == [("EST", "ord-est")]


def test_all_forms_are_one_word() -> None:
    assert explained("<p>Lägesbilden och en lägesbild.</p>") == [("Lägesbilden", "ord-lagesbild")]


def test_the_longest_form_wins_also_over_a_line_break() -> None:
    assert explained("<p>En gemensam\nlägesbild</p>") == [("gemensam\nlägesbild", "ord-lagesbild")]


def test_a_method_is_known_by_its_whole_name_too() -> None:
    assert explained("<p>effektiv samordning för trygghet</p>") == [
        ("effektiv samordning för trygghet", "ord-est")
    ]


@pytest.mark.parametrize("text", ["est", "Est", "TEST", "ESTER", "BEST-EST", "lägesbildsarbete", "_EST"])
def test_parts_of_words_and_other_letters_are_left_alone(text: str) -> None:
    assert explained(f"<p>{text}</p>") == []


def test_what_a_hyphen_joins_stays_on_the_line() -> None:
    assert '<span class="ol-nb"><button' in marked("<p>EST-arbetet</p>")
    assert "</button>-arbetet</span>" in marked("<p>EST-arbetet</p>")


@pytest.mark.parametrize(
    "body",
    [
        "<h2>EST</h2>",
        '<a href="/metoder/est/">EST</a>',
        "<summary>EST</summary>",
        "<details><summary>Mer</summary><p>EST</p></details>",
        "<table><tr><th>EST</th></tr></table>",
        "<nav><ul><li><span>EST</span></li></ul></nav>",
        "<code>EST</code>",
        "<svg><text>EST</text></svg>",
        '<script>"EST"</script>',
        "<!-- EST <p>EST</p> -->",
        '<p title="EST är bra" data-x="EST">bra</p>',
        '<p class="ol-kicker">EST</p>',
        '<p class="ol-small ol-copy">EST</p>',
        '<p lang="en">EST</p>',
    ],
)
def test_what_is_no_running_text_is_left_alone(body: str) -> None:
    assert marked(body) == body


def test_text_after_what_is_left_alone_is_explained() -> None:
    assert explained("<nav><nav>EST</nav></nav><h2>EST</h2><p>EST</p>") == [("EST", "ord-est")]
    assert explained("<p>Se EST") == [("EST", "ord-est")]


def test_text_is_escaped_as_before() -> None:
    assert explained("<p>Både Å &amp; Ö &lt;b&gt;</p>") == [("Å & Ö", "ord-okej")]


def test_an_explanation_holds_no_marked_words() -> None:
    tree = html.fromstring(f"<main>{marked('<p>EST</p>')}</main>")
    [dialog] = tree.xpath("//dialog")
    assert "lägesbilder" in dialog.text_content()
    assert dialog.xpath(".//*[@class='ol-word']") == []
    assert dialog.xpath(".//a/@href") == ["/metoder/est/"]


def test_a_words_own_page_does_not_explain_it() -> None:
    assert explained("<p>EST</p>", "/metoder/est/") == []


@pytest.mark.parametrize("address", ["/ordlista/", "/guide/", "/guide/formatet/", "/lattlast/"])
def test_the_glossary_and_the_guide_explain_nothing_but_mark_languages(address: str) -> None:
    assert explained("<p>EST</p>", address) == []
    assert '<span lang="en">HackShield</span>' in marked("<p>HackShield</p>", address)


def test_a_foreign_name_is_marked_everywhere() -> None:
    body = (
        '<h1>Group Violence Intervention (GVI)</h1><a href="/">JSON Schema</a><p>HackShield, HackShield</p>'
    )
    tree = html.fromstring(f"<main>{marked(body)}</main>")
    said = [(one.text, one.tag) for one in tree.xpath("//*[@lang='en'][not(ancestor::dialog)]")]
    assert said == [
        ("Group Violence Intervention", "span"),
        ("JSON Schema", "span"),
        ("HackShield", "button"),
        ("HackShield", "span"),
    ]


def test_a_page_without_words_is_as_it_was() -> None:
    assert marked("<p>Inget här.</p>") == "<p>Inget här.</p>"
    assert Marker((), OVERRIDES).marked("<p>EST</p>", "/x/") == "<p>EST</p>"


def test_a_letter_whose_small_form_is_longer_moves_nothing() -> None:
    assert explained("<p>İİİİ EST</p>") == [("EST", "ord-est")]


def test_a_hand_written_page_is_marked_in_its_main_part_only() -> None:
    page = f"<title>EST</title><header>EST</header><main><p>EST</p>{HOLE}</main><footer>EST</footer>"
    made = Marker(words(), OVERRIDES).marked_page(page, "/x/")
    assert made.count('class="ol-word"') == 1
    assert made.index("</p>") < made.index("<dialog") < made.index("</main>")
    assert HOLE not in made


def test_the_glossary_is_in_the_swedish_order() -> None:
    text = "".join(
        f"o{index}: {{ord: {one}, förklaring: X.}}\n"
        for index, one in enumerate(["ö", "zeta", "Å", "ä", "Alfa"])
    )
    assert [word.word for word in words(text)] == ["Alfa", "zeta", "Å", "ä", "ö"]
