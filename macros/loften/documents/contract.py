"""What the Typst templates in ``overrides/documents/`` are given: every field, named and told once.

Here: what documents share, items and social cards. The rest of a plan's PDF is in ``plan_contract``.

All is said in words here, and nothing is missing: a text that is not known is ``""``, a list ``[]``, a group ``None``.
A ``standing`` is the value of a ``Standing``, and names its colour and its icon. ``number`` is a link's place in the
list of addresses at the end; 0 for none. ``nr`` is what the plan itself numbers a thing with.
"""

from __future__ import annotations

from typing import TypedDict


class Look(TypedDict):
    """What every template is given beside its data."""

    icons: dict[str, str]
    """Name to SVG, with ``currentColor`` for the template to put in."""
    colours: dict[str, str]
    """Name of the token to ``#rrggbb``."""


class Block(TypedDict):
    """A paragraph as its lines, or a list as its members."""

    is_list: bool
    parts: list[str]


class Part(TypedDict):
    """A part of a bar."""

    standing: str
    word: str
    count: int


class Address(TypedDict):
    """A line in the list of addresses."""

    number: int
    address: str


class By(TypedDict):
    """Who reported, and where it can be checked."""

    who: str
    source: str
    link: str
    number: int


class Gap(TypedDict):
    """An interval of the ledger without a report."""

    gap: str
    """``Januari–april 2026``"""


class Report(TypedDict):
    """A row of a ledger."""

    gap: str
    """Always empty: tells it from a ``Gap``."""
    date: str
    standing: str
    word: str
    count: str
    correction: str
    blocks: list[Block]
    by: By


class Box(TypedDict):
    """A piece of the picture of a figure: its kind, and its place and width in per cent."""

    kind: str
    x: str
    width: str


class Counted(TypedDict):
    """A counted promise: ``figure`` av ``whole``."""

    figure: str
    whole: str
    boxes: list[Box]
    strong: str
    """Stands before the text."""
    text: str


class Flag(TypedDict):
    """A mark beside the status; ``kind`` names its icon."""

    kind: str
    label: str
    text: str


class Cause(TypedDict):
    """Why an item is there, under the plan's own heading."""

    label: str
    blocks: list[Block]


class Goal(TypedDict):
    """What is to be reached, and by when."""

    blocks: list[Block]
    when: str
    has_passed: bool


class Person(TypedDict):
    """Who does what: a text, or else names."""

    label: str
    text: str
    names: list[str]


class Step(TypedDict):
    """A step; ``state`` names its icon."""

    state: str
    when: str
    what: str
    remark: str


class Item(TypedDict):
    """An action or promise."""

    id: str
    nr: str
    title: str
    kicker: str
    """Who promises; empty for actions."""
    address: str
    standing: str
    word: str
    dated: str
    text: list[Block]
    """The newest report, or what it means that there is none."""
    by: By | None
    """Of the newest report."""
    facts: list[str]
    """A sentence each."""
    flags: list[Flag]
    count: Counted | None
    what: list[Block]
    what_missing: str
    """Stands where ``what`` is empty."""
    cause: Cause
    goals_label: str
    goals: list[Goal]
    people: list[Person]
    steps: list[Step]
    steps_said: str
    ledger: list[Report | Gap]
    """Newest first; empty where its only row is told already."""
    ledger_said: str


class Figure(TypedDict):
    """A counted promise on its card: ``figure`` av ``whole`` ``when``."""

    figure: str
    whole: str
    when: str


class Card(TypedDict):
    """A page of ``bild.typ``: with a bar where it has a ``tally`` or something ``said`` of one, else with a status."""

    site_name: str
    invented: str
    """``Påhittad``"""
    kicker: str
    """Whose it is."""
    mark: str
    """What it is, after whose."""
    title: str
    standing: str
    word: str
    dated: str
    count: Figure | None
    warning: str
    tally: list[Part]
    said: str
