"""What ``overrides/documents/plan.typ`` is given: every field, named and told once; see ``contract``."""

from __future__ import annotations

from typing import TypedDict

from loften.documents.contract import Address, Block, Item, Part, Report


class IndicatorRow(TypedDict):
    """A value of an indicator: start, target or measured."""

    what: str
    year: str
    value: str
    link: str
    source: str
    number: int


class Indicator(TypedDict):
    """An indicator with all its values."""

    nr: str
    title: str
    blocks: list[Block]
    sentence: str
    rows: list[IndicatorRow]


class Area(TypedDict):
    """An area, with what stands in it and the areas below it."""

    label: str
    """What its level is called: ``Problemområde``."""
    nr: str
    title: str
    address: str
    blocks: list[Block]
    said: str
    """Its tally in words."""
    tally: list[Part]
    indicators: list[Indicator]
    items: list[Item]
    areas: list[Area]


class AreaRow(TypedDict):
    """An area in the table at the top."""

    nr: str
    title: str
    tally: list[Part]
    said: str


class Listed(TypedDict):
    """An item in the table of contents; ``id`` is the label that it links to."""

    id: str
    nr: str
    title: str
    standing: str
    word: str


class Overdue(Listed):
    """An item past its end date, and for how long: ``20 dagar``."""

    date: str
    passed: str


class Late(TypedDict):
    """Reports that have not come in time."""

    label: str
    text: str
    items: list[tuple[str, str]]
    """``nr`` and title; empty where it is all of them."""


class Line(TypedDict):
    """A line of the contact, with where it leads."""

    text: str
    link: str
    number: int


class Source(TypedDict):
    """A document that the plan is taken from."""

    title: str
    link: str
    number: int


class PlanData(TypedDict):
    """All of ``plan.typ``, in the order of reading."""

    title: str
    organisation: str
    kind: str
    site_name: str
    address: str
    day: str
    iso: str
    """The day as ``2026-11-21``."""
    version: str
    is_invented: bool
    lead: tuple[str, str]
    """The answer, and what the reader must also know."""
    facts: list[str]
    """A sentence each."""
    caveat: list[Block]
    counted: str
    """``26 åtgärder``"""
    tally: list[Part]
    areas_title: str
    rows: list[AreaRow]
    summary: list[Block]
    easy_read: list[Block]
    situation: list[Block]
    effect: list[Block]
    register: list[Listed]
    overdue: list[Overdue]
    nothing_overdue: str
    """Stands where ``overdue`` is empty."""
    late: list[Late]
    areas: list[Area]
    loose_title: str
    loose: list[Item]
    """Those that stand in no area."""
    indicators: list[Indicator]
    """Those of the whole plan."""
    ledger: list[Report]
    """Of the plan as a whole, newest first."""
    parties: list[str]
    signed: str
    contact: list[Line]
    sources: list[Source]
    addresses: list[Address]
    """Every link of the document, in the order of their numbers."""
