"""Characters that do not belong in a text: where they stand, and how to speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loften.finding import Finding, Severity
from loften.rules.alphabets import to_latin
from loften.rules.question import Question
from loften.rules.texts import texts_of

HARD_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
INVISIBLE = re.compile(
    "[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]+"
)
_NEAR = 40
"""Characters within which a word is looked for; a line may be a megabyte."""


class Spot(NamedTuple):
    """Where a pattern was found: place in the file, and the match in its line or in its value."""

    file: str
    line: int
    column: int
    found: re.Match[str]

    @property
    def code(self) -> str:
        """Its first character as staff can look it up."""
        return code(self.found.group())

    @property
    def beside(self) -> str:
        """Say where it is by the nearest word: ``efter ”plan”``."""
        text, (start, end) = self.found.string, self.found.span()
        if before := re.search(r"(\w+)\W{0,3}\Z", text[max(0, start - _NEAR) : start]):
            return f"efter ”{before[1]}”"
        after = re.search(r"\w+", text[end : end + _NEAR])
        return f"före ”{after[0]}”" if after else "här"

    def finding(self, rule: str, severity: Severity, message: str, hint: str) -> Finding:
        return Finding(self.file, self.line, self.column, rule, severity, message, hint)


def spots(question: Question, pattern: re.Pattern[str]) -> Iterator[Spot]:
    """Find a pattern made of a run of one class of characters, anywhere in the files: in comments too."""
    for text in texts_of(question.dataset):
        if not any(pattern.match(character) for character in text.unusual):
            continue
        name = text.file.document.name
        for number, line in text.lines_with(pattern):
            for found in pattern.finditer(line):
                yield Spot(name, number, found.start() + 1, found)
        for written in text.escaped:
            for found in pattern.finditer(written.text):
                if found.group() not in written.source:
                    yield Spot(name, *written.mark(*found.span()), found)


def cleaned(text: str) -> str:
    """Give an exact value without the characters that are reported as errors wherever they stand in one.

    Where what is left is right, the character is all there is to report.
    """
    return INVISIBLE.sub("", HARD_SPACES.sub(" ", to_latin(text))).strip()


def code(text: str) -> str:
    """Give the number of a text's first character: ``U+200B``."""
    return f"U+{ord(text[0]):04X}"
