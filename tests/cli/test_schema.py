"""``loften schema``: writes what has drifted, or only tells."""

from __future__ import annotations

from tests.cli.conftest import Project


def test_the_schemas_are_written_and_then_are_right(project: Project) -> None:
    (project.folder / "docs").mkdir()
    assert project.run("schema", "--kontrollera").code == 1
    assert project.run("schema").code == 0
    assert (project.folder / "docs" / "plan.schema.json").is_file()
    assert project.run("schema", "--kontrollera").code == 0


def test_only_telling_writes_nothing(project: Project) -> None:
    (project.folder / "docs").mkdir()
    project.run("schema", "--kontrollera")
    assert list((project.folder / "docs").iterdir()) == []
