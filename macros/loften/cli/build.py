"""``loften build``: the whole site, or a list of what stops it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from loften.build import STAFF_ERRORS, FrameManifest, SiteContent, build_site
from loften.cli.arguments import WrongUseError
from loften.cli.reading import checked, progress
from loften.clock import today
from loften.finding import has_errors
from loften.messages import FORMATS
from loften.site_content import site_content


def project_folder() -> Path:
    """Find the project: the nearest folder, from here up, with an ``mkdocs.yml``."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file():
            return folder
    raise WrongUseError("Här finns ingen mkdocs.yml. Gå till projektets mapp och kör kommandot där.")


def run(chosen: Any) -> int:
    """Check, then build; errors leave the old site as it was and give 1."""
    project = project_folder()
    day = chosen.datum or today()
    progress("Granskar uppgifterna …")
    found, lines_of = checked(chosen.data, day, project=project)
    if found.findings:
        print(FORMATS["text"](found.findings, lines_of), end="", file=sys.stderr)
    if has_errors(found.findings):
        progress("Inget är byggt. Webbplatsen som fanns förut är orörd.")
        return 1

    def content(manifest: FrameManifest) -> SiteContent:
        if not manifest.site_url:
            progress(
                "site_url saknas i mkdocs.yml. Hänvisningar får ingen adress, och ingen webbplatskarta skrivs."
            )
        return site_content(found, day, project, manifest)

    try:
        build_site(
            project,
            chosen.out,
            chosen.full,
            content,
            progress,
        )
    except STAFF_ERRORS as failure:
        progress(f"{failure}\nInget är byggt. Webbplatsen som fanns förut är orörd.")
        return 1
    return 0
