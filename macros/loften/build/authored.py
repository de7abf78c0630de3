"""The hand-written pages of a frame, finished: tokens, facts, style sheet and links."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from loften.build.calls import TOKEN, Call, CallError, Problem
from loften.build.links import depth_of, relative_links
from loften.messages.text import count

_ALONE = re.compile(rf"<p>\s*((?:{TOKEN.pattern}\s*(?:<br\s*/?>\s*)?)+)</p>")


class CallsFailedError(ValueError):
    """Calls in hand-written pages that cannot be rendered. Its text is for staff, as that of ``check``."""


class Rendered:
    """What each call gives; asked for once each, and every failure kept until all are known."""

    def __init__(self, calls: Mapping[str, Call], render: Callable[[Call], Markup]) -> None:
        failures: list[Problem] = []
        self._held: dict[str, str] = {}
        for token, call in calls.items():
            try:
                self._held[token] = str(render(call))
            except CallError as error:
                failures.append(call.problem(error.message, error.hint, error.rule))
        if failures:
            told = [str(problem) for problem in sorted(failures)]
            raise CallsFailedError("\n".join([*told, count([problem.finding for problem in failures])]))

    def put_into(self, html: str, address: str) -> str:
        """Replace a page's tokens, and make its links relative."""
        depth = depth_of(address)
        held = {token: relative_links(text, depth) for token, text in self._held.items() if token in html}
        html = relative_links(html, depth)
        if not held:
            return html
        # One pass each way: what has been put in is never searched for tokens.
        pieces = []
        end = 0
        for match in re.finditer(rf"{_ALONE.pattern}|{TOKEN.pattern}", html):
            pieces.append(html[end : match.start()])
            tokens = TOKEN.findall(match[0])
            if match[0].startswith("<p>"):
                pieces += (f'<div class="ol-block">{held[token]}</div>' for token in tokens)
            else:
                pieces.append(held[tokens[0]])
            end = match.end()
        return "".join([*pieces, html[end:]])
