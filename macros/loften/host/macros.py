"""What mkdocs-macros offers to hand-written pages: macros that leave a token and write down the call."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Protocol, cast

from loften.build.calls import MACROS, Call, Value, column_of, token_of


class Page(Protocol):
    """What is used of a MkDocs page."""

    file: Any
    markdown: str | None


class Environment(Protocol):
    """What is used of the plugin of mkdocs-macros."""

    page: Page

    def macro(self, function: Callable[..., str], name: str = "") -> object:
        """Offer a function under a name."""


class Recorder:
    """The calls of one build, by token."""

    def __init__(self) -> None:
        self.calls: dict[str, Call] = {}
        self.problems: list[str] = []

    def clear(self) -> None:
        """Forget all: a new build begins."""
        self.calls.clear()
        self.problems.clear()

    def record(self, call: Call) -> str:
        """Keep a call, and give the token that stands for it."""
        if not all(
            isinstance(value, str | int | float | None) for value in (*call.args, *call.kwargs.values())
        ):
            problem = call.problem(
                f"Makrot {call.name} tar bara text och tal.",
                f'Skriv till exempel {{{{ {call.name}("organisation/plan") }}}}.',
            )
            self.problems.append(str(problem))
        number = sum(held.page == call.page for held in self.calls.values())
        token = token_of(call.page, number)
        self.calls[token] = call
        return token

    def calls_in(self, page: str, line: int, name: str) -> int:
        """Count the calls of a macro that a line has made so far."""
        return sum((call.page, call.line, call.name) == (page, line, name) for call in self.calls.values())


RECORDER = Recorder()


def define_env(env: Environment) -> None:
    """Give every macro to mkdocs-macros."""
    for name in sorted(MACROS):
        env.macro(_macro(env, name), name)


def _macro(env: Environment, name: str) -> Callable[..., str]:
    def macro(*args: Value, **kwargs: Value) -> str:
        page = env.page
        line = _line_in_template() + lines_before(page)
        name_of_page = f"docs/{page.file.src_uri}"
        source = line_of(str(page.file.content_string), line)
        column = column_of(name, source, RECORDER.calls_in(name_of_page, line, name))
        return RECORDER.record(Call(name_of_page, line, name, args, kwargs, column, source))

    macro.__name__ = name
    return macro


def lines_before(page: Page) -> int:
    """Count the lines of a page's file that MkDocs took away before its text: the front matter."""
    source = str(page.file.content_string)
    at = source.rfind(page.markdown or "")
    return source.count("\n", 0, at) if at > 0 else 0


def line_of(text: str, number: int) -> str:
    """Give a line of a page, from 1; empty where there is none."""
    lines = text.split("\n")
    return lines[number - 1].rstrip("\r") if 0 < number <= len(lines) else ""


def _line_in_template() -> int:
    """Find the line of the call, in the text that Jinja was given."""
    frame = sys._getframe(1)
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return cast(int, template.get_corresponding_lineno(frame.f_lineno))
        frame = frame.f_back  # type: ignore[assignment]  # None at the end, where the loop stops
    return 1
