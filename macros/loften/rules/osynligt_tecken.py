r"""Texten har inga tecken som inte syns.

Tecken utan bredd, tecken som vänder läsriktningen och styrtecken följer ofta med när text kopieras. De syns
inte, men gör att ord inte hittas och att två likadana ord räknas som olika. Fogen inom en emoji är tillåten,
och i arabisk skrift de fogar som hör till den.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen 👩‍👧
        beskrivning: Polisen och kommunen går tillsammans.

Fel:
    åtgärder:
      - id: belysning
        rubrik: "Laga\u200b belysningen"

Fel:
    åtgärder:
      - id: belysning
        rubrik: "Laga \u202ebelysningen"
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from loften.finding import Finding, Severity
from loften.rules.characters import INVISIBLE, spots
from loften.rules.question import Question

ID = "osynligt-tecken"
SEVERITY = Severity.ERROR

_JOINERS = "\u200c\u200d"
_JOINED_SCRIPTS = re.compile("[\u0600-\u0dff\u1000-\u109f\u1780-\u18af]")
"""Arabic, Indic and other scripts where the joiners are a part of the spelling."""
_BLACK_FLAG = "\U0001f3f4"
_ADDED_TO_EMOJI = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


def check(question: Question) -> Iterator[Finding]:
    for spot in spots(question, INVISIBLE):
        if _belongs(spot.found):
            continue
        yield spot.finding(
            ID,
            SEVERITY,
            f"Osynligt tecken ({spot.code}) {spot.beside}.",
            "Radera ordet och skriv det på nytt.",
        )


def _belongs(found: re.Match[str]) -> bool:
    """Tell whether the characters are a part of an emoji or of a word in a script that needs them."""
    text, run = found.string, found.group()
    before, after = text[max(0, found.start() - 4) : found.start()], text[found.end() : found.end() + 1]
    if before.endswith(_BLACK_FLAG):
        return re.fullmatch("[\U000e0020-\U000e007e]+\U000e007f", run) is not None
    if run not in _JOINERS or not before or not after:
        return False
    if _JOINED_SCRIPTS.match(before[-1]) and _JOINED_SCRIPTS.match(after):
        return True
    return run == "\u200d" and _is_emoji(before.rstrip(_ADDED_TO_EMOJI)[-1:]) and _is_emoji(after[0])


def _is_emoji(character: str) -> bool:
    return bool(character) and (unicodedata.category(character) == "So" or character in "↔↕▶◀")
