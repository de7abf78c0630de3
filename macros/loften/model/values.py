"""The kinds of single values a field may hold, each read from text.

A value that cannot be read raises PydanticCustomError, whose type is the id of the rule that
reports it and whose context carries ``hint``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from loften.finding import shown
from loften.model.dates import PartialDate, nearest_date, parse_date

ID_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"
_ID = re.compile(ID_PATTERN, re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_WHOLE = re.compile(r"\d+", re.ASCII)
_LINK = re.compile(r"https?://[^\s<>\"\\^`{|}]+")
DATE_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"


class Kind(StrEnum):
    """What a value is to the text rules. Only free text may hold a number sign or be long."""

    FREE_TEXT = "fri text"
    EXACT = "exakt värde"


def _wrong(rule: str, message: str, hint: str) -> PydanticCustomError:
    # Braces would be taken for a template's, and every value shown may hold them.
    return PydanticCustomError(rule, "{message}", {"message": message, "hint": hint})


def _must_be_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    what = "en lista" if isinstance(value, list) else "en grupp av fält"
    raise _wrong("fel-sort", f"Här står {what} där en text väntas.", "Skriv en enda text efter kolonet.")


def _text(value: Any) -> str:
    if isinstance(value, list):
        raise _wrong(
            "fel-sort", "Här står en lista där en text väntas.",
            "Skriv en enda text efter kolonet. Ska det vara en punktlista i texten: skriv ”|” efter kolonet.",
        )  # fmt: skip
    if isinstance(value, dict):
        raise _wrong(
            "fel-sort", "Här står en grupp av fält där en text väntas.",
            "Skriv en enda text efter kolonet. Innehåller den själv ett kolon: sätt den inom citattecken.",
        )  # fmt: skip
    return _must_be_text(value)


def _id(value: Any) -> str:
    text = _must_be_text(value)
    if not _ID.fullmatch(text):
        near = suggest_id(text)
        raise _wrong(
            "fel-id",
            f"”{shown(text)}” kan inte vara ett id. Ett id har små bokstäver a–z, siffror och bindestreck.",
            f"Skriv till exempel ”{near}”." if near else "Skriv till exempel ”belysning-gc”.",
        )
    return text


def suggest_id(text: str) -> str:
    """Turn any text into the nearest id; empty where nothing is left of it."""
    plain = text.lower().translate(str.maketrans("åäöéü", "aaoeu"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _date(value: Any) -> PartialDate:
    text = _must_be_text(value)
    try:
        return parse_date(text)
    except ValueError:
        near = nearest_date(text)
        has_form = re.fullmatch(DATE_PATTERN, text, re.ASCII)
        message = f"Datumet {shown(text)} finns inte." if has_form else f"”{shown(text)}” är inget datum."
        example = near or "2026-02-28"
        raise _wrong(
            "fel-datum", message, f"Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel {example}."
        ) from None


def _year(value: Any) -> int:
    text = _must_be_text(value)
    if not re.fullmatch(r"[12]\d{3}", text, re.ASCII):
        raise _wrong(
            "fel-datum", f"”{shown(text)}” är inget årtal.", "Skriv fyra siffror, till exempel 2025."
        )
    return int(text)


def _yes_no(value: Any) -> bool:
    text = _must_be_text(value)
    if text not in ("ja", "nej"):
        yes = text.lower() in ("ja", "j", "true", "yes", "on", "y", "1", "sant", "x")
        raise _wrong(
            "fel-ja-nej",
            f"Här ska det stå ja eller nej, inte ”{shown(text)}”.",
            f"Skriv {'ja' if yes else 'nej'}.",
        )
    return text == "ja"


def _number(value: Any) -> Decimal:
    text = _must_be_text(value)
    if not _NUMBER.fullmatch(text):
        raise _wrong("fel-tal", f"”{shown(text)}” är inget tal.", _number_hint(text))
    return Decimal(text)


def _number_hint(text: str) -> str:
    near = re.sub(r"(?<=\d)[\s\u00a0](?=\d{3})", "", text).replace(",", ".").replace("−", "-").strip()
    if near.endswith("%") and _NUMBER.fullmatch(near[:-1].strip()):
        return f"Skriv {near[:-1].strip()} här och ”enhet: procent” på måttet."
    if _NUMBER.fullmatch(near):
        return f"Skriv {near}."
    alone = re.findall(r"-?[0-9]+(?:\.[0-9]+)?", near)
    if len(alone) == 1:
        return f"Skriv bara talet: {alone[0]}."
    return "Skriv siffror, med punkt före decimalerna, till exempel 1.5."


def _whole(value: Any) -> int:
    text = _must_be_text(value)
    if not _WHOLE.fullmatch(text):
        near = re.findall(
            r"\d+(?!\d*[.,]\d)", re.sub(r"(?<=\d)[\s\u00a0](?=\d{3}(?!\d))", "", text), re.ASCII
        )
        is_clear = len(near) == 1 and not re.search(r"[-−–]\s*\d|\d[.,]\d", text)
        hint = f"Skriv bara talet: {near[0]}." if is_clear else "Skriv bara siffror, till exempel 3."
        raise _wrong("fel-tal", f"”{shown(text)}” är inget heltal från 0.", hint)
    if len(text) > 12:
        raise _wrong("fel-tal", "Talet är orimligt stort.", "Skriv ett tal med högst tolv siffror.")
    return int(text)


def _promised(value: Any) -> int:
    number = _whole(value)
    if number == 0:
        raise _wrong(
            "fel-tal",
            "Det som är utlovat kan inte vara 0.",
            "Skriv ett heltal från 1, eller ta bort ”utlovat”.",
        )
    return number


def _link(value: Any) -> str:
    text = _must_be_text(value)
    hint = "Skriv hela adressen, till exempel https://www.example.se/plan.pdf."
    if not _LINK.fullmatch(text):
        if re.match(r"[a-z][a-z0-9+.-]*:", text, re.IGNORECASE) and not text.lower().startswith("http"):
            raise _wrong("fel-lank", f"En länk av det här slaget kan inte publiceras: ”{shown(text)}”.", hint)
        if re.fullmatch(r"(?:[a-zåäö0-9-]+\.)+[a-z]{2,}(?:/[^\s<>\"]*)?", text, re.IGNORECASE):
            hint = f"Skriv https://{shown(text)}."
        elif re.match(r"https?://\S+ ", text):
            hint = "Skriv %20 i stället för varje mellanslag i adressen."
        raise _wrong("fel-lank", f"”{shown(text)}” är ingen webbadress.", hint)
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = None
    if not host or "." not in host.strip("."):
        raise _wrong(
            "fel-lank", f"”{shown(text)}” saknar ett fullständigt värdnamn, som www.example.se.", hint
        )
    if "@" in parts.netloc:
        raise _wrong("fel-lank", "Länken innehåller ett användarnamn.", "Ta bort allt mellan // och @.")
    return text


def _email(value: Any) -> str:
    text = _must_be_text(value)
    if not re.fullmatch(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\".]{2,}", text):
        raise _wrong(
            "fel-e-post",
            f"”{shown(text)}” är ingen e-postadress.",
            "Skriv till exempel trygghet@kommunen.se.",
        )
    return text


# Editors read an unquoted 1.1 as a number; to us it is the text that was written.
_STRING = {"type": ["string", "number", "boolean"], "minLength": 1}

Text = Annotated[str, BeforeValidator(_text), WithJsonSchema(_STRING), Kind.FREE_TEXT]
"""Free text; shown as written."""
Word = Annotated[str, BeforeValidator(_text), WithJsonSchema(_STRING), Kind.EXACT]
"""A text that must equal another, such as a status."""
Id = Annotated[
    str, BeforeValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{ID_PATTERN}$"}), Kind.EXACT
]
Reference = Annotated[
    str, BeforeValidator(_text), WithJsonSchema({"type": "string", "pattern": f"^{ID_PATTERN}$"}), Kind.EXACT
]
"""The id of something else; that it exists is for the rules."""
Connection = Annotated[
    str,
    BeforeValidator(_text),
    WithJsonSchema({"type": "string", "pattern": f"^{ID_PATTERN}(/{ID_PATTERN}/{ID_PATTERN})?$"}),
    Kind.EXACT,
]
"""An id in the same plan, or ``organisation/plan/id``."""
Date = Annotated[
    PartialDate,
    BeforeValidator(_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": DATE_PATTERN}),
    Kind.EXACT,
]
Year = Annotated[
    int,
    BeforeValidator(_year),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}$"}),
    Kind.EXACT,
]
YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["ja", "nej"]}), Kind.EXACT]
Number = Annotated[
    Decimal,
    BeforeValidator(_number),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^-?\d+(\.\d+)?$"}),
    Kind.EXACT,
]
Count = Annotated[
    int,
    BeforeValidator(_whole),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d+$", "minimum": 0}),
    Kind.EXACT,
]
Promised = Annotated[
    int,
    BeforeValidator(_promised),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^0*[1-9]\d*$", "minimum": 1}),
    Kind.EXACT,
]
Link = Annotated[
    str, BeforeValidator(_link), WithJsonSchema({"type": "string", "pattern": "^https?://"}), Kind.EXACT
]
Email = Annotated[
    str,
    BeforeValidator(_email),
    WithJsonSchema({"type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$"}),
    Kind.EXACT,
]
