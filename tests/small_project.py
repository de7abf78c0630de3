"""A small project to build, with our own frame and a handful of invented pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from markupsafe import Markup

from loften.build import Call, CallError, Facts, FrameManifest, SiteContent
from loften.pages.page import Output, Page

ROOT = Path(__file__).parents[1]

MKDOCS = """
site_name: Öppna löften
site_description: Vad som är lovat.
site_url: "{site_url}"
theme: {{name: material, custom_dir: overrides, language: sv, font: false, favicon: assets/favicon.svg}}
nav:
  - Start: index.md
  - Läget: laget.md
  - Så fungerar det: [sa/index.md, sa/metoder.md]
plugins:
  - macros: {{module_name: macros, on_undefined: strict, on_error_fail: true}}
hooks: [macros/hooks/site.py]
markdown_extensions: [attr_list, tables, md_in_html]
validation: {{links: {{absolute_links: ignore, anchors: warn}}}}
"""

DOCS = {
    "index.md": "---\ndescription: Startsidan\n---\n\n# Välkommen\n\nInledning.\n\n{{ oversikt() }}\n\n## Mer\n\nText.\n",
    "laget.md": "# Läget\n\n{{ laget() }}\n",
    "sa/index.md": "---\ntitle: 'A </title><script>x()</script>'\ndescription: 'Ett \"><script>x()</script>'\n---\n\n"
    "# Så fungerar det\n\nSe [planen](/region-gotland/plan/) och [start](/).\n",
    "sa/metoder.md": '# Metoder\n\n## Status\n\nNu: {{ status("gotland/plan/est") }}.\n\n{{ kort("gotland/plan/est") }}\n',
    "assets/favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}

PAGES = (
    Page(
        "/region-gotland/", "Region Gotland", "Planer", Markup('<h1>R</h1><a href="/">Start</a>'), "/laget/"
    ),
    Page("/region-gotland/plan/", "Planen", "d", Markup('<h1>P</h1><a href="/laget/?a=1#x">L</a>')),
    Page("/region-gotland/plan/est/", "Est", "d", Markup('<h1>E</h1><a href="/region-gotland/plan/">P</a>')),
)


def small_project(folder: Path, site_url: str = "https://lofter.example/under/", **docs: str) -> Path:
    """Write a project: our templates, two components, and pages, some of them given as ``name=text``."""
    (folder / "mkdocs.yml").write_text(MKDOCS.format(site_url=site_url), encoding="utf-8")
    for name, text in {**DOCS, **{f"{name}.md": text for name, text in docs.items()}}.items():
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "macros" / "hooks").mkdir(parents=True)
    for name in ("__init__.py", "hooks/site.py"):
        shutil.copyfile(ROOT / "macros" / name, folder / "macros" / name)
    for name in ("main.html", "404.html"):
        (folder / "overrides").mkdir(exist_ok=True)
        shutil.copyfile(ROOT / "overrides" / name, folder / "overrides" / name)
    for name in ("partials", "styles", "components/search-box"):
        shutil.copytree(ROOT / "overrides" / name, folder / "overrides" / name)
    for name in ("b", "a"):
        (folder / "overrides" / "components" / name).mkdir(parents=True)
        (folder / "overrides" / "components" / name / "style.css").write_text(
            f".ol-{name} {{ color: red; }}\n"
        )
    return folder


def render(call: Call) -> Markup:
    """Stand in for the components."""
    if call.args == ("finns/inte",):
        raise CallError("”finns/inte” finns inte i planerna.", "Skriv ett som finns.", "makro-okant-id")
    if call.name in {"status", "antal"}:
        return Markup('<span class="ol-lage">{}</span>').format(" ".join(map(str, call.args)))
    return Markup('<div class="ol-{}"><a href="/laget/">{}</a></div>').format(call.name, call.name)


def content(
    pages: Iterable[Page] = PAGES, outputs: Iterable[Output] = (Output("data/planer.json", b"[]\n"),)
) -> Callable[[FrameManifest], SiteContent]:
    """Give a ``make`` with given pages."""
    return lambda manifest: SiteContent(pages, outputs, render, Facts("21 november 2026", "4f2a9c1"))
