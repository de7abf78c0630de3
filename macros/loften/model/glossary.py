"""The glossary: words that pages explain where they stand, and names in other languages."""

from __future__ import annotations

from pydantic import RootModel

from loften.model.base import Part, field, required
from loften.model.plan import Source
from loften.model.values import Id, Reference, Text, YesNo
from loften.model.words import Language


class Explained(Part):
    """One word, or one name, with all the forms in which it is met."""

    word: Text = required("ord", "Ordet som det ska stå i ordlistan, till exempel SSPF.")
    forms: tuple[Text, ...] = field(
        "också", "Andra former som ska kännas igen, till exempel böjningar.", default=()
    )
    written_out: Text | None = field("står-för", "Det utskrivna namnet, när ordet är en förkortning.")
    language: Language | None = field(
        "språk", "Språket, när det utskrivna namnet (eller annars ordet) inte är svenska."
    )
    explanation: Text | None = field("förklaring", "En eller två meningar på klarspråk.")
    method: Reference | None = field("metod", "Id i metoder.yml, när ordet förklaras där.")
    source: Source | None = field("källa", "Var förklaringen kommer ifrån: titel och länk.")
    is_name_only: YesNo = field(
        "bara-språk", "ja om ordet bara ska märkas med sitt språk, utan förklaring.", default=False
    )


class Glossary(RootModel[dict[Id, Explained]]):
    """``ordlista.yml``"""
