"""Personal identity numbers and mobile numbers in a line of text, and the masking of the former.

Beside ``finding``, first of all stages: it knows lines of text only. A number is taken for a person's where it
is shaped as a date, its checksum holds, and nothing around it says that it is something else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from personnummer import personnummer

if TYPE_CHECKING:
    from phonenumbers import PhoneNumberMatch

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad"
SPACES = " \u00a0\u2007\u2009\u202f\u200b\u200c\u200d\u2060\ufeff"
_PLAIN = str.maketrans({**dict.fromkeys(DASHES, "-"), **dict.fromkeys(SPACES, " ")})
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])"  # a coordination number has the day + 60
_NUMBER = re.compile(
    rf"""(?<![0-9])(?<![0-9][-.])(?<!\b(?:19|20)[0-9]{{2}}/)
    (?:
        (?P<century>18|19|20)?(?P<date>[0-9]{{2}}{_MONTH}{_DAY})(?P<mark>[ ]?[-+][ ]?|[ ]?)
        | (?P<iso>(?:18|19|20)[0-9]{{2}}-{_MONTH}-{_DAY})[-+]
    )
    (?P<last>[0-9]{{4}})
    (?![0-9]|[-.:][0-9])""",
    re.VERBOSE,
)
_CLOCK = re.compile("(?:[01][0-9]|2[0-3])[0-5][0-9]")
_ADDRESS = re.compile(r"(?:https?://|\bwww\.)\S+", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:dnr|d:nr|diarienr|diarienummer|ärendenr|ärendenummer|isbn|issn|ocr|konto|kontonr|kontonummer|bankgiro"
    r"|plusgiro|postgiro|fakturanr|fakturanummer)\b[^\w]{0,4}(?:[A-ZÅÄÖ]{1,6}[ -]?)?$",
    re.IGNORECASE,
)
_EXTENSION = re.compile(r"\D*\d+\D*\Z")
_MOBILE = re.compile(r"(?:07|\+ ?46|0046)[ ()0]{0,4}[0-9][0-9 ().\-/]{6,}")


class Number(NamedTuple):
    """A personal identity number: where it begins and ends in its line (from 0), and of which kind."""

    start: int
    end: int
    is_coordination: bool


def identity_numbers(line: str) -> list[Number]:
    """Find the personal identity numbers of a line, in order."""
    plain = line.translate(_PLAIN)
    return [
        Number(found.start(), found.end(), int((found["date"] or found["iso"])[-2:]) > 60)
        for found in _NUMBER.finditer(plain)
        if _has_checksum(found) and not _is_something_else(plain, found)
    ]


@lru_cache(maxsize=256)
def mask(line: str) -> str:
    """Give a line with the digits of every personal identity number as asterisks; its length is kept."""
    if not any(character.isdigit() for character in line):
        return line
    for number in identity_numbers(line):
        hidden = re.sub("[0-9]", "*", line[number.start : number.end])
        line = line[: number.start] + hidden + line[number.end :]
    return line


def mobile_numbers(line: str) -> list[tuple[int, int]]:
    """Find the Swedish mobile numbers of a line: where each begins and ends, from 0."""
    plain = line.translate(_PLAIN)
    if not _MOBILE.search(plain):
        return []
    from phonenumbers import PhoneNumberType, number_type

    taken = [(number.start, number.end) for number in identity_numbers(line)]
    return [
        (phone.start, _end(phone))
        for phone in _phones(plain)
        if phone.number.country_code == 46
        and number_type(phone.number) == PhoneNumberType.MOBILE
        and not _overlaps((phone.start, phone.end), [*taken, *_addresses(plain)])
    ]


def _has_checksum(found: re.Match[str]) -> bool:
    """Tell whether date and checksum hold; without a century, in any of those it may be of."""
    digits = (found["iso"] or found["date"]).replace("-", "")
    known = "" if found["iso"] else found["century"]
    centuries = ("20", "19", "18") if known is None else (known,)
    return any(personnummer.valid(century + digits + found["last"]) for century in centuries)


def _is_something_else(plain: str, found: re.Match[str]) -> bool:
    """Tell whether what passes for a personal identity number is a phone number, a point in time, a label's."""
    span = found.span()
    before, after = plain[: span[0]], plain[span[1] :]
    mark = found["mark"] if found["iso"] is None else "-"
    is_joined = "-" in mark or "+" in mark
    if _overlaps(span, _addresses(plain)):
        return True
    if not is_joined and (before[-1:].isalpha() or after[:1].isalpha() or before.endswith("/")):
        return True
    if (found["iso"] or mark == " ") and _is_time(found):
        return True
    if not found["iso"] and not found["century"] and _LABEL.search(before):
        return True
    # No phone number is written 070123-4567 or 070123 4567, so there the person's number wins.
    last_start = span[0] - 1 if mark else span[0]
    if not any(sign in plain[: last_start + 1] for sign in "+0"):
        return False
    phones = [phone for phone in _phones(plain) if phone.raw_string[0] in "+0" and phone.start <= last_start]
    return _overlaps(span, [(phone.start, _end(phone)) for phone in phones])


def _is_time(found: re.Match[str]) -> bool:
    """Tell whether it reads as a day of these years and then a time (``250115 1300``), or days to a year."""
    day = found["iso"][2:] if found["iso"] else found["date"]
    if found["century"] in ("18", "19") or (found["iso"] or "20")[:2] != "20" or not "10" <= day[:2] <= "35":
        return False
    return _CLOCK.fullmatch(found["last"]) is not None  # the years 2010–2059 are such times too


def _phones(plain: str) -> list[PhoneNumberMatch]:
    # Imported only where there is something to look at: it costs as much as reading the data.
    from phonenumbers import Leniency, PhoneNumberMatcher

    return list(PhoneNumberMatcher(plain, "SE", leniency=Leniency.VALID))


def _end(phone: PhoneNumberMatch) -> int:
    """Give where a phone number ends, without what is taken for its extension: that may be a person's number."""
    if not phone.number.extension:
        return int(phone.end)
    return int(phone.start) + len(_EXTENSION.sub("", phone.raw_string))


def _addresses(plain: str) -> list[tuple[int, int]]:
    return [found.span() for found in _ADDRESS.finditer(plain)]


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
