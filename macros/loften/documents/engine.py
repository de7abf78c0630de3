"""The edge to Typst: data and a template become a PDF or pictures. Knows nothing of plans."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

_FONTS = str(files("font_source_sans_pro") / "files")
_NO_GLYPH = "could not be displayed with font"


class DocumentError(ValueError):
    """A template cannot be used. Its text is for staff."""


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Our own typeface, and those that Typst brings: the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_FONTS])


class Engine:
    """Typst over one folder of templates. They can read nothing outside it."""

    def __init__(self, templates: Path) -> None:
        self._folder = templates
        self._compilers: dict[str, typst.Compiler] = {}
        key = hashlib.sha256(f"{version('typst')} {version('font-source-sans-pro')}".encode())
        for path in sorted(templates.glob("*.typ")):
            key.update(b"\0" + path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
        self.stamp = key.hexdigest()
        """Changes with the templates, with Typst and with the typeface."""

    def key(self, template: str, data: Mapping[str, Any]) -> str:
        """Name a document by all that it is made of; its ending is the template's name."""
        whole = f"{self.stamp}\0{template}\0{_json(data)}"
        return f"{hashlib.sha256(whole.encode()).hexdigest()[:40]}.{template}"

    def pdf(self, template: str, data: Mapping[str, Any], day: date) -> bytes:
        """Make a tagged PDF that follows PDF/UA-1, dated to a day.

        A text in letters that no typeface here has gives a PDF that is tagged but does not claim the
        standard: the letters are seen as empty boxes, and read aloud as they are.

        Raises:
            DocumentError: the template is wrong.
        """
        made_on = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
        try:
            return self._made(template, data, format="pdf", pdf_standards="ua-1", timestamp=made_on)[0]
        except typst.TypstError as failure:
            if _NO_GLYPH not in failure.message:
                raise self._told(template, failure) from failure
        try:
            return self._made(template, data, format="pdf", timestamp=made_on)[0]
        except typst.TypstError as failure:
            raise self._told(template, failure) from failure

    def pictures(self, template: str, data: Mapping[str, Any]) -> list[bytes]:
        """Make a PNG of each page, a pixel a point.

        Raises:
            DocumentError: the template is wrong.
        """
        try:
            return self._made(template, data, format="png", ppi=72)
        except typst.TypstError as failure:
            raise self._told(template, failure) from failure

    def _made(self, template: str, data: Mapping[str, Any], **options: Any) -> list[bytes]:
        path = self._folder / f"{template}.typ"
        if not path.is_file():
            raise DocumentError(f"Mallen overrides/documents/{path.name} finns inte. Lägg tillbaka den.")
        compiler = self._compilers.get(template)
        if compiler is None:
            compiler = typst.Compiler(str(path), root=str(self._folder), font_paths=_fonts())
            self._compilers[template] = compiler
        made = compiler.compile(sys_inputs={"data": _json(data)}, **options)
        return [made] if isinstance(made, bytes) else made or []

    @staticmethod
    def _told(template: str, failure: typst.TypstError) -> DocumentError:
        where = failure.diagnostic.strip() or failure.message
        hints: Sequence[str] = failure.hints
        return DocumentError(
            f"Mallen overrides/documents/{template}.typ går inte att använda. Typst säger:\n"
            + "\n".join([where, *hints])
            + "\nRätta mallen, eller ta tillbaka den som den var."
        )


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
