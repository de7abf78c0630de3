"""E-mail addresses in the files, and whom they seem to belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loften.rules.question import Question
from loften.rules.texts import texts_of

_ADDRESS = re.compile(r"(?<![\w.+/@-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)")
_PRIVATE = frozenset(
    "gmail googlemail hotmail outlook live msn icloud yahoo ymail rocketmail aol gmx proton protonmail tutanota tuta "
    "fastmail hushmail yandex telia comhem bredband bredband2 spray passagen swipnet glocalnet".split()
)
"""The name before the last dot of those who give addresses to anyone."""
_PRIVATE_WHOLE = frozenset("me.com mac.com pm.me home.se mail.com hey.com mail.ru brevet.nu".split())
_FUNCTION_STARTS = (
    "admin anmal anmäl arbets arkiv barn beredskap bibliotek brott bygg centrum demokrati diari drift ekonomi enhet "
    "fastighet forebygg förebygg forening förening forvaltning förvaltning fritid funktion grundskol gymnasi info "
    "kansli kommun kontakt kontor kriminal kris kultur kund lansstyrelse länsstyrelse ledning lokal lpo medborgar "
    "medling miljo miljö namnd nämnd naringsliv näringsliv omrade område omsorg park polis press projekt raddning "
    "räddning region registrator renhallning renhållning sakerhet säkerhet samord sekret service skola skolor "
    "social stadsdel stadsmiljo stadsmiljö strateg styrelse support teknik teknisk trafik trygg ungdom upphandling "
    "utbildning utredning utveckling vaktmast valfard välfärd verksamhet webb"
).split()
_FUNCTION_WORDS = frozenset(
    "adm bo bra brå bup chef dataskydd e-post epost est falt fält gata gator gatu hr i it jour kf klagomal klagomål ks "
    "kl lag mail miljo nord nordost nordvast ost öst post sig skol sspf stab stad staden ssp syd sydost sydvast team "
    "va vast väst vaxel växel vard vård aldre äldre grupp gruppen noreply no reply och for för av till"
    .split()
)  # fmt: skip
_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?", re.UNICODE)


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
        domain = self.domain.lower()
        return domain in _PRIVATE_WHOLE or domain.split(".")[-2] in _PRIVATE

    @property
    def is_named(self) -> bool:
        """Whether it looks like first name and surname, and no part of it like a function."""
        parts = re.split(r"[._]", self.local.lower().rstrip("0123456789"))
        if not 2 <= len(parts) <= 3 or not all(_NAME.fullmatch(part) for part in parts):
            return False
        words = [word for part in parts for word in (part, *part.split("-"))]
        return not any(word in _FUNCTION_WORDS or word.startswith(tuple(_FUNCTION_STARTS)) for word in words)


def emails(question: Question) -> Iterator[Email]:
    """Find every address: in values, names of fields and comments."""
    for text in texts_of(question.dataset):
        if text.holds(b"@"):
            for number, line in text.lines_with(_ADDRESS):
                for found in _ADDRESS.finditer(line):
                    yield Email(text.file.document.name, number, found.start() + 1, found[1], found[2])
