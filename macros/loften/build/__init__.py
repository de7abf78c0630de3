"""The build: a frame made by MkDocs, filled with the data's pages, swapped in when whole."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup

from loften.build.authored import CallsFailedError
from loften.build.calls import MACROS, Call, CallError
from loften.build.facts import Facts
from loften.build.fill import fill
from loften.build.fingerprint import SymbolicLinkError
from loften.build.frame import Frame, FrameError, frame_of
from loften.build.manifest import FrameManifest
from loften.build.places import AddressTakenError
from loften.build.search import SearchIndex, SearchIndexError
from loften.build.swap import NotASiteError, refuse_other_folders, swapped_in
from loften.documents import DocumentError
from loften.pages.hits import Hit
from loften.pages.page import Output, Page

__all__ = [
    "MACROS",
    "STAFF_ERRORS",
    "AddressTakenError",
    "Call",
    "CallError",
    "CallsFailedError",
    "DocumentError",
    "Facts",
    "FrameError",
    "FrameManifest",
    "NotASiteError",
    "Result",
    "SearchIndexError",
    "SiteContent",
    "SymbolicLinkError",
    "build_site",
    "finish",
]

STAFF_ERRORS = (
    AddressTakenError,
    CallsFailedError,
    DocumentError,
    FrameError,
    NotASiteError,
    SearchIndexError,
    SymbolicLinkError,
)
"""What a build can raise with a text for staff: print it, and stop."""


def unmarked(html: str, address: str) -> str:
    """Give a page as it is: for a site without a glossary."""
    del address
    return html


@dataclass(frozen=True, slots=True)
class SiteContent:
    """All that the data give to a site."""

    pages: Iterable[Page]
    outputs: Iterable[Output]
    render: Callable[[Call], Markup]
    """Gives what a macro in a hand-written page stands for, links from the root; may raise ``CallError``."""
    facts: Facts
    hits: Mapping[str, Hit] = field(default_factory=dict)
    """What the site's own search says of pages, by address; the others are found as pages of text."""
    mark: Callable[[str, str], str] = unmarked
    """Marks the glossary's words in a finished hand-written page, given its HTML and address."""


@dataclass(frozen=True, slots=True)
class Result:
    """A finished site."""

    out: Path
    pages: int
    """How many pages it has, hand-written ones too."""


def say_on_stderr(text: str) -> None:
    """Tell how the build goes, where it does not mix with what a command gives."""
    sys.stderr.write(f"{text}\n")


def build_site(
    project: Path,
    out: Path,
    full: bool,
    make: Callable[[FrameManifest], SiteContent],
    say: Callable[[str], None] = say_on_stderr,
) -> Result:
    """Build the whole site into ``out``. A failure leaves ``out`` as it was.

    Raises:
        STAFF_ERRORS: something that staff can put right.
    """
    refuse_other_folders(out.resolve(), project)
    return finish(frame_of(project, full, say), out, make, project, say)


def finish(
    frame: Frame,
    out: Path,
    make: Callable[[FrameManifest], SiteContent],
    project: Path | None = None,
    say: Callable[[str], None] = say_on_stderr,
) -> Result:
    """Fill a finished frame and swap the site in."""
    content = make(frame.manifest)
    with swapped_in(out, project) as fresh:
        index = SearchIndex(fresh, content.hits)
        count = fill(
            frame, fresh, content.pages, content.outputs, content.render, content.mark, content.facts, index
        )
        index.write()
    say(f"Klart: {count} sidor i {out}.")
    return Result(out, count)
