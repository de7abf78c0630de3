"""The schemas that are published are those of the model, and the real data fit them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from loften.dataset import DataFile, gather
from loften.reader import read
from loften.schema import schemas
from loften.store import load

ROOT = Path(__file__).parents[2]


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schemas()[name]))


def schema_name(file: DataFile) -> str:
    return "plan.schema.json" if file.path.startswith("plans/") else file.path.replace(".yml", ".schema.json")


@pytest.mark.parametrize("name", sorted(schemas()))
def test_a_published_schema_is_the_model_s(name: str) -> None:
    published = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert published == schemas()[name], "Kör: make schema"


@pytest.mark.parametrize("name", sorted(schemas()))
def test_a_schema_is_valid_itself(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(schemas()[name]))


@pytest.mark.parametrize("file", list(gather(load(ROOT / "data")).files()), ids=lambda file: str(file.path))
def test_the_data_fit_their_schemas(file: DataFile) -> None:
    errors = [error.message for error in validator(schema_name(file)).iter_errors(file.document.data)]
    assert errors == []


def fields_of(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [field for member in node for field in fields_of(member)]
    if not isinstance(node, dict):
        return []
    own = list(node["properties"].values()) if isinstance(node.get("properties"), dict) else []
    return own + [field for value in node.values() for field in fields_of(value)]


@pytest.mark.parametrize("name", sorted(schemas()))
def test_every_field_is_described(name: str) -> None:
    assert [field for field in fields_of(json.loads(schemas()[name])) if not field.get("description")] == []


def test_an_unknown_field_breaks_the_schema() -> None:
    data = {"typ": "åtgärdsplan", "titel": "T", "period": {"från": "2025", "till": "2026"}, "ansvarg": "x"}
    data["åtgärder"] = [{"id": "a", "rubrik": "R"}]  # type: ignore[assignment]
    messages = [error.message for error in validator("plan.schema.json").iter_errors(data)]
    assert len(messages) == 1
    assert "ansvarg" in messages[0]


@pytest.mark.parametrize(
    ("promised", "fits"),
    [({"antal": "5"}, True), ({"minst": "5"}, True), ({}, False), ({"antal": "5", "minst": "5"}, False)],
)
def test_a_quantity_is_exactly_one_of_antal_and_minst(promised: dict[str, str], fits: bool) -> None:
    data = {
        "typ": "medborgarlöfte",
        "titel": "T",
        "period": {"från": "2025", "till": "2026"},
        "löften": [{"id": "a", "rubrik": "R", "utlovat": promised}],
    }
    assert validator("plan.schema.json").is_valid(data) is fits


@pytest.mark.parametrize(
    "page", sorted((ROOT / "docs" / "guide").glob("*.md")), ids=lambda page: str(page.name)
)
def test_the_guide_s_examples_of_whole_plans_fit_the_schema(page: Path) -> None:
    for block in re.findall(
        r"^```yaml\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    ):
        document = read(page.name, block.encode())
        assert document.findings == []
        if "typ" in document.data:
            assert list(validator("plan.schema.json").iter_errors(document.data)) == []
