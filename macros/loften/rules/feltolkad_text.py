"""Å, ä, ö och andra tecken är rätt tolkade.

När en fil läses med fel teckenkodning blir å till Ã¥, ä till Ã¤ och ett tankstreck till â€“. Det händer ofta
när text har gått genom ett annat program.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Förbättra belysningen

Fel:
    åtgärder:
      - id: belysning
        rubrik: FÃ¶rbÃ¤ttra belysningen
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.question import Question
from loften.rules.texts import texts_of

ID = "feltolkad-text"
SEVERITY = Severity.ERROR

_LATER_BYTE = "[" + bytes(range(0x80, 0xC0)).decode("cp1252", "ignore") + "]"
_AS_WINDOWS = re.compile(
    f'(?:Ã{_LATER_BYTE}|Â[\xa0-\xbf]|â€["\ufffd]|â[€‚„†ˆ]{_LATER_BYTE}|â€|ðŸ{_LATER_BYTE}{{2}}|ï»¿|ï¿½)+'
)
_LOST_BYTE = {'â€"': "–", "â€\ufffd": "”", "â€": "”"}
"""What has no third byte left: typed over, replaced, dropped."""
_AS_OTHERS = {
    "√•": "å", "√§": "ä", "√∂": "ö", "√Ö": "Å", "√Ñ": "Ä", "√ñ": "Ö", "√©": "é",  # Mac
    "├Ñ": "å", "├ñ": "ä", "├Â": "ö", "├à": "Å", "├ä": "Ä", "├û": "Ö", "├╢": "ö", "├®": "é",  # DOS
}  # fmt: skip
_MISREAD = re.compile(rf"\S{{0,40}}?(?:{_AS_WINDOWS.pattern}|{'|'.join(_AS_OTHERS)})\S{{0,40}}")
_SIGNS = frozenset("ÃÂâðï√├")


def check(question: Question) -> Iterator[Finding]:
    for text in texts_of(question.dataset):
        if not text.unusual & _SIGNS:
            continue
        for number, line in text.lines_with(_MISREAD):
            for found in _MISREAD.finditer(line):
                right = restore(found.group())
                column = found.start() + 1
                yield Finding(
                    text.file.document.name, number, column, ID, SEVERITY,
                    f"”{found.group()}” är feltolkad text. Det skulle ha stått ”{right}”.",
                    f"Skriv ”{right}”. Är hela filen sådan: spara den på nytt med teckenkodningen UTF-8.",
                )  # fmt: skip


def restore(text: str) -> str:
    """Give what a text was before it was read in the wrong encoding, once or several times."""
    for _ in range(3):
        before = text
        for wrong, right in _AS_OTHERS.items():
            text = text.replace(wrong, right)
        text = _AS_WINDOWS.sub(lambda found: _decode(found.group()), text)
        if text == before:
            break
    return text


def _decode(run: str) -> str:
    try:
        return run.encode("cp1252").decode("utf-8")
    except UnicodeError:
        for wrong, right in _LOST_BYTE.items():
            if run.endswith(wrong):
                return _decode(run.removesuffix(wrong)) + right if run != wrong else right
        return run
