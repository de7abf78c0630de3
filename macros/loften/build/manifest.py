"""What the frame tells the fill: a small JSON file at the frame's root."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from loften.build.calls import Call

NAME = ".loften-frame.json"


@dataclass(frozen=True, slots=True)
class FrameManifest:
    """All that the fill has to know of the frame."""

    site_name: str
    site_url: str
    """With a slash at its end, or empty where the site's address is not known."""
    repo_url: str
    calls: Mapping[str, Call] = field(default_factory=dict)
    """Token to call."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """Address of each hand-written page to its source: ``/om/`` to ``docs/om.md``."""
    shell_at: str = "_skal/data/"
    """Where the shell lies."""
    has_live_reload: bool = False
    """MkDocs' local server puts a script of its own into each page, so no policy can stand there."""
    base_styles: tuple[str, ...] = ()
    """The host theme's style sheets, which go first into ours."""


def write_manifest(folder: Path, manifest: FrameManifest) -> None:
    """Write the manifest at the frame's root."""
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1, sort_keys=True)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> FrameManifest:
    """Read the manifest of a frame.

    Raises:
        FileNotFoundError: the folder is no frame.
    """
    held = json.loads((folder / NAME).read_text(encoding="utf-8"))
    calls = {token: Call(**{**call, "args": tuple(call["args"])}) for token, call in held["calls"].items()}
    return FrameManifest(**{**held, "calls": calls, "base_styles": tuple(held["base_styles"])})
