"""The pictures of the finished site, measured in real Chromium: nothing is covered or cut, and numbers are told."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Open
from tests.e2e.site import Built

_MARKS = """() => [...document.querySelectorAll(".ol-tl__t")].flatMap((strip) => {
  const frame = document.querySelector(".ol-tl").getBoundingClientRect();
  const boxes = [...strip.querySelectorAll(".ol-tl__m .bg")].map((mark) => mark.getBoundingClientRect());
  const wrong = boxes.filter((box) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
    .map((box) => `outside: ${box.left} ${box.right} of ${frame.left} ${frame.right}`);
  boxes.forEach((one, index) => boxes.slice(index + 1).forEach((other) => {
    const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (x > 1 && y > 1) wrong.push(`covered: ${one.left} ${one.top} and ${other.left} ${other.top}`);
  }));
  return wrong;
})"""
_WORDS = """() => [...document.querySelectorAll(".ol-tl__axis, .ol-ind__p, .ol-stair svg")].flatMap((picture) => {
  const frame = picture.closest(".ol-sec__b").getBoundingClientRect();
  return [...picture.querySelectorAll("text")].map((word) => [word, word.getBoundingClientRect()])
    .filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(([word]) => word.textContent);
})"""


@pytest.fixture(scope="module")
def plans(built: Built) -> list[str]:
    """Every plan that has a timeline."""
    found = [address for address in sorted(built.addresses()) if address.count("/") == 3]
    return [one for one in found if built.read(one).main.xpath(".//*[@class='ol-tl']")]


@pytest.mark.parametrize("width", [1280, 700, 390, 320])
def test_no_mark_of_a_timeline_covers_another_or_leaves_its_frame(
    opened: Open, plans: list[str], width: int
) -> None:
    assert len(plans) > 3
    page = opened(plans[0], width)
    for address in plans:
        page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + address)
        assert page.evaluate(_MARKS) == [], address
        assert page.evaluate(_WORDS) == [], address


PICTURES = {
    "plan": "/exempelkommunen/trygghet-2025-2027/",
    "real-plan": "/region-gotland/atgardsplan-2025-2026/",
    "indicator": "/exempelkommunen/trygghet-2025-2027/trygga-invanare/",
    "promise": "/exempelkommunen/medborgarloften-2026/sip/",
    "large": "/exempelkommunen/medborgarloften-2026/cykelmarkning/",
    "start": "/",
}


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("kind", ["indicator", "promise", "large"])
def test_no_word_of_a_chart_leaves_its_frame(opened: Open, kind: str, width: int) -> None:
    assert opened(PICTURES[kind], width).evaluate(_WORDS) == []


@pytest.mark.parametrize("kind", PICTURES)
def test_every_picture_has_a_name_a_description_and_its_numbers_in_a_table(built: Built, kind: str) -> None:
    main = built.read(PICTURES[kind]).main
    pictures = main.xpath(".//svg[not(ancestor::svg)][not(@aria-hidden='true')]")
    assert pictures
    for picture in pictures:
        assert picture.get("role") == "img"
        assert picture.xpath("string(./title)").strip()
        assert picture.xpath("string(./desc)").strip()
        assert picture.xpath("ancestor::*[self::section or self::article][1]//table//td"), picture.xpath(
            "string(./title)"
        )


def test_chromium_tells_a_picture_by_its_name(opened: Open) -> None:
    page = opened(PICTURES["plan"])
    assert page.get_by_role("img", name="Tidslinje: Åtgärdsplan för trygghet 2025–2027").count() == 1
    assert page.get_by_role("img", name="4 klar, 10 arbete pågår enligt plan").count() == 1


@pytest.mark.parametrize("part", [".ol-search", ".ol-bar", ".ol-start__to", ".ol-news--brief"])
def test_the_first_screen_of_the_start_page_answers_what_a_citizen_asks_first(
    opened: Open, part: str
) -> None:
    box = opened("/", 1280).locator(part).first.bounding_box()
    assert box
    assert box["y"] + box["height"] <= 900


def test_a_table_of_steps_opens_without_scripts(opened: Open) -> None:
    page = opened(PICTURES["real-plan"], 390, scripts=False)
    steps = page.locator(".ol-sec:has(.ol-tl) table")
    assert not steps.is_visible()
    page.locator(".ol-sec:has(.ol-tl) summary").click()
    assert steps.is_visible()
