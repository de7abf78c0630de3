"""The Jinja environment that renders components and pages from views.

Everything is escaped; what is undefined is an error. Nothing rendered here is ever rendered
again, by Markdown or by Jinja.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from loften.model import PartialDate
from loften.views import words
from loften.views.prose import Block, blocks


@lru_cache(maxsize=4)
def environment(overrides: Path) -> Environment:
    """Give the environment over a folder of templates: ``components/`` and ``pages/``."""
    found = Environment(
        loader=FileSystemLoader(overrides),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    found.filters.update(
        prose=prose,
        date=in_words,
        iso=iso,
        number=words.grouped,
        number_word=words.number_in_words,
        decimal=words.decimal_in_words,
        cap=words.capitalised,
        host=host,
    )
    found.globals["plural"] = words.plural
    return found


def render(overrides: Path, template: str, /, **values: Any) -> Markup:
    """Render a template to finished HTML.

    Raises:
        jinja2.UndefinedError: the template asks for what it was not given.
    """
    return Markup(environment(overrides).get_template(template).render(**values))  # noqa: S704 (autoescaped)


def component(overrides: Path, name: str, /, *values: Any, **named: Any) -> Markup:
    """Render one component: the macro of its folder's name, with ``-`` as ``_``."""
    module = environment(overrides).get_template(f"components/{name}/template.html").module
    return Markup(getattr(module, name.replace("-", "_"))(*values, **named))  # noqa: S704 (autoescaped)


def prose(text: str) -> Markup:
    """Free text as HTML: a blank line starts a paragraph, lines that begin with ``- `` make a list.

    A single line break stays one, as easy-to-read text wants it.
    """
    return Markup("\n").join(_html(block) for block in blocks(text))


def _html(block: Block) -> Markup:
    if not block.is_list:
        return Markup("<p>{}</p>").format(Markup("<br>\n").join(block.parts))
    members = (Markup("<li>{}</li>").format(member) for member in block.parts)
    return Markup("<ul>{}</ul>").format(Markup("").join(members))


def in_words(when: PartialDate | date) -> Markup:
    """A date in running text, for machines too."""
    said = words.date_in_words(when) if isinstance(when, PartialDate) else words.day_in_words(when)
    return Markup('<time datetime="{}">{}</time>').format(iso(when), said)


def iso(when: PartialDate | date) -> str:
    """A date for tables and data."""
    return when.text if isinstance(when, PartialDate) else when.isoformat()


def host(link: str) -> str:
    """Where a link leads: the name of its host."""
    return link.split("//", 1)[-1].split("/", 1)[0].removeprefix("www.")
