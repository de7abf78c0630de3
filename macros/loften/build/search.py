"""The search index: what is read of each page, made by Pagefind into files that the search page asks for.

Pagefind is given small copies of the pages, so that menus are never found and the pages that readers
get carry nothing for it. Beside its index lies a list of long words, in which the search page looks up parts of
compounds: Pagefind finds the beginning of a word (``gatu``), never its end (``belysning``).
"""

from __future__ import annotations

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

from pagefind_bin import get_executable

from loften.build.places import AddressTakenError, path_of
from loften.pages.hits import Hit

SEARCH_PAGE = "/sok/"
FOLDER = "pagefind"
WORDS_HOLE = "OLORDLISTA"
"""Stands in the search page for the name of the list of words, which is not known before all pages are."""
_SOURCE = ".sokunderlag"
_KEPT = ("pagefind.js", "pagefind-entry.json", "wasm.sv.pagefind")
_NOT_READ = re.compile(r"<(nav|form|noscript|script|svg|template)\b.*?</\1>", re.DOTALL)
_ELSEWHERE = ("#hanvisa", "#las-vidare", ".ol-laget", ".ol-stack")
"""How to cite, and tables of what has pages of its own: a word in them would find every list it stands in."""
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{8,}")


class SearchIndexError(ValueError):
    """The search index could not be made. Its text is for staff."""


class SearchIndex:
    """Takes in the pages of a site that is being built, and makes the index of them."""

    def __init__(self, out: Path, hits: Mapping[str, Hit]) -> None:
        """Take the folder of the new site, and what is said of its pages by address."""
        self._out = out
        self._source = out / _SOURCE
        self._hits = hits
        self._words: set[str] = set()

    def add(self, address: str, html: str) -> None:
        """Take in a page: its body, or the whole of it with a ``<main>``."""
        if address == SEARCH_PAGE:
            return
        whole = _MAIN.search(html)
        read = _NOT_READ.sub(" ", whole[1] if whole else html).replace("\N{SOFT HYPHEN}", "")
        self._words.update(word.lower() for word in _WORD.findall(_TAG.sub(" ", read)))
        path = self._source / path_of(address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_document(read, self._hits.get(address, Hit())), encoding="utf-8")

    def write(self) -> None:
        """Make the index and the list of words.

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
            data = json.dumps(compounds(self._words), ensure_ascii=False, separators=(",", ":")).encode()
            name = f"ord.{hashlib.sha256(data).hexdigest()[:10]}.json"
            page.with_name(name).write_bytes(data)
            page.write_text(page.read_text(encoding="utf-8").replace(WORDS_HOLE, name), encoding="utf-8")


def compounds(words: Iterable[str]) -> list[str]:
    """Choose the words to look up parts in, in order.

    Of words that begin alike only the shortest is kept (``gatubelysning``, not ``gatubelysningen``): to search for
    it finds the others too.
    """
    kept: list[str] = []
    for folded, word in sorted((folded_word(word), word) for word in words):
        if not kept or not folded.startswith(folded_word(kept[-1])):
            kept.append(word)
    return kept


def folded_word(word: str) -> str:
    """Take away dots and rings: ``åtgärd`` is ``atgard``."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _document(body: str, hit: Hit) -> str:
    """Give a page as Pagefind is to read it."""
    said = {
        "slag": hit.kind,
        "plats": hit.where,
        "lage": hit.standing,
        "status": hit.status,
        "redovisat": hit.reported,
    }
    meta = "".join(
        f'<i data-pagefind-meta="{name}[title]" title="{escape(value)}"></i>' for name, value in said.items() if value
    )
    group = f"{hit.kind}*" if hit.is_invented else hit.kind
    return (
        f'<!doctype html><html lang="sv"><body data-pagefind-body data-pagefind-filter="slag:{escape(group)}">'
        f"{meta}{body}</body></html>"
    )


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
        [str(program), *asked, "--exclude-selectors", ",".join(_ELSEWHERE), "--silent"],
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
