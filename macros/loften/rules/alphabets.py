"""Greek and Cyrillic letters that look like Latin ones."""

from __future__ import annotations

import re
import unicodedata

OTHER = re.compile("[\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff]")
"""A letter of the Greek or Cyrillic alphabet (the micro sign is neither)."""
_PAIRS = (
    ("АВЕЅІЈКМНОРСТУХаеосрухіјѕһԁԛԝь", "ABESIJKMHOPCTYXaeocpyxijshdqwb"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυ", "ABEZHIKMNOPTYXovikpu"),
)
LATIN_FOR = {other: latin for others, latins in _PAIRS for other, latin in zip(others, latins, strict=True)}
"""The Latin letter that each is taken for."""
_WORD = re.compile(r"[^\W\d_]+")


def mixed_words(text: str) -> list[re.Match[str]]:
    """Find the words of Latin letters with others among them; symbols such as μg and kΩ are none."""
    return [
        found
        for found in _WORD.finditer(text)
        if OTHER.search(found.group())
        and any(letter in LATIN_FOR or is_cyrillic(letter) for letter in found.group())
        and any("LATIN" in unicodedata.name(letter, "") for letter in found.group())
    ]


def is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"


def to_latin(text: str) -> str:
    """Give a text with the letters that it was meant to have."""
    return "".join(LATIN_FOR.get(letter, letter) for letter in text)


def named(letter: str) -> str:
    """Name a letter's alphabet and number: ``kyrilliskt, U+0430``."""
    return f"{'kyrilliskt' if is_cyrillic(letter) else 'grekiskt'}, U+{ord(letter):04X}"
