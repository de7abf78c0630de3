from __future__ import annotations

import pytest

from loften.host.written import macro_problems

GOOD = [
    "{{ oversikt() }}",
    'Nu {{ status("a/b/c") }} och {{ antal(tema="skola") }}.',
    '{% for id in ["a", "b"] %}{{ kort(id) }}{% endfor %}',
    '{% set plan_id = "a/b" %}{{ plan(plan_id) }}',
    "{% raw %}{{ vad som helst }}{% endraw %}",
    "Ingenting alls { }",
]

BAD = {
    "{{ oversik() }}": "docs/x.md:11:4: FEL makro: Makrot ”oversik” finns inte.\n    {{ oversik() }}\n       ^\n"
    "Så rättar du: Menade du ”oversikt”?\n",
    "a\n\n{{ zzz }}": "docs/x.md:13:4: FEL makro: Makrot ”zzz” finns inte.\n    {{ zzz }}\n       ^\n"
    "Så rättar du: Makron som finns: aktorer, andringar, antal,",
    "config: {{ config }}": "docs/x.md:11:12: FEL makro: Makrot ”config” finns inte.",
    "{{ environment.user }}": "docs/x.md:11:4: FEL makro: Makrot ”environment” finns inte.",
    "{{ oversikt }}": "docs/x.md:11:4: FEL makro: Makrot ”oversikt” saknar parenteser.\n    {{ oversikt }}\n       ^\n"
    "Så rättar du: Skriv {{ oversikt() }}.\n",
    "\nSe {{ oversikt( }}": "docs/x.md:12:4: FEL makro: Det som står mellan klamrarna går inte att läsa.",
    "{% if %}": "docs/x.md:11:1: FEL makro: Det som står mellan klamrarna går inte att läsa.",
    '{{ "a" | okant }}': "docs/x.md:11:1: FEL makro: Det som står mellan klamrarna går inte att läsa.",
    '{% include "data/plan.yml" %}': "docs/x.md:11:4: FEL makro: En sida får inte läsa in andra filer.",
    '{% import "x" as y %}': "docs/x.md:11:4: FEL makro: En sida får inte läsa in andra filer.",
}


@pytest.mark.parametrize("text", GOOD)
def test_what_may_be_written(text: str) -> None:
    assert list(macro_problems(text, "docs/x.md", 10)) == []


@pytest.mark.parametrize("text", BAD)
def test_what_may_not(text: str) -> None:
    [problem] = macro_problems(text, "docs/x.md", 10)
    assert problem.startswith(BAD[text])


def test_front_matter_that_hides_a_macro() -> None:
    [problem] = macro_problems("Text", "docs/x.md", 3, ["title", "status"])
    assert (
        problem == "docs/x.md:1:1: FEL makro: Fältet ”status” i sidhuvudet skymmer makrot med samma namn.\n"
        "Så rättar du: Ta bort fältet.\n"
    )
