"""Without JavaScript every page says the same, leads to the same places, and offers nothing that does not work."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.audit.conftest import Show, script
from tests.audit.kinds import KINDS

LINKS = """() => [...document.querySelectorAll("a[href]")]
  .filter((one) => one.checkVisibility() && !one.closest("noscript, [hidden]")).map((one) => one.href)"""
DEAD = """() => [...document.querySelectorAll("main :is(button, select, input)")]
  .filter((one) => one.checkVisibility() && !one.hasAttribute("popovertarget") && !one.form?.getAttribute("action"))
  .map((one) => one.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_whole_without_scripts(show: Show, kind: str) -> None:
    """What scripts find, such as the hits of a search, is no part of the page."""
    with_scripts = show(KINDS[kind])
    without = show(KINDS[kind], java_script_enabled=False)
    lost = Counter(with_scripts.evaluate(script("words.js"))) - Counter(without.evaluate(script("words.js")))
    assert lost == Counter()
    assert set(with_scripts.evaluate(LINKS)) <= set(without.evaluate(LINKS))
    assert without.evaluate(DEAD) == []
