"""The search index: what is read of each page, made by Pagefind into files that the search page asks for.

Pagefind is given small copies of the pages, so that menus are never found and the pages that readers get carry
nothing for it. Beside its index lies a list of all words in it: Pagefind finds the beginning of a word
(``gatu``), never its end (``belysning``), and it takes a word that nobody wrote for the nearest one that begins alike.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any

from pagefind_bin import get_executable

from loften.build.places import AddressTakenError, path_of
from loften.pages.hits import Hit

SEARCH_PAGE = "/sok/"
FOLDER = "pagefind"
WORDS_HOLE = "OLORDLISTA"
"""Stands in the search page for the name of the lookup, which is not known before all pages are."""
_SOURCE = ".sokunderlag"
_KEPT = ("pagefind.js", "pagefind-entry.json", "wasm.sv.pagefind")
LEFT_OUT = (
    *(
        "#hanvisa",
        "#las-vidare",
        "pre",
        ".ol-vh",
        ".ol-caveats",
        ".ol-call--forbehall",
        ".ol-bar",
        ".ol-legend",
    ),
    *(".ol-laget", ".ol-stack", ".ol-rows", ".ol-card", ".ol-org", ".ol-themes", ".ol-events", ".ol-news"),
    *(".ol-month", ".ol-steps__now", ".ol-ledger__gap", ".ol-ledger__s a", ".ol-late li", ".ol-related"),
    *(".ol-tl", ".ol-key", ".ol-more__t", ".ol-more summary"),
)
"""What repeats itself, and lists of what has pages of its own: a word would find every list it stands in."""
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_CELL_END = re.compile(r"</(?:dt|dd|th|td)>")
"""Pagefind reads what stands in two cells as one word."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNATURE = b"pagefind_dcd"
"""Begins each file of the index, once unpacked."""
_ENDING = re.compile(r"(?:a|e|o)?(?:r|n|t|rna|rn|na|de|d)?s?")
"""What a Swedish word is inflected with, roughly and folded."""


class SearchIndexError(ValueError):
    """The search index could not be made. Its text is for staff."""


class SearchIndex:
    """Takes in the pages of a site that is being built, and makes the index of them."""

    def __init__(self, out: Path, hits: Mapping[str, Hit]) -> None:
        """Take the folder of the new site, and what is said of its pages by address."""
        self._out = out
        self._source = out / _SOURCE
        self._hits = hits

    def add(self, address: str, html: str) -> None:
        """Take in a page: its body, or the whole of it with a ``<main>``."""
        if address == SEARCH_PAGE:
            return
        html = str(html)  # what is put into Markup would be escaped
        whole = _MAIN.search(html)
        read = _CELL_END.sub(r" \g<0>", whole[1] if whole else html).replace("\N{SOFT HYPHEN}", "")
        path = self._source / path_of(address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_document(read, self._hits.get(address, Hit())), encoding="utf-8")

    def write(self) -> None:
        """Make the index and the lookup of words and kinds.

        Raises:
            AddressTakenError: something else lies where the index goes.
            SearchIndexError: Pagefind failed.
        """
        if (self._out / FOLDER).exists():
            raise AddressTakenError(f"Adressen /{FOLDER}/ är sökregistrets. Byt namn på docs/{FOLDER}.")
        try:
            _run_pagefind(self._source, self._out / FOLDER)
        finally:
            shutil.rmtree(self._source, ignore_errors=True)
        for path in (self._out / FOLDER).iterdir():
            if path.is_file() and path.name not in _KEPT and path.suffix != ".pf_meta":
                path.unlink()
        page = self._out / path_of(SEARCH_PAGE)
        if page.is_file():
            held = json.dumps(_lookup(self._out / FOLDER), ensure_ascii=False, separators=(",", ":"))
            data = held.encode()
            name = f"ord.{hashlib.sha256(data).hexdigest()[:10]}.json"
            page.with_name(name).write_bytes(data)
            page.write_text(page.read_text(encoding="utf-8").replace(WORDS_HOLE, name), encoding="utf-8")


def word_list(words: Iterable[str]) -> list[str]:
    """Choose the words for the search page to look up in, in order.

    Of the forms of a word only the shortest is kept (``gatubelysning``, not ``gatubelysningen``): to search for it
    finds the others too.
    """
    kept: list[str] = []
    shortest = ""
    for folded, word in sorted((folded_word(word), word) for word in words):
        if shortest and folded.startswith(shortest) and _ENDING.fullmatch(folded[len(shortest) :]):
            continue
        kept.append(word)
        shortest = folded
    return kept


def folded_word(word: str) -> str:
    """Take away dots and rings: ``åtgärd`` is ``atgard``."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _lookup(index: Path) -> dict[str, Any]:
    """Read back what Pagefind has read: all words, and which pages are of each kind.

    Pagefind's own filters would tell the kinds too, but it writes them in another order each time.
    """
    words: set[str] = set()
    kinds: dict[str, list[str]] = {}
    for path in sorted((index / "fragment").iterdir()):
        page = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_SIGNATURE))
        meta = page["meta"]
        kinds.setdefault(meta["slag"] + ("*" if "hittad" in meta else ""), []).append(path.stem)
        text = " ".join((page["content"], *meta.values()))
        words.update(word.lower() for word in _WORD.findall(text))
    return {"ord": word_list(words), "slag": kinds}


def _document(body: str, hit: Hit) -> str:
    """Give a page as Pagefind is to read it."""
    said = {
        "slag": hit.kind,
        "plats": hit.where,
        "del": hit.around,
        "lage": hit.standing,
        "status": hit.status,
        "redovisat": hit.reported,
        "hittad": "påhittad" if hit.is_invented else "",
    }
    meta = "".join(
        f'<i data-pagefind-meta="{name}[title]" title="{escape(value)}"></i>'
        for name, value in said.items()
        if value
    )
    return f'<!doctype html><html lang="sv"><body data-pagefind-body>{meta}{body}</body></html>'


def _run_pagefind(source: Path, target: Path) -> None:
    """Run Pagefind on a folder of pages.

    Raises:
        SearchIndexError: it is missing, or failed.
    """
    try:
        program = get_executable()
    except FileNotFoundError as missing:
        raise SearchIndexError(
            "Sökregistret kan inte göras: Pagefind är inte installerat. Kör make clean och sedan make site."
        ) from missing
    asked = ["--site", ".", "--output-path", str(target), "--force-language", "sv"]
    # Its settings in the environment would change what the site finds.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    done = subprocess.run(  # noqa: S603  # the pinned program, no shell
        [str(program), *asked, "--exclude-selectors", ",".join(LEFT_OUT), "--silent"],
        cwd=source,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise SearchIndexError(
            f"Sökregistret kunde inte göras: Pagefind slutade med fel {done.returncode}.\n"
            f"{(done.stderr + done.stdout).strip()}"
        )
