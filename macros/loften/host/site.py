"""The seam between MkDocs and the core: what to check before a build, and what to fill it with."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from loften.build import FrameManifest, SiteContent
from loften.checking import Checked, check
from loften.clock import today
from loften.finding import has_errors
from loften.messages import FORMATS
from loften.site_content import site_content
from loften.store import load, written_addresses

_log = logging.getLogger("mkdocs.loften")


def project_of(config: MkDocsConfig) -> Path:
    """Give the project's folder: where mkdocs.yml lies."""
    return Path(config.config_file_path).resolve().parent


def _checked(config: MkDocsConfig) -> Checked:
    written = written_addresses(Path(config.docs_dir))
    return check(load(project_of(config) / "data"), today(), written=written)


def check_data(config: MkDocsConfig) -> None:
    """Check the data before anything is built.

    Raises:
        mkdocs.exceptions.Abort: there are errors; they have been printed.
    """
    found = _checked(config)
    if not found.findings:
        return
    documents = {file.document.name: file.document.lines for file in found.dataset.files()}
    text = FORMATS["text"](found.findings, lambda name: documents.get(name, []))
    if has_errors(found.findings):
        raise Abort(f"{text}Inget är byggt. Rätta felen, så byggs sidorna igen.")
    _log.warning(text)


def content_of(config: MkDocsConfig) -> Callable[[FrameManifest], SiteContent]:
    """Give what makes the site's content out of the project's data."""

    def make(manifest: FrameManifest) -> SiteContent:
        return site_content(_checked(config), today(), project_of(config), manifest)

    return make
