"""The seam between MkDocs and the core: what to check before a build, and what to fill it with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from loften.build import Facts, FrameManifest, SiteContent
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig


def project_of(config: MkDocsConfig) -> Path:
    """Give the project's folder: where mkdocs.yml lies."""
    return Path(config.config_file_path).resolve().parent


def check_data(config: MkDocsConfig) -> None:
    """Check the data before anything is built.

    Raises:
        mkdocs.exceptions.Abort: there are errors; they have been printed.
    """


def content_of(config: MkDocsConfig) -> Callable[[FrameManifest], SiteContent]:
    """Give what makes the site's content out of the project's data."""

    def make(manifest: FrameManifest) -> SiteContent:
        return SiteContent((), (), lambda call: Markup(""), Facts("idag"))

    return make
