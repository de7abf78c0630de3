"""Documents are made once, and again only when something in them has changed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from loften.documents import documents_of
from loften.documents.cache import Cache
from loften.documents.engine import Engine
from loften.views.catalog import Catalog
from tests.documents.making import OVERRIDES, SETTINGS, templates, whole


def made(catalog: Catalog, folder: Path) -> dict[str, bytes]:
    return {output.path: output.data for output in documents_of(catalog, SETTINGS, folder).outputs}


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Typst is asked to make."""
    asked: list[str] = []
    real = Engine._made

    def watched(self: Engine, template: str, data: dict[str, object], **options: object) -> list[bytes]:
        asked.append(template)
        return real(self, template, data, **options)

    monkeypatch.setattr(Engine, "_made", watched)
    return asked


def test_a_second_build_asks_nothing_of_typst(tmp_path: Path, calls: list[str]) -> None:
    first = made(whole(), tmp_path)
    assert calls == ["plan", "bild"]
    calls.clear()
    assert made(whole(), tmp_path) == first
    assert calls == []


def test_only_what_has_changed_is_made_again(tmp_path: Path, calls: list[str]) -> None:
    before = made(whole(), tmp_path)
    calls.clear()
    after = made(whole(old="rubrik: Röja sly", new="rubrik: Röja mer sly"), tmp_path)
    assert calls == ["plan", "bild"]
    changed = {path for path in after if after[path] != before[path]}
    assert changed == {"orten/plan/orten-plan.pdf", "orten/plan/sly/bild.png"}


def test_a_damaged_document_is_made_anew(tmp_path: Path) -> None:
    first = made(whole(), tmp_path)
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-10])
    assert made(whole(), tmp_path) == first


def test_a_changed_template_gives_other_keys(tmp_path: Path) -> None:
    copied = templates(tmp_path / "mallar")
    before = Engine(copied).key("plan", {"a": 1})
    assert before == Engine(OVERRIDES / "documents").key("plan", {"a": 1})
    (copied / "item.typ").write_text(
        (copied / "item.typ").read_text(encoding="utf-8") + "//\n", encoding="utf-8"
    )
    assert Engine(copied).key("plan", {"a": 1}) != before


def test_what_no_build_has_used_for_a_day_is_thrown_away(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for key in ("gammal", "ny", "använd"):
        cache.put(key, key.encode())
    long_ago = time.time() - 2 * 24 * 60 * 60
    os.utime(tmp_path / "gammal", (long_ago, long_ago))
    os.utime(tmp_path / "använd", (long_ago, long_ago))
    assert cache.get("använd") == "använd".encode()
    cache.prune()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["använd", "ny"]


def test_it_may_be_deleted_at_any_time(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "borta")
    assert cache.get("något") is None
    cache.prune()
    cache.put("något", b"x")
    assert cache.get("något") == b"x"
    assert [path.name for path in (tmp_path / "borta").iterdir()] == ["något"]
