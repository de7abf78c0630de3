"""What staff have written in ``docs/*.md``, checked before mkdocs-macros sees it.

mkdocs-macros reports with a traceback in English, one page at a time; this reports all, in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from loften.build.calls import MACROS, Call, column_of
from loften.rules.nearest import did_you_mean

_WORDS: dict[type[nodes.Node], str] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "from",
    nodes.Extends: "extends",
}
_READS_FILES = tuple(_WORDS)


def macro_problems(text: str, page: str, lines_before: int, fields: Iterable[str] = ()) -> Iterator[str]:
    """Give a message for each wrong use of macros in a page's text.

    ``page`` is its name as staff know it, ``fields`` the names in its front matter.
    """
    lines = text.split("\n")

    def told(line: int, name: str, message: str, hint: str) -> str:
        """Tell of a name in a line, or of its first brace."""
        source = lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""
        column = column_of(name, source) if name else source.find("{") + 1
        call = Call(page, line + lines_before, name, column=column, source=source)
        return str(call.problem(message, hint))

    for field in sorted(MACROS.intersection(fields)):
        problem = Call(page, 1, field).problem(
            f"Fältet ”{field}” i sidhuvudet skymmer makrot med samma namn.", "Ta bort fältet."
        )
        yield str(problem)
    try:
        tree = Environment(autoescape=True).parse(text)
        unknown = find_undeclared_variables(tree) - MACROS
    except TemplateSyntaxError as error:
        yield told(
            error.lineno,
            "",
            "Det som står mellan klamrarna går inte att läsa.",
            'Skriv ett makro som {{ status("organisation/plan/id") }}. Ska klamrarna synas som text: skriv '
            "{% raw %} före och {% endraw %} efter.",
        )
        return
    called = {id(call.node) for call in tree.find_all(nodes.Call)}
    for name in tree.find_all(nodes.Name):
        if name.name in unknown:
            remedy = did_you_mean(
                name.name, sorted(MACROS), f"Makron som finns: {', '.join(sorted(MACROS))}."
            )
            yield told(name.lineno, name.name, f"Makrot ”{name.name}” finns inte.", remedy)
        elif name.name in MACROS and id(name) not in called:
            message = f"Makrot ”{name.name}” saknar parenteser."
            yield told(name.lineno, name.name, message, f"Skriv {{{{ {name.name}() }}}}.")
    for node in tree.find_all(_READS_FILES):
        word = _WORDS[type(node)]
        yield told(node.lineno, word, "En sida får inte läsa in andra filer.", "Skriv texten här.")
