"""What every part of the model shares."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Part", "field", "required"]


class Part(BaseModel):
    """A group of fields in a file. Unknown fields are errors; nothing changes once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def required(key: str, description: str) -> Any:
    """A field that must be there, under its Swedish key."""
    return Field(alias=key, description=description)


def field(key: str, description: str, *, default: Any = None) -> Any:
    """A field that may be left out, under its Swedish key."""
    if default == ():
        return Field(default=(), alias=key, description=description)
    return Field(default=default, alias=key, description=description)
