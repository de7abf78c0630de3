"""E-mail addresses in the files, and whom they seem to belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loften.rules.question import Question
from loften.rules.texts import texts_of

_SIGN = re.compile("@")
_ADDRESS = re.compile(r"(?<![\w.+/@-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
_PRIVATE = re.compile(
    r"(?:.+\.)?(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|ymail|rocketmail|aol|gmx|proton|protonmail"
    r"|tutanota|tuta|fastmail|hushmail|yandex|telia|comhem|bredband2?|spray|passagen|swipnet|glocalnet)\.[a-z.]{2,6}"
    r"|(?:me|mac|mail|hey)\.com|pm\.me|home\.se|mail\.ru",
    re.IGNORECASE,
)
"""Those who give addresses to anyone."""
_FUNCTION = re.compile(
    # the beginning of a word
    r"(?:admin|anm[aä]l|arbets|barnoms|beredskap|bibliotek|brandk|brott|bygg|centrum|dataskydd|demokrati|diari"
    r"|distrikt|ekonomi|enhet|f[aä]ltgrupp|fastighet|f[oö]rebygg|f[oö]rening|f[oö]rskol|f[oö]rvaltning|fritid|funktion"
    r"|grundskol|grupp|gymnasi|hemtj|info|kansli|klagom|kommun|kontakt|kontor|kriminal|krisber|krist[iö]d|kultur|kund"
    r"|l[aä]nsstyr|ledning|lokal|medborg|medling|milj[oö]|n[aä]mnd|n[aä]ringsliv|noreply|omr[aå]de|omsorg|parkering"
    r"|polis|press|projekt|r[aä]ddning|region|registr|renh[aå]llning|s[aä]kerhet|samord|samverk|sekret|service|skola"
    r"|skolor|social|stadsdel|stadsmilj|strateg|styrelse|support|tekni[ks]|trafik|trygg|ungdom|upphandling|utbildning"
    r"|utredning|utveckling|v[aä]lf[aä]rd|v[aä]xel|verksamhet|webb)\w*"
    # or all of it
    r"|adm|[aä]ldre|arkiv|av|barn|bra|br[aå]|bup|chef|drift|e|epost|est|f[aä]lt|f[oö]r|gat[au]|gator|hr|i|it|jour|k[fls]"
    r"|kris|lag|lpo|mail|no|nord(?:ost|v[aä]st)?|och|[oö]st|park|post|reply|sig|skol|sspf?|stab|stad(?:en)?"
    r"|syd(?:ost|v[aä]st)?|team|till|va|v[aä]st|v[aå]rd",
)
"""A word for a function, not for a person."""
_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?")


class Email(NamedTuple):
    """An address: place in its file, and its two halves."""

    file: str
    line: int
    column: int
    local: str
    domain: str

    @property
    def is_private(self) -> bool:
        """Whether its domain gives addresses to anyone."""
        return _PRIVATE.fullmatch(self.domain) is not None

    @property
    def is_named(self) -> bool:
        """Whether it looks like first name and surname, and no part of it like a function."""
        parts = re.split(r"[._]", self.local.lower().rstrip("0123456789"))
        if not 2 <= len(parts) <= 3 or not all(_NAME.fullmatch(part) for part in parts):
            return False
        return not any(_FUNCTION.fullmatch(word) for part in parts for word in part.split("-"))


def emails(question: Question) -> Iterator[Email]:
    """Find every address: in values, names of fields and comments."""
    for text in texts_of(question.dataset):
        for number, line in text.lines_with(_SIGN):
            for found in _ADDRESS.finditer(line):
                yield Email(text.file.document.name, number, found.start() + 1, found[1], found[2])
