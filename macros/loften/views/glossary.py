"""The glossary as readers meet it: each word with its forms, its explanation and where to read more."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from loften.model import Explained, Method, Source
from loften.model.site import Site
from loften.views.links import Link
from loften.views.sentences import first_sentence

PAGE = "/ordlista/"
"""Where all words stand."""
_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the glossary."""

    id: str
    word: str
    written_out: str
    """What it stands for; empty for what is no abbreviation."""
    text: str
    """The explanation in plain text; empty for a name that is only marked with its language."""
    more: Link
    """Where more can be read: the method's page, or the word's place in the glossary."""
    method: str
    """The id of the method that explains it; empty where the glossary does."""
    source: Source | None
    forms: tuple[str, ...]
    """Everything that it may be met as; none where it is not to be explained."""
    names: Mapping[str, str]
    """Those of all its forms that are in another language: form to language."""

    def language_of(self, form: str) -> str:
        """Give the language that a form is in; empty for Swedish."""
        return self.names.get(form, "")

    @property
    def letter(self) -> str:
        """What it stands under in the glossary."""
        first = unicodedata.normalize("NFC", self.word)[:1].upper()
        return first if first.lower() in _ALPHABET else "#"

    @property
    def order(self) -> tuple[list[int], str]:
        """What it is sorted by: å, ä and ö last, small and large letters alike."""
        text = unicodedata.normalize("NFC", self.word).lower()
        return [_ALPHABET.find(char) for char in text], text


def glossary(site: Site) -> tuple[Word, ...]:
    """Give all words in the order of the Swedish alphabet."""
    found = (
        _word(word_id, one, site.methods.get(one.method or "")) for word_id, one in site.glossary.items()
    )
    return tuple(sorted(found, key=lambda word: word.order))


def is_exact(form: str) -> bool:
    """Tell whether a form is met only as it is written: abbreviations and names with large letters inside."""
    return any(char.isupper() for char in form[1:])


def _word(word_id: str, one: Explained, method: Method | None) -> Word:
    written_out = one.written_out or _name_of(method, one.word)
    forms = tuple(dict.fromkeys(form for form in (one.word, *one.forms, written_out) if form))
    language = one.language.value if one.language else ""
    foreign = ((written_out,) if written_out else (one.word, *one.forms)) if language else ()
    return Word(
        word_id,
        one.word,
        written_out,
        "" if one.is_name_only else one.explanation or _first_paragraph(method),
        Link(f"Läs mer om {one.word}", f"/metoder/{one.method}/")
        if method
        else Link("Visa i ordlistan", f"{PAGE}#{word_id}"),
        one.method or "",
        one.source,
        () if one.is_name_only else forms,
        dict.fromkeys(foreign, language),
    )


def _name_of(method: Method | None, word: str) -> str:
    """Give the written-out name of a method that the word is the short name of."""
    return method.name if method and method.short_name == word else ""


def _first_paragraph(method: Method | None) -> str:
    """Give a method's explanation where it is short, else its first sentence."""
    text = re.split(r"\n\s*\n", (method.text or "").strip())[0] if method else ""
    return text if len(text) <= 220 else first_sentence(text)
