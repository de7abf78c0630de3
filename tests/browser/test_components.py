"""Components where colours are few: forced colours, icons as small as letters, more contrast."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import Browser

from loften.components import component
from loften.views.standing import Standing
from tests.browser.conftest import Open
from tests.pages.read import SETTINGS

COMPONENTS = "/komponenter/"
SIZE = 16
"""Pixels: as large as small letters are."""
LEAST_DIFFERENCE = 0.08
"""The share of an icon's pixels that must differ from those of any other."""

_PIXELS = """async ([svg, size]) => {
  const image = new Image();
  image.src = "data:image/svg+xml," + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, size, size);
  context.drawImage(image, 0, 0, size, size);
  const data = context.getImageData(0, 0, size, size).data;
  return Array.from({ length: size * size }, (_, index) => data[4 * index]);
}"""


def test_every_status_has_a_shape_that_is_told_apart_in_grey_at_the_size_of_letters(browser: Browser) -> None:
    page = browser.new_page()
    pixels = {}
    for standing in Standing:
        svg = str(component(SETTINGS.overrides, "icon", standing.value)).replace("var(--ground)", "white")
        svg = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
        pixels[standing.value] = page.evaluate(_PIXELS, [svg, SIZE])
    page.close()
    differences = {
        f"{one} – {other}": sum(abs(a - b) > 80 for a, b in zip(pixels[one], pixels[other], strict=True))
        / SIZE**2
        for one, other in itertools.combinations(pixels, 2)
    }
    assert {pair: share for pair, share in differences.items() if share < LEAST_DIFFERENCE} == {}


@pytest.mark.parametrize("width", [1280, 390])
def test_in_forced_colours_the_parts_of_a_bar_differ_in_more_than_their_numbers(
    opened: Open, width: int
) -> None:
    page = opened(COMPONENTS, width)
    page.emulate_media(forced_colors="active")
    looks = page.eval_on_selector_all(
        "#bar-2 .ol-bar g[class^='is-']",
        """parts => parts.map(part => {
          const fill = getComputedStyle(part.querySelector("rect")).fill;
          const line = getComputedStyle(part.querySelector("line"));
          return [fill, line.stroke, line.strokeWidth, line.strokeDasharray].join(" ");
        })""",
    )
    assert len(looks) == len(Standing)
    assert len(set(looks)) == len(Standing)


def test_in_forced_colours_no_drawing_keeps_a_colour_of_its_own(opened: Open) -> None:
    """SVG is not forced, so each fill and stroke must be a system colour already."""
    page = opened(COMPONENTS)
    page.emulate_media(forced_colors="active")
    kept = page.evaluate(
        """() => {
          const probe = document.createElement("i");
          document.body.append(probe);
          const system = ["Canvas", "CanvasText", "LinkText", "Highlight", "HighlightText", "ButtonText", "GrayText"]
            .map(name => { probe.style.color = name; return getComputedStyle(probe).color; });
          const known = new Set([...system, "none", "rgba(0, 0, 0, 0)"]);
          const shapes = "main svg :is(path, rect, circle, line, polyline, polygon, text)";
          const found = new Set();
          for (const shape of document.querySelectorAll(shapes)) {
            const style = getComputedStyle(shape);
            for (const value of [style.fill, style.stroke]) {
              if (!known.has(value)) found.add(shape.closest(".ol-specimen")?.id + ": " + value);
            }
          }
          return [...found];
        }"""
    )
    assert kept == []


def test_in_forced_colours_no_word_is_written_in_the_colour_of_the_ground(opened: Open) -> None:
    """A system colour stays as it is written, but the browser puts the ground's own behind words."""
    page = opened(COMPONENTS)
    page.emulate_media(forced_colors="active")
    unseen = page.evaluate(
        """() => {
          const probe = document.createElement("i");
          probe.style.color = "Canvas";
          document.body.append(probe);
          const ground = getComputedStyle(probe).color;
          const written = [...document.querySelectorAll("body :not(svg *, script, style)")].filter(one =>
            [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
          return written.filter(one => getComputedStyle(one).color === ground).map(one => one.outerHTML.slice(0, 80));
        }"""
    )
    assert unseen == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_page_of_components_follows_the_reader(opened: Open, dark: bool) -> None:
    page = opened(COMPONENTS, dark=dark)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(15, 21, 27)" if dark else "rgb(255, 255, 255)")


def test_more_contrast_is_given_where_it_is_asked_for(opened: Open) -> None:
    page = opened(COMPONENTS)
    read = "getComputedStyle(document.querySelector('.ol-palette .ol-muted')).color"
    before = page.evaluate(read)
    page.emulate_media(contrast="more")
    assert page.evaluate(read) != before
