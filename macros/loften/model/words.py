"""The closed lists of words of the format."""

from __future__ import annotations

from enum import StrEnum


class PlanType(StrEnum):
    """What sort of document a plan is."""

    ATGARDSPLAN = "åtgärdsplan"
    HANDLINGSPLAN = "handlingsplan"
    MEDBORGARLOFTE = "medborgarlöfte"


class Interval(StrEnum):
    """How often something is due. A tertial is four months."""

    MONTH = "månad"
    QUARTER = "kvartal"
    TERTIAL = "tertial"
    HALF_YEAR = "halvår"
    YEAR = "år"

    @property
    def months(self) -> int:
        return {"månad": 1, "kvartal": 3, "tertial": 4, "halvår": 6, "år": 12}[self.value]


class Direction(StrEnum):
    """Which way an indicator gets better."""

    UP = "upp"
    DOWN = "ned"


class Lage(StrEnum):
    """The state behind a status, common to all scales; carries colour and icon."""

    NOT_STARTED = "ej startad"
    OBSTACLE = "hinder"
    DELAYED = "försenad"
    ON_TRACK = "i fas"
    DONE = "klar"
    ENDED = "avslutad"

    @property
    def is_end(self) -> bool:
        """Whether nothing more is to come."""
        return self in (Lage.DONE, Lage.ENDED)


class AssessmentKind(StrEnum):
    """Who has tried whether the site is accessible."""

    OWN = "egen"
    EXTERNAL = "extern"


class Conformance(StrEnum):
    """How well a site meets the law's requirements, as a person judged it."""

    FULL = "helt"
    PARTIAL = "delvis"
    NONE = "inte"


class ShortcomingReason(StrEnum):
    """Why something is not accessible, as the law tells reasons apart."""

    NON_COMPLIANCE = "bristande"
    """It does not meet the requirements."""
    DISPROPORTIONATE = "oskäligt"
    """To adapt it would be a disproportionate burden (section 12)."""
    OUT_OF_SCOPE = "utanför"
    """The law does not cover it (section 9, and its transitional rules)."""


class Language(StrEnum):
    """Languages that names on Swedish pages may be in, as HTML writes them."""

    ENGLISH = "en"
    DANISH = "da"
    NORWEGIAN = "nb"
    GERMAN = "de"
    FRENCH = "fr"
    FINNISH = "fi"
    MEANKIELI = "fit"
    NORTHERN_SAMI = "se"
    SOUTHERN_SAMI = "sma"
    LULE_SAMI = "smj"
    ROMANI = "rom"
    YIDDISH = "yi"


class Term(StrEnum):
    """What a plan may have its own word for."""

    AREA = "område"
    ACTION = "åtgärd"
    PROMISE = "löfte"
    GOAL = "mål"
    RESPONSIBLE = "ansvarig"
    CAUSE = "orsak"
    PARTICIPANT = "deltagare"
    FOLLOW_UP = "uppföljning"
    INDICATOR = "indikator"
