"""A template that cannot be used stops the build with words that help."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from loften.build import STAFF_ERRORS
from loften.documents import DocumentError, documents_of
from loften.documents.engine import Engine
from loften.documents.look import icons, palette
from loften.views.standing import Standing
from tests.documents.making import OVERRIDES, SETTINGS, templates, whole


def test_a_broken_template_is_told_of_with_its_line(tmp_path: Path) -> None:
    folder = templates(tmp_path / "mallar")
    (folder / "plan.typ").write_text("= Rubrik\n#saknas\n", encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        Engine(folder).pdf("plan", {}, date(2026, 11, 21))
    assert str(told.value).startswith("Mallen overrides/documents/plan.typ går inte att använda.")
    assert "plan.typ:2" in str(told.value)
    assert str(told.value).endswith("Rätta mallen, eller ta tillbaka den som den var.")


def test_a_template_that_is_not_accessible_is_refused(tmp_path: Path) -> None:
    folder = templates(tmp_path / "mallar")
    (folder / "plan.typ").write_text("Ingen titel.\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="PDF/UA-1"):
        Engine(folder).pdf("plan", {}, date(2026, 11, 21))


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    settings = replace(SETTINGS, overrides=tmp_path)
    for part in ("styles", "components/icon"):
        shutil.copytree(OVERRIDES / part, tmp_path / part)
    with pytest.raises(DocumentError, match=r"overrides/documents/plan\.typ finns inte"):
        documents_of(whole(), settings, tmp_path / "cache")


def test_a_card_that_takes_two_pages_is_refused(tmp_path: Path) -> None:
    settings = replace(SETTINGS, overrides=tmp_path)
    for part in ("styles", "components/icon"):
        shutil.copytree(OVERRIDES / part, tmp_path / part)
    folder = templates(tmp_path / "documents")
    (folder / "bild.typ").write_text("Ett\n#pagebreak()\nTvå\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="ska rymmas på en sida"):
        list(documents_of(whole(), settings, tmp_path / "cache").outputs)


def test_templates_read_nothing_outside_their_folder(tmp_path: Path) -> None:
    (tmp_path / "hemligt.txt").write_text("hemligt", encoding="utf-8")
    folder = templates(tmp_path / "mallar")
    (folder / "bild.typ").write_text('#read("../hemligt.txt")\n', encoding="utf-8")
    with pytest.raises(DocumentError):
        Engine(folder).pictures("bild", {})


def test_a_build_stops_at_it_as_at_any_error_that_staff_can_mend() -> None:
    assert DocumentError in STAFF_ERRORS


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_the_icon_and_colours_of_the_site(standing: Standing) -> None:
    assert "var(" not in icons(OVERRIDES)[standing.value]
    if standing not in (Standing.UNJUDGED, Standing.UNREPORTED):
        assert {standing.value, f"{standing.value}-f", f"{standing.value}-o"} <= set(palette(OVERRIDES))
