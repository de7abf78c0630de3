"""From plain data to the model: what does not fit is told, and the rest is kept.

So that every problem can be reported at once, a value that does not fit is replaced by a
stand-in and its path remembered; no rule then speaks of that path again.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

Path = tuple[str | int, ...]
ModelT = TypeVar("ModelT", bound=BaseModel)

# What a required field is given while the rest of its file is checked.
_STAND_INS: dict[str, Any] = {
    "typ": "åtgärdsplan",
    "period": {"från": "1000", "till": "9999"},
    "från": "1000",
    "till": "9999",
    "datum": "1000",
    "år": "1000",
    "värde": "0",
    "läge": "ej startad",
    "steg": [],
    "publicerad": "1000",
    "sätt": "egen",
    "skäl": "bristande",
    "fel": "0",
}
_MOST_ROUNDS = 25


@dataclass(frozen=True, slots=True)
class Misfit:
    """One value that does not fit the model."""

    path: Path
    type: str
    """pydantic's name of the error, or the id of the rule that reports it."""
    message: str = ""
    hint: str = ""
    expected: tuple[str, ...] = ()
    """The words allowed, where the value is off a list."""
    is_key: bool = False
    """The key itself does not fit, not its value."""


@dataclass(slots=True)
class Fitted:
    """A model made from data, and what had to be replaced to make it."""

    model: Any
    misfits: list[Misfit] = field(default_factory=list)
    replaced: frozenset[Path] = frozenset()

    def is_replaced(self, path: Path) -> bool:
        """Tell whether a path, or something around it, holds a stand-in."""
        return any(path[:length] in self.replaced for length in range(len(path) + 1))


def fit(model: type[ModelT], data: Any) -> Fitted:
    """Fit data into a model. Never raises for what the data holds.

    ``Fitted.model`` is None only where the top of the file is no group of fields.
    """
    misfits: list[Misfit] = []
    replaced: set[Path] = set()
    is_copied = False
    for _ in range(_MOST_ROUNDS):
        try:
            return Fitted(model.model_validate(data), misfits, frozenset(replaced))
        except ValidationError as failure:
            if not isinstance(data, dict):
                misfits.append(Misfit((), "model_type"))
                return Fitted(None, misfits)
            if not is_copied:
                data = copy.deepcopy(data)
                is_copied = True
            for error in failure.errors(include_url=False):
                _settle(data, error, misfits, replaced)
    return Fitted(None, misfits, frozenset(replaced))


def _settle(data: Any, error: Any, misfits: list[Misfit], replaced: set[Path]) -> None:
    """Note one misfit and put a stand-in where it was."""
    path: Path = tuple(error["loc"])
    is_key = bool(path) and path[-1] == "[key]"
    if is_key:
        path = path[:-1]
    holder, written = _reach(data, path)
    # What is empty was reported by the reader; what is a stand-in's own was reported before.
    is_known = written == "" or any(path[:length] in replaced for length in range(len(path) + 1))
    context = error.get("ctx") or {}
    if not is_known:
        misfits.append(
            Misfit(
                path,
                error["type"],
                context.get("message", ""),
                context.get("hint", ""),
                _expected(error, context),
                is_key,
            )
        )
    replaced.add(path)
    if not path or holder is None:
        return
    last = path[-1]
    if error["type"] == "extra_forbidden" or is_key:
        holder.pop(last, None)
    elif isinstance(last, int):
        holder[last] = {} if error["type"] == "model_type" else "saknas"
    elif error["type"] == "missing" or (last in _STAND_INS and last in holder and error["type"] != "missing"):
        holder[last] = copy.deepcopy(_STAND_INS.get(str(last), f"saknas-{len(replaced)}"))
    elif last in ("id", "titel", "rubrik", "namn", "text", "vad", "aktör"):
        holder[last] = f"saknas-{len(replaced)}"
    else:
        holder.pop(last, None)


def _reach(data: Any, path: Path) -> tuple[Any, Any]:
    """Give what holds the last step of a path, and what stands there (None if nothing)."""
    holder: Any = None
    value = data
    for step in path:
        holder = value
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return (holder if isinstance(holder, dict | list) else None), None
    return holder, value


def _expected(error: Any, context: Any) -> tuple[str, ...]:
    if error["type"] != "enum":
        return ()
    said = str(context.get("expected", ""))
    return tuple(part for index, part in enumerate(said.split("'")) if index % 2)
