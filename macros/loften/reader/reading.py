"""Reads one file: from bytes to plain data with marks, and a finding for all that cannot be read."""

from __future__ import annotations

import yaml
from yaml import CBaseLoader

from loften.finding import Finding
from loften.reader import syntax
from loften.reader.document import Document, Place
from loften.reader.events import Builder
from loften.reader.text import HARD_SPACE, INVISIBLE, decode, soften, untabbed


def read(name: str, data: bytes) -> Document:
    """Read one file. Never raises for what the file holds: all that is wrong is a finding."""
    text, findings = decode(name, data)
    if text is None:
        document = Document(name, [""], findings=findings)
        document.is_readable = False
        return document
    has_tabs = any(finding.rule == "tabb-i-indrag" for finding in findings)
    tabbed, text = text, untabbed(text, 1) if has_tabs else text
    document = _build(name, text, findings)
    if (
        has_tabs
        and document.is_readable
        and document.data != _build(name, untabbed(tabbed, 2), findings).data
    ):
        # Which line belongs to which depends on how wide a tab is: tell of the tabs only.
        document = Document(name, document.lines, findings=findings, is_readable=False)
    if HARD_SPACE.search(text) and (not document.is_readable or _has_hard_key(document)):
        # Hard spaces where YAML wants plain ones: tell of those, not of all that comes of them.
        soft, found = soften(name, text)
        again = _build(name, soft, [*findings, *found])
        if found and (again.is_readable or again.stopped_at > document.stopped_at):
            document = again
    if document.root is None:
        # Nothing but comments: a group without fields.
        document.data, document.root = {}, Place(1, 1, 1, 1, children={})
    if not document.is_readable:
        document.data = None
        document.root = None
    return document


def _build(name: str, text: str, findings: list[Finding]) -> Document:
    document = Document(name, text.split("\n"), findings=list(findings))
    try:
        Builder(document).run(CBaseLoader(text))
    except yaml.YAMLError as failure:
        told = syntax.explain(document, failure)
        document.stopped_at = told.line
        # A tab in the indent was reported, and may be all that is wrong; so will an invisible character be.
        is_tab = any(found.rule == "tabb-i-indrag" and found.line <= told.line for found in findings)
        beside = document.lines[told.line - 1][max(0, told.column - 2) : told.column]
        if not is_tab and not INVISIBLE.search(beside):
            document.findings.append(told)
        document.is_readable = False
    return document


def _has_hard_key(document: Document) -> bool:
    """Tell whether a hard space became a part of a field's name."""
    return any(
        HARD_SPACE.search(step)
        for path, _, _ in document.scalars()
        for step in path
        if isinstance(step, str) and not step.isascii()
    )
