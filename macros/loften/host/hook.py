"""MkDocs' events. With ``LOFTEN_FRAME`` set MkDocs makes only the frame; without it, the whole site.

``mkdocs build`` and ``mkdocs serve`` write the frame aside and swap the filled site in at the end, so what fails
never touches the site that stands.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from loften.build import STAFF_ERRORS, finish
from loften.build.fingerprint import FOLDERS, SymbolicLinkError, refuse_links
from loften.build.frame import CACHE, Frame
from loften.build.manifest import FrameManifest, write_manifest
from loften.build.shell import BODY, DESCRIPTION, TITLE
from loften.build.swap import is_running
from loften.host.macros import RECORDER
from loften.host.sections import as_sections, token_problems, without_comments
from loften.host.tidy import tidy
from loften.host.warnings import DeadLinks
from loften.host.written import macro_problems

SHELL = "_skal/data"
_TEMPLATES_ONLY = ("components/", "documents/", "pages/", "styles/")


@dataclass
class _Build:
    """One run of MkDocs."""

    out: Path
    """Where the finished site goes."""
    links: DeadLinks
    pages: dict[str, str] = field(default_factory=dict)
    base_styles: list[str] = field(default_factory=list)


_builds: list[_Build] = []
_serving: list[bool] = []


def on_startup(command: str, **_: Any) -> None:
    """Remember whether MkDocs' local server asks, which puts a script of its own into each page."""
    _serving[:] = [command == "serve"]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check the data, and turn MkDocs away from the site that stands."""
    RECORDER.clear()
    _forget()
    try:
        refuse_links(Path(config.docs_dir))
    except SymbolicLinkError as error:
        raise Abort(str(error)) from error
    links = DeadLinks(Path(config.docs_dir))
    logging.getLogger("mkdocs").addHandler(links)
    _builds.append(_Build(Path(config.site_dir), links))
    if not _only_frame():
        from loften.host.site import check_data  # here, so that a frame needs nothing of the data's code

        check_data(config)
        cache = _project_of(config) / CACHE
        for old in cache.glob("mkdocs-*"):
            if not is_running(int(old.name.rpartition("-")[2])):
                shutil.rmtree(old, ignore_errors=True)
        config.site_dir = str(cache / f"mkdocs-{os.getpid()}")
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Check the hand-written pages, keep only what the site needs of the theme, and add the shell."""
    problems: list[str] = []
    for file in files.documentation_pages():
        text, fields = get_data(file.content_string)
        before = file.content_string.count("\n", 0, file.content_string.rfind(text)) if text else 0
        problems += macro_problems(text, f"docs/{file.src_uri}", before, fields)
    _stop_if(problems)
    for file in list(files):
        if file.src_dir in (None, config.docs_dir):
            continue
        is_own = file.src_dir == config.theme.custom_dir
        if not is_own and file.src_uri.startswith("assets/stylesheets/main."):
            if file.src_uri.endswith(".css"):
                _builds[-1].base_styles.append(file.dest_uri)
                continue
        elif is_own and not file.src_uri.startswith(_TEMPLATES_ONLY):
            continue
        files.remove(file)
    head = f"---\ntitle: {TITLE}\ndescription: {DESCRIPTION}\nskal: true\nrender_macros: false\n---\n"
    files.append(
        File.generated(
            config, f"{SHELL}.md", content=f"{head}\n# {TITLE}\n", inclusion=InclusionLevel.NOT_IN_NAV
        )
    )
    return files


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put a hand-written page in the form of the register; leave a hole in the shell."""
    if page.meta.get("skal"):
        return BODY
    html = without_comments(html)
    source = f"docs/{page.file.src_uri}"
    calls = {token: call for token, call in RECORDER.calls.items() if call.page == source}
    RECORDER.problems += token_problems(html, calls)
    return as_sections(html, str(page.title), calls)


def on_post_page(output: str, page: Page, **_: Any) -> str:
    """Mend what Material prints, and note the page's address."""
    if not page.meta.get("skal"):
        _builds[-1].pages["/" + page.url.removeprefix("./")] = f"docs/{page.file.src_uri}"
    return tidy(output)


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """Mend the page that is shown when there is no page."""
    return tidy(output_content) if template_name == "404.html" else output_content


def on_post_build(config: MkDocsConfig) -> None:
    """Write down what the fill needs; and unless only the frame was asked for, fill it and swap it in."""
    build = _builds[-1]
    _stop_if([*RECORDER.problems, *build.links.problems])
    folder = Path(config.site_dir)
    manifest = FrameManifest(
        site_name=config.site_name,
        site_url=config.site_url or "",
        repo_url=config.repo_url or "",
        calls=dict(RECORDER.calls),
        pages=build.pages,
        shell_at=f"{SHELL}/",
        base_styles=tuple(build.base_styles),
        has_live_reload=any(_serving),
    )
    write_manifest(folder, manifest)
    if not _only_frame():
        from loften.host.site import content_of

        project = _project_of(config)
        try:
            finish(Frame(folder, project / "overrides", manifest), build.out, content_of(config), project)
        except STAFF_ERRORS as error:
            raise Abort(str(error)) from error
        shutil.rmtree(folder, ignore_errors=True)
        config.site_dir = str(build.out)
    _forget()


def on_build_error(**_: Any) -> None:
    """Forget a build that failed; the site stands as it was."""
    _forget()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Build anew when data or templates change too; what fails leaves the pages as they were."""
    build = server.builder

    def rebuild() -> None:
        # MkDocs lets requests wait until a failed build is mended; the old pages are still there.
        try:
            build()
        except Abort as error:
            print(f"{error}\nSidorna visas som de var. Rätta felet, så byggs de om.", file=sys.stderr)

    server.builder = rebuild
    for folder in ("data", *FOLDERS):
        path = _project_of(config) / folder
        if path.is_dir():
            server.watch(str(path))
    return server


def _project_of(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent


def _only_frame() -> bool:
    return bool(os.environ.get("LOFTEN_FRAME"))


def _forget() -> None:
    while _builds:
        logging.getLogger("mkdocs").removeHandler(_builds.pop().links)


def _stop_if(problems: list[str]) -> None:
    if problems:
        raise Abort("\n".join(sorted(set(problems))))
