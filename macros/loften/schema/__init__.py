"""JSON Schema for plans and registers, made from the model, with Swedish descriptions."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from loften.model import Plan
from loften.model.fields import REGISTER_MODELS

_TITLES = {
    "plan": "En plan, eller en uppsättning medborgarlöften",
    "organisationer": "Organisationer som publicerar planer",
    "aktorer": "Aktörer som kan nämnas i planer",
    "statusskalor": "Statusskalor",
    "teman": "Teman som binder ihop problemområden",
    "metoder": "Metoder som åtgärder kan använda",
    "omdirigeringar": "Gamla adresser och vart de leder",
}


def schemas() -> dict[str, str]:
    """Give each schema's file name and its text."""
    models: dict[str, type[BaseModel]] = {"plan": Plan}
    models.update({name.removesuffix(".yml"): model for name, model in REGISTER_MODELS.items()})
    return {
        f"{name}.schema.json": json.dumps(_schema(model, _TITLES[name]), ensure_ascii=False, indent=2) + "\n"
        for name, model in models.items()
    }


class _Generator(GenerateJsonSchema):
    """pydantic's generator without the English that it takes from class names and docstrings."""

    ignored_warning_kinds = frozenset({"skipped-choice", "non-serializable-default"})


def _schema(model: type[BaseModel], title: str) -> dict[str, Any]:
    made = model.model_json_schema(by_alias=True, schema_generator=_Generator)
    made = _tidy(made)
    made.pop("title", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **made}


def _tidy(node: Any, *, is_map_of_fields: bool = False) -> Any:
    """Take out titles, defaults, code comments and null, which YAML files may not hold."""
    if isinstance(node, list):
        return [_tidy(member) for member in node]
    if not isinstance(node, dict):
        return node
    found: dict[str, Any] = {}
    for key, value in node.items():
        if not is_map_of_fields and (key in ("title", "default") and not isinstance(value, dict)):
            continue
        if not is_map_of_fields and key == "description" and ("type" in node or "enum" in node) and _is_code(node):
            continue
        found[key] = _tidy(value, is_map_of_fields=key in ("properties", "$defs", "patternProperties"))
    choices = found.get("anyOf")
    if isinstance(choices, list) and not is_map_of_fields:
        kept = [choice for choice in choices if choice != {"type": "null"}]
        if len(kept) == 1:
            del found["anyOf"]
            found = {**kept[0], **found}
        else:
            found["anyOf"] = kept
    return found


def _is_code(node: dict[str, Any]) -> bool:
    """Tell whether a description is a class's docstring: fields have no properties or enum of their own."""
    return "properties" in node or "enum" in node or "additionalProperties" in node
