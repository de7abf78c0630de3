"""The registers: organisations, actors, status scales, themes, methods, redirects."""

from __future__ import annotations

from pydantic import RootModel

from loften.model.base import Part, field, required
from loften.model.values import Id, Link, Reference, Text, Word, YesNo
from loften.model.words import Lage


class Organisation(Part):
    """Who publishes plans; one folder each under ``data/plans/``."""

    name: Text = required("namn", "Organisationens namn.")
    type: Text | None = field("typ", "Till exempel kommun eller region.")
    link: Link | None = field("länk", "Organisationens webbplats.")
    is_invented: YesNo = field("fiktiv", "ja om organisationen är påhittad.", default=False)
    together: tuple[Reference, ...] = field(
        "tillsammans", "Organisationerna som gör planen ihop.", default=()
    )


class Actor(Part):
    """Who can be named as responsible, participant or promiser."""

    name: Text = required("namn", "Aktörens namn.")
    type: Text | None = field("typ", "Till exempel statlig myndighet.")
    link: Link | None = field("länk", "Aktörens webbplats.")
    part_of: Reference | None = field("del-av", "Id för aktören eller organisationen som den hör till.")


class ScaleStep(Part):
    """One step of a status scale."""

    id: Word = required("id", "Ordet som skrivs i status.")
    text: Text = required("text", "Ordet som visas.")
    lage: Lage = required("läge", "ej startad, hinder, försenad, i fas, klar eller avslutad.")


class Scale(Part):
    """A status scale."""

    name: Text = required("namn", "Skalans namn.")
    steps: tuple[ScaleStep, ...] = required("steg", "Skalans steg.")


class Theme(Part):
    """What joins problem areas across plans and places."""

    name: Text = required("namn", "Temats namn.")
    short_name: Text | None = field("kortnamn", "Förkortningen.")
    text: Text | None = field("text", "Kort förklaring.")
    link: Link | None = field("länk", "Mer att läsa.")


class Method(Part):
    """A way of working that actions may use."""

    name: Text = required("namn", "Metodens namn.")
    short_name: Text | None = field("kortnamn", "Förkortningen, till exempel EST.")
    text: Text | None = field("text", "Kort förklaring.")
    link: Link | None = field("länk", "Mer att läsa.")


class Organisations(RootModel[dict[Id, Organisation]]):
    """``organisationer.yml``"""


class Actors(RootModel[dict[Id, Actor]]):
    """``aktorer.yml``"""


class Scales(RootModel[dict[Id, Scale]]):
    """``statusskalor.yml``"""


class Themes(RootModel[dict[Id, Theme]]):
    """``teman.yml``"""


class Methods(RootModel[dict[Id, Method]]):
    """``metoder.yml``"""


class Redirects(RootModel[dict[Word, Word]]):
    """``omdirigeringar.yml``: old address to new address."""


STANDARD_SCALE = Scale.model_validate(
    {
        "namn": "Fyra steg och slutlägen",
        "steg": [
            {"id": "ej påbörjad", "text": "Ej påbörjad", "läge": "ej startad"},
            {"id": "stora svårigheter", "text": "Arbete pågår ej/stora svårigheter", "läge": "hinder"},
            {"id": "vissa förseningar", "text": "Arbete pågår med vissa förseningar", "läge": "försenad"},
            {"id": "enligt plan", "text": "Arbete pågår enligt plan", "läge": "i fas"},
            {"id": "klar", "text": "Klar", "läge": "klar"},
            {"id": "avbruten", "text": "Avbruten", "läge": "avslutad"},
        ],
    }
)
"""Used where a plan names no scale; may be overridden in ``statusskalor.yml``."""
