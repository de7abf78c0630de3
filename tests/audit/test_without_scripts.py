"""Without JavaScript every page says the same, leads to the same places, and offers nothing that does not work."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.audit.conftest import Audit, Show, script
from tests.audit.kinds import KINDS

AUDIT = "utan-javascript"
LINKS = """() => [...document.querySelectorAll("a[href]")]
  .filter((one) => one.checkVisibility() && !one.closest("noscript, [hidden]")).map((one) => one.href)"""
DEAD = """() => [...document.querySelectorAll("main :is(button, select, input)")]
  .filter((one) => one.checkVisibility() && !one.hasAttribute("popovertarget") && !one.form?.getAttribute("action"))
  .map((one) => one.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_whole_without_scripts(show: Show, audit: Audit, kind: str) -> None:
    """What scripts find, such as the hits of a search, is no part of the page."""
    with_scripts = show(KINDS[kind])
    without = show(KINDS[kind], java_script_enabled=False)
    words = Counter(with_scripts.evaluate(script("words.js")))
    links = set(with_scripts.evaluate(LINKS))
    assert words, "the page has no words"
    assert links, "the page has no links"
    where = f"{KINDS[kind]}, utan JavaScript"
    wrong = [f"{where}: ”{word}” syns inte" for word in words - Counter(without.evaluate(script("words.js")))]
    wrong += [
        f"{where}: länken till {link} finns inte" for link in sorted(links - set(without.evaluate(LINKS)))
    ]
    wrong += [f"{where}: går inte att använda, men syns: {text}" for text in without.evaluate(DEAD)]
    audit(wrong, checks=3)
