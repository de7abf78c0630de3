"""Everything can be reached and used with the keys, in an order that can be followed, with a focus that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from coloraide import Color
from playwright.sync_api import Page

from tests.audit.conftest import Audit, Show, script
from tests.audit.kinds import KINDS, VIEWS, kinds_with
from tests.e2e.site import Built

AUDIT = "tangentbord"
LEAST_RING = 2.0
LEAST_CONTRAST = 3.0
LOOKS = {"light": (1280, "ljust läge, 1280 px"), "dark": (390, "mörkt läge, 390 px")}
KEYS = [*"abcdefghijklmnopqrstuvwxyz0123456789/,.-+'", "?"]
WATCH = """() => {
  window.auditChanges = 0;
  const changed = () => { window.auditChanges += 1; };
  new MutationObserver(changed)
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const kind of ["scroll", "focusin", "focusout", "beforeunload"]) addEventListener(kind, changed, true);
}"""
STATE = "[location.href, window.auditChanges]"


def contrast(ink: str, ground: str) -> float:
    return Color(ink).contrast(Color(ground), method="wcag21")


def walked(page: Page, most: int) -> list[dict[str, Any]]:
    """Press Tab until focus has left the page, and tell what is seen at each stop."""
    page.evaluate(script("focus.js"))
    for _ in range(most + 1):
        page.keyboard.press("Tab")
    return page.evaluate("window.auditSeen")


def told(stop: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a stop."""
    if not stop["isSeen"]:
        yield f"fokus hamnar utanför det som syns: {stop['name']}"
    elif not stop["isOnTop"]:
        yield f"fokus täcks av något annat: {stop['name']}"
    if stop["ring"] < LEAST_RING:
        yield f"fokusramen är bara {stop['ring']} px: {stop['name']}"
    elif (found := contrast(stop["colour"], stop["ground"])) < LEAST_CONTRAST:
        yield f"fokusramen har bara kontrasten {found:.2f}:1: {stop['name']}"
    if stop["cut"]:
        yield f"fokusramen skärs av: {stop['name']}, av {stop['cut']}"


@pytest.mark.parametrize("theme", LOOKS)
@pytest.mark.parametrize("view", VIEWS)
def test_tab_makes_every_stop_once_in_order_and_each_is_seen(
    show: Show, audit: Audit, view: str, theme: str
) -> None:
    """Light on a wide screen, dark on a phone. The last stop is followed by the browser's own: no trap."""
    page = show(VIEWS[view], LOOKS[theme][0])
    page.emulate_media(color_scheme=theme)
    expected = page.evaluate(script("stops.js"))
    assert expected, "the page has no stops"
    stops = walked(page, len(expected) + 1)
    wrong = [f"kommer före sin plats i ordningen: {one['name']}" for one in expected if one["isAhead"]]
    wrong += [
        f"är ingen vanlig länk, knapp eller ruta: {one['name']}" for one in expected if not one["isNative"]
    ]
    wrong += [text for stop in stops for text in told(stop)]
    order = [stop["stop"] for stop in stops]
    if order != list(range(len(expected))):
        at = next((i for i, stop in enumerate(order) if i != stop), len(order))
        near = stops[at]["name"] if at < len(stops) else "slutet"
        wanted = expected[at]["name"] if at < len(expected) else "sidans slut"
        wrong.append(f"stopp {at + 1} av {len(expected)} blev {near}, men skulle vara {wanted}")
    for one, following in pairwise(stops):
        if following["bottom"] <= one["top"] and following["left"] <= one["left"]:
            wrong.append(f"fokus går uppåt från {one['name']} till {following['name']}")
    audit(dict.fromkeys(f"{VIEWS[view]}, {LOOKS[theme][1]}: {text}" for text in wrong))


@pytest.mark.parametrize("view", VIEWS)
def test_the_first_stop_leads_past_the_header(show: Show, audit: Audit, view: str) -> None:
    page = show(VIEWS[view])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    landed = page.evaluate("document.activeElement === document.querySelector('main')")
    page.keyboard.press("Tab")
    inside = page.evaluate(
        "document.activeElement.closest('main, footer') !== null || document.activeElement === document.body"
    )
    audit([] if landed and inside else [f"{VIEWS[view]}: ”Hoppa till innehållet” leder inte dit"])


@pytest.mark.parametrize("view", VIEWS)
def test_single_keys_do_nothing(show: Show, audit: Audit, view: str) -> None:
    """WCAG 2.1.4: whoever speaks to their machine, or rests a hand on the keys, is not thrown about."""
    page = show(VIEWS[view])
    page.evaluate(WATCH)
    before = page.evaluate(STATE)
    for key in KEYS:
        page.keyboard.press(key)
    after = page.evaluate(STATE)
    audit([] if after == before else [f"{VIEWS[view]}: enstaka tangenter ändrade {before} till {after}"])


def test_all_that_folds_out_answers_to_enter_and_space(show: Show, audit: Audit, site: Built) -> None:
    wrong = []
    checks = 0
    for kind in kinds_with(site, "summary"):
        page = show(KINDS[kind], 390)
        for part in page.locator("summary:visible").all():
            checks += 1
            is_open = part.evaluate("one => one.parentElement.open")
            for key in ("Enter", "Space"):
                part.focus()
                page.keyboard.press(key)
                is_now = part.evaluate("one => one.parentElement.open")
                if is_now == is_open:
                    wrong.append(f"{KINDS[kind]}: {key} gör inget på {part.inner_text()}")
                is_open = is_now
    audit(wrong, checks)


def test_what_lies_above_the_page_opens_and_closes_with_the_keys(
    show: Show, audit: Audit, site: Built
) -> None:
    """Enter and Space open it, Tab leads into it, Escape closes it, and focus is back where it was."""
    wrong = []
    checks = 0
    for kind in kinds_with(site, "@popovertarget"):
        page = show(KINDS[kind], 390)
        for button in page.locator("[popovertarget]:visible").all():
            checks += 1
            for key in ("Enter", "Space"):
                button.focus()
                page.keyboard.press(key)
                if page.locator(":popover-open").count() != 1:
                    wrong.append(f"{KINDS[kind]}: {key} öppnar inte {button.inner_text()}")
                    continue
                page.keyboard.press("Tab")
                if not page.evaluate("document.activeElement.closest(':popover-open') !== null"):
                    wrong.append(f"{KINDS[kind]}: Tab leder inte in i det som {button.inner_text()} öppnade")
                page.keyboard.press("Escape")
                if page.locator(":popover-open").count():
                    wrong.append(f"{KINDS[kind]}: Escape stänger inte det som {button.inner_text()} öppnade")
                if not button.evaluate("one => one === document.activeElement"):
                    wrong.append(f"{KINDS[kind]}: fokus kommer inte tillbaka till {button.inner_text()}")
    audit(wrong, checks)


@pytest.mark.parametrize("view", VIEWS)
def test_buttons_and_fields_are_large_enough_for_a_finger(show: Show, audit: Audit, view: str) -> None:
    """Links within text are smaller; axe holds them to the 24 px that WCAG 2.2 asks for."""
    page = show(VIEWS[view], 390)
    audit([f"{VIEWS[view]}, mobil: {text}" for text in page.evaluate(script("targets.js"))])
