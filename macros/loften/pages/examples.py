"""Components in all their states: ``examples.yml`` beside each template, over a small data folder of their own.

An example names real views, made of real files by the same code as the site's; there are no stand-ins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from loften.checking import check
from loften.components import environment
from loften.finding import has_errors
from loften.pages.actor import Counted
from loften.pages.andringar import reports_by_year
from loften.pages.item_parts import crumbs
from loften.pages.laget import PlanRows
from loften.pages.start import meanings
from loften.reader import read
from loften.schema.tables import field_tables, rule_texts
from loften.store import load
from loften.views.answers import answer, count
from loften.views.building import catalog
from loften.views.calendar import by_month, coming, events, passed
from loften.views.cards import card, cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.glossary import glossary
from loften.views.late import late_groups
from loften.views.links import Link
from loften.views.news import next_dates, passed_ends, reports
from loften.views.overtime import over_time
from loften.views.people import people, promisers
from loften.views.related import connected
from loften.views.rows import area_label, area_row, counts, organisation_card, plan_row
from loften.views.scales import own_scales
from loften.views.sentences import lead
from loften.views.standing import Standing
from loften.views.tally import tally
from loften.views.timeline import timeline

DAY = date(2026, 11, 21)
"""The day that all examples are true for, so that they look the same tomorrow."""
DATA = "pages/komponenter"
"""The data folder of the examples, in the folder of templates."""

_VIEWS: tuple[Callable[..., Any], ...] = (
    *(answer, area_label, area_row, by_month, card, cards, caveats, coming, connected, count, counts),
    *(crumbs, events, field_tables, late_groups, lead, meanings, next_dates, organisation_card, over_time),
    *(
        passed,
        passed_ends,
        people,
        plan_row,
        promisers,
        reports,
        reports_by_year,
        rule_texts,
        tally,
        timeline,
    ),
    *(glossary, own_scales, Counted, Link, PlanRows),
)
_OWN = re.compile(r'\b(id|for|popovertarget|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"')
_LINK = re.compile(r'\bhref="(?:/[^"]*|#([^"]*))"')


@dataclass(frozen=True, slots=True)
class Example:
    """A component in one state."""

    title: str
    note: str
    source: str
    """How it is called: Jinja, with the component's macros and the views at hand."""
    anchor: str
    body: Markup
    """Its ids are its own, so that many can stand on one page; links inside the site lead to itself."""


@dataclass(frozen=True, slots=True)
class Component:
    """A folder under ``components/``."""

    name: str
    examples: tuple[Example, ...]


def components(overrides: Path) -> Iterator[Component]:
    """Give every component that has examples, by name; tests/pages/test_komponenter.py sees to it that all have.

    Raises:
        ValueError: an ``examples.yml``, or the data of the examples, has errors.
        jinja2.UndefinedError: an example asks for what does not exist.
    """
    names = _names(_data(overrides))
    for path in sorted(overrides.glob("components/*/examples.yml")):
        name = path.parent.name
        yield Component(name, tuple(_examples(overrides, name, names)))


@lru_cache(maxsize=4)
def _data(overrides: Path) -> Catalog:
    checked = check(load(overrides / DATA), DAY)
    if has_errors(checked.findings):
        raise ValueError("\n".join(f"{one.file}:{one.line}: {one.message}" for one in checked.findings))
    return catalog(checked.dataset.site, DAY)


def _names(data: Catalog) -> dict[str, Any]:
    """Give what examples may name. Items and areas go by ``plan/id``, since their ids tell the organisation."""

    def short(key: str) -> str:
        return key.split("/", 1)[1]

    return {
        "catalog": data,
        "site": data.site,
        "today": DAY,
        "organisations": data.organisations,
        "plans": {"/".join(key): plan for key, plan in data.plans.items()},
        "items": {short(key): item for key, item in data.items.items()},
        "areas": {short(key): area for key, area in data.areas.items()},
        "indicators": {short(key): view for key, view in data.indicators.items()},
        "actors": {key: view.actor.name for key, view in data.actors.items()},
        "standing": Standing,
        "view": {one.__name__: one for one in _VIEWS},
    }


def _examples(overrides: Path, name: str, names: dict[str, Any]) -> Iterator[Example]:
    path = overrides / "components" / name / "examples.yml"
    document = read(str(path), path.read_bytes())
    if document.findings:
        raise ValueError("\n".join(f"{path}:{one.line}: {one.message}" for one in document.findings))
    used = environment(overrides)
    module = used.get_template(f"components/{name}/template.html").module
    macros = {key: value for key, value in vars(module).items() if not key.startswith("_")}
    for number, fields in enumerate(document.data["exempel"], 1):
        anchor = f"{name}-{number}"
        body = used.from_string(fields["visa"]).render({**names, **macros})
        yield Example(
            fields["titel"], fields.get("anteckning", ""), fields["visa"], anchor, _apart(body, anchor)
        )


def _apart(body: str, anchor: str) -> Markup:
    """Make ids an example's own. A quotation mark in text is escaped, so only attributes can match."""
    ids = {found[2] for found in _OWN.finditer(body) if found[1] == "id"}

    def own(found: re.Match[str]) -> str:
        return f'{found[1]}="{" ".join(f"{anchor}-{one}" for one in found[2].split())}"'

    def link(found: re.Match[str]) -> str:
        return f'href="#{anchor}-{found[1]}"' if found[1] in ids else f'href="#{anchor}"'

    return Markup(_LINK.sub(link, _OWN.sub(own, body)))  # noqa: S704 (autoescaped)
