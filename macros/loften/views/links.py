"""Things that pages point at: a text and the address it leads to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A text, and where it leads. Addresses on the site begin with ``/``."""

    text: str
    address: str
    number: str = ""
    note: str = ""
    """A word beside the link: a role, a kind."""


SITE_CARD = "/assets/bild.png"
"""The social card of every page that has none of its own."""


def organisation_address(organisation_id: str) -> str:
    """``/orten/``"""
    return f"/{organisation_id}/"


def plan_address(key: tuple[str, str]) -> str:
    """``/orten/plan/``, from the ids of the organisation and the plan."""
    return f"/{key[0]}/{key[1]}/"


def node_address(key: tuple[str, str], node_id: str) -> str:
    """``/orten/plan/id/``: an area, action, promise or indicator of a plan."""
    return f"/{key[0]}/{key[1]}/{node_id}/"


def actor_address(actor_id: str) -> str:
    """``/aktorer/polisen/``"""
    return f"/aktorer/{actor_id}/"


def theme_address(theme_id: str) -> str:
    """``/teman/narkotika/``"""
    return f"/teman/{theme_id}/"


def method_address(method_id: str) -> str:
    """``/metoder/est/``"""
    return f"/metoder/{method_id}/"


def plan_pdf_address(key: tuple[str, str]) -> str:
    """Give the address of a plan's PDF; its name says whose it is also in a folder of downloads."""
    return f"/{key[0]}/{key[1]}/{key[0]}-{key[1]}.pdf"


def card_address(page: str) -> str:
    """Give the address of the social card of an item, plan, area or organisation: it lies beside the page."""
    return f"{page}bild.png"
