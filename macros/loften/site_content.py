"""Puts it together: checked data, a day and a frame's manifest become all that a site holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

from markupsafe import Markup

from loften.build import Call, CallError, Facts, FrameManifest, SiteContent
from loften.build.frame import CACHE
from loften.checking import Checked
from loften.documents import documents_of
from loften.pages.glossary import Marker
from loften.pages.hits import hits
from loften.pages.macros import MacroError, render_call
from loften.pages.settings import Settings, source_lines
from loften.pages.site import outputs, pages
from loften.versions import current_version
from loften.views.building import catalog
from loften.views.glossary import glossary
from loften.views.words import day_in_words


def site_content(checked: Checked, today: date, project: Path, manifest: FrameManifest) -> SiteContent:
    """Give the content of a site. The data must have no errors."""
    version = current_version(project)
    settings = Settings(
        overrides=project / "overrides",
        site_name=manifest.site_name,
        site_url=manifest.site_url,
        repo_url=manifest.repo_url,
        version=version,
        ref=version or "main",
        source_lines=source_lines(checked.dataset),
    )
    files = {key: file.document.name for key, file in checked.dataset.plans.items()}
    everything = catalog(checked.dataset.site, today, files)

    documents = documents_of(everything, settings, project / CACHE / "dokument")

    def render(call: Call) -> Markup:
        try:
            return render_call(call.name, call.args, dict(call.kwargs), everything, settings)
        except MacroError as failure:
            raise CallError(failure.message, failure.hint, failure.rule) from failure

    marker = Marker(glossary(everything.site), settings.overrides)
    made = pages(everything, settings, documents.links)
    return SiteContent(
        (replace(page, body=Markup(marker.marked(page.body, page.address))) for page in made),  # noqa: S704 (finished HTML)
        chain(outputs(everything, settings), documents.outputs),
        render,
        Facts(day_in_words(today), version, settings.version_link()),
        hits(everything),
        marker.marked_page,
    )
