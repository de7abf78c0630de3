"""HACKING.md's one-way flow is what the modules really import."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORE = ROOT / "macros" / "loften"


def layers() -> list[str]:
    """Read the stages off HACKING.md, in order."""
    text = (ROOT / "HACKING.md").read_text(encoding="utf-8")
    block = re.search(r"<!-- layers -->\n```\n(.*?)```", text, re.DOTALL)
    assert block
    return block[1].split("\n")[:-1]


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(CORE).with_suffix("").parts).removesuffix(".__init__")


def stage_of(module: str) -> int:
    """Give the number of the stage that a module belongs to; the most exact name wins."""
    best = (0, -1)
    for number, names in enumerate(layers()):
        for name in names.split():
            if (module == name or module.startswith(name + ".")) and len(name) > best[0]:
                best = (len(name), number)
    return best[1]


def imported(path: Path) -> set[str]:
    """Give the modules of ours that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "loften":
            inside = (node.module or "").removeprefix("loften").lstrip(".")
            for alias in node.names:
                whole = f"{inside}.{alias.name}".lstrip(".")
                is_module = (CORE / Path(*whole.split("."))).with_suffix(".py").is_file() or (
                    CORE / Path(*whole.split("."))
                ).is_dir()
                found.add(whole if is_module else inside)
        elif isinstance(node, ast.Import):
            found.update(
                alias.name.removeprefix("loften.") for alias in node.names if alias.name.startswith("loften.")
            )
    return found - {""}


MODULES = sorted(path for path in CORE.rglob("*.py") if path != CORE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_a_module_imports_only_from_its_own_stage_and_those_before(path: Path) -> None:
    stage = stage_of(module_of(path))
    assert stage >= 0, f"{module_of(path)} stands in no stage of HACKING.md"
    later = {name for name in imported(path) if stage_of(name) > stage}
    assert not later


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_only_the_host_knows_mkdocs(path: Path) -> None:
    if module_of(path).startswith("host"):
        return
    names = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert not names & {"mkdocs", "material", "mkdocs_macros"}


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_a_module_can_be_seen_at_once(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_the_tree_in_hacking_names_every_part_of_the_core() -> None:
    text = (ROOT / "HACKING.md").read_text(encoding="utf-8")
    parts = {
        path.name + ("/" if path.is_dir() else "")
        for path in CORE.iterdir()
        if path.name not in ("__pycache__", "__init__.py", "py.typed")
    }
    assert {part for part in parts if f"\n  {part} " not in text} == set()
