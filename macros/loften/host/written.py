"""What staff have written in ``docs/*.md``, checked before mkdocs-macros sees it.

mkdocs-macros reports with a traceback in English, one page at a time; this reports all, in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from loften.build.calls import MACROS
from loften.rules.nearest import did_you_mean

_READS_FILES = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


def macro_problems(text: str, page: str, lines_before: int, fields: Iterable[str] = ()) -> Iterator[str]:
    """Give a message for each wrong use of macros in a page's text.

    ``page`` is its name as staff know it, ``fields`` the names in its front matter.
    """
    for field in sorted(MACROS.intersection(fields)):
        yield f"{page}:1: FEL Fältet ”{field}” i sidhuvudet skymmer makrot med samma namn. Ta bort fältet."
    try:
        tree = Environment(autoescape=True).parse(text)
        unknown = find_undeclared_variables(tree) - MACROS
    except TemplateSyntaxError as error:
        yield (
            f"{page}:{error.lineno + lines_before}: FEL Det som står mellan klamrarna går inte att läsa. Skriv ett "
            'makro som {{ status("organisation/plan/id") }}. Ska klamrarna synas som text: skriv {% raw %} före och '
            "{% endraw %} efter."
        )
        return
    called = {id(call.node) for call in tree.find_all(nodes.Call)}
    for name in tree.find_all(nodes.Name):
        place = f"{page}:{name.lineno + lines_before}: FEL"
        if name.name in unknown:
            remedy = did_you_mean(
                name.name, sorted(MACROS), f"Makron som finns: {', '.join(sorted(MACROS))}."
            )
            yield f"{place} Makrot ”{name.name}” finns inte. {remedy}"
        elif name.name in MACROS and id(name) not in called:
            yield f"{place} Makrot ”{name.name}” saknar parenteser. Skriv {{{{ {name.name}() }}}}."
    for node in tree.find_all(_READS_FILES):
        yield f"{page}:{node.lineno + lines_before}: FEL En sida får inte läsa in andra filer. Skriv texten här."
