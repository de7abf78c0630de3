"""The fill: finished frame and data pages -> the files of the site. Needs nothing of MkDocs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from markupsafe import Markup

from loften.build import facts as facts_module
from loften.build.authored import Rendered
from loften.build.calls import Call
from loften.build.facts import Facts
from loften.build.frame import Frame
from loften.build.head import HOLE, Head, head
from loften.build.links import depth_of, relative_links
from loften.build.manifest import NAME, FrameManifest
from loften.build.places import Places, path_of
from loften.build.policy import headers_file
from loften.build.search import SearchIndex
from loften.build.shell import Shell
from loften.build.sitemap import sitemap
from loften.build.stylesheet import LINKED, stylesheet
from loften.pages.linked import website
from loften.pages.page import Output, Page

_DROPPED = {NAME, "sitemap.xml", "sitemap.xml.gz"}


def fill(
    frame: Frame,
    out: Path,
    pages: Iterable[Page],
    outputs: Iterable[Output],
    render: Callable[[Call], Markup],
    mark: Callable[[str, str], str],
    facts: Facts,
    index: SearchIndex,
) -> int:
    """Write the whole site into an empty folder; give the number of its pages.

    Raises:
        AddressTakenError: two pages or files claim one address.
        CallsFailedError: a macro in a hand-written page asks for what does not exist.
    """
    manifest = frame.manifest
    write = _Writer(out)
    style = stylesheet([frame.folder / path for path in manifest.base_styles], frame.overrides)
    write(style.path, style.data, "stilmallen")

    def common(html: str) -> str:
        """Put in what all pages share."""
        return html.replace(f'{LINKED}"', f'{style.path}"').replace(
            facts_module.HOLE, facts_module.sentence(facts)
        )

    rendered = Rendered(manifest.calls, render)
    sources = {path_of(address): (address, source) for address, source in manifest.pages.items()}
    shell: Shell | None = None
    for path in _files(frame):
        whole = frame.folder / path
        if path == f"{manifest.shell_at}index.html":
            shell = Shell(
                common(whole.read_text(encoding="utf-8")),
                f"/{manifest.shell_at}",
                manifest.site_url,
                with_policy=not manifest.has_live_reload,
            )
        elif path in sources:
            address, source = sources[path]
            html = rendered.put_into(common(whole.read_text(encoding="utf-8")), address)
            html = relative_links(mark(html, address), depth_of(address))
            linked = website(manifest.site_name) if address == "/" else {}
            write(
                path,
                _headed(
                    html, Head(address, image_text=manifest.site_name, linked_data=linked), manifest
                ).encode(),
                source,
            )
            index.add(address, html)
        elif path.endswith(".html"):
            html = common(whole.read_text(encoding="utf-8"))
            missing = Head(f"/{path}", is_indexed=False)
            write(path, _headed(html, missing, manifest).encode(), f"ramen ({path})")
        else:
            write.copy(path, whole)
    if shell is None:
        raise ValueError("the frame has no shell")
    addresses = list(manifest.pages)
    count = len(addresses)
    for page in pages:
        write(path_of(page.address), shell.filled(page).encode(), f"datasidan ”{page.title}”")
        if page.is_listed:
            index.add(page.address, page.body)
        if page.is_indexed and page.is_listed:
            addresses.append(page.address)
        count += 1
    headers = headers_file()
    write(headers.path, headers.data, "filen med serverns huvuden")
    for output in outputs:
        write(output.path, output.data, f"filen {output.path} ur data")
    if manifest.site_url:
        site_map = sitemap(manifest.site_url, addresses)
        write(site_map.path, site_map.data, "webbplatskartan")
    return count


def _headed(html: str, said: Head, manifest: FrameManifest) -> str:
    site_url = manifest.site_url if said.is_indexed else ""
    return html.replace(HOLE, head(said, site_url, with_policy=not manifest.has_live_reload), 1)


def _files(frame: Frame) -> Iterator[str]:
    dropped = {*_DROPPED, *frame.manifest.base_styles}
    for whole in sorted(frame.folder.rglob("*")):
        path = whole.relative_to(frame.folder).as_posix()
        if whole.is_file() and path not in dropped:
            yield path


class _Writer:
    """Writes files into a new site, each place once."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._places = Places()
        self._folders: set[Path] = set()

    def __call__(self, path: str, data: bytes, owner: str) -> None:
        self._claimed(path, owner).write_bytes(data)

    def copy(self, path: str, source: Path) -> None:
        shutil.copyfile(source, self._claimed(path, f"docs/{path}"))

    def _claimed(self, path: str, owner: str) -> Path:
        self._places.claim(path, owner)
        whole = self._out / path
        if whole.parent not in self._folders:
            whole.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(whole.parent)
        return whole
