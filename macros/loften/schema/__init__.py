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
    "ordlista": "Ord som förklaras på sidorna",
    "tillganglighet": "Webbplatsens tillgänglighetsredogörelse",
    "granskning": "Den senaste automatiska granskningen av tillgängligheten",
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

    ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 (as the base class has it)


def _schema(model: type[BaseModel], title: str) -> dict[str, Any]:
    made: dict[str, Any] = _tidy(model.model_json_schema(by_alias=True, schema_generator=_Generator))
    # What pydantic describes whole groups by are docstrings, for coders.
    for group in (made, *made.get("$defs", {}).values()):
        group.pop("description", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **made}


def _tidy(node: Any, *, holds_fields: bool = False) -> Any:
    """Take out the titles and defaults of code, and null, which YAML files may not hold."""
    if isinstance(node, list):
        return [_tidy(member) for member in node]
    if not isinstance(node, dict):
        return node
    found = {
        key: _tidy(value, holds_fields=key in ("properties", "$defs"))
        for key, value in node.items()
        if holds_fields or key not in ("title", "default")
    }
    if not holds_fields and isinstance(found.get("anyOf"), list):
        kept = [choice for choice in found.pop("anyOf") if choice != {"type": "null"}]
        found = {**kept[0], **found} if len(kept) == 1 else {"anyOf": kept, **found}
    if "patternProperties" in found and not holds_fields:
        found["additionalProperties"] = False
    return found
