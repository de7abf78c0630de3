"""What a macro is: its help, its example, and how a call that cannot be right is told."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from loften.pages.settings import Settings
from loften.rules.nearest import did_you_mean
from loften.views.catalog import STANDING_NAMES, Catalog, Filter
from loften.views.items import ItemView
from loften.views.plans import PlanView

Value = str | int | float | bool | None
UNKNOWN_ID = "makro-okant-id"
"""The rule of calls that name what is not in the data."""
SELECTION = ("organisation", "plan", "tema", "aktor", "status", "forfallna", "typ")
"""The arguments that choose items: what ``filter_named`` reads, and what a macro with ``**asked`` takes."""
_YES_NO = {"ja": True, "nej": False}
_KINDS = ("åtgärd", "löfte")


class MacroError(Exception):
    """A call that cannot be shown: what is wrong, and how to put it right, for staff."""

    def __init__(self, message: str, hint: str, rule: str = "makro") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint
        self.rule = rule
        """The id that it is reported under."""


@dataclass(frozen=True, slots=True)
class Macro:
    """One macro that authors may call."""

    name: str
    render: Callable[..., Markup]
    """Takes the catalog and the settings, then what the author wrote."""
    help: str
    example: str

    def call(
        self, args: Sequence[Value], kwargs: Mapping[str, Value], catalog: Catalog, settings: Settings
    ) -> Markup:
        """Render the macro.

        Raises:
            MacroError: the arguments are not those of the macro, or name what does not exist.
        """
        names = self._arguments()
        for name in kwargs:
            if name not in names:
                otherwise = f"{self.name} tar {', '.join(names)}." if names else f"Skriv bara {self.name}()."
                raise MacroError(
                    f"{self.name} har inget argument ”{name}”.", did_you_mean(name, names, otherwise)
                )
        try:
            bound = inspect.signature(self.render).bind(catalog, settings, *args, **kwargs)
        except TypeError:
            raise MacroError(
                f"Makrot {self.name} har fått fel antal argument.", f"Skriv till exempel {self.example}."
            ) from None
        return self.render(*bound.args, **bound.kwargs)

    def _arguments(self) -> list[str]:
        """Name what the author may write: those of a selection, where the macro takes one, come first."""
        taken = list(inspect.signature(self.render).parameters.values())[2:]
        own = [one.name for one in taken if one.kind is not inspect.Parameter.VAR_KEYWORD]
        return [*SELECTION, *own] if len(own) < len(taken) else own


def item_named(key: Value, catalog: Catalog) -> ItemView:
    """Find an action or promise by ``organisation/plan/id``."""
    text = _text(key)
    if text in catalog.items:
        return catalog.items[text]
    raise MacroError(
        f"Det finns ingen åtgärd och inget löfte ”{text}”.",
        did_you_mean(text, catalog.items, "Skriv organisation/plan/id, som i sidans adress."),
        UNKNOWN_ID,
    )


def plan_named(key: Value, catalog: Catalog) -> PlanView:
    """Find a plan by ``organisation/plan``."""
    text = _text(key)
    plans = {"/".join(plan.key): plan for plan in catalog.plans.values()}
    if text in plans:
        return plans[text]
    raise MacroError(
        f"Det finns ingen plan ”{text}”.",
        did_you_mean(text, plans, "Skriv organisation/plan, som i sidans adress."),
        UNKNOWN_ID,
    )


def _with_joint(organisation_id: str, catalog: Catalog) -> tuple[str, ...]:
    """Give an organisation and the joint ones it is a member of; nothing for no organisation."""
    if not organisation_id:
        return ()
    organisations = catalog.site.organisations
    return (
        organisation_id,
        *(key for key, other in organisations.items() if organisation_id in other.together),
    )


def filter_named(catalog: Catalog, **asked: Value) -> Filter:
    """Turn the authors' words for a selection, by the names in ``SELECTION``, into a filter.

    Raises:
        MacroError: a value names what does not exist, or is of the wrong kind.
    """
    known: dict[str, tuple[str, Sequence[str]]] = {
        "organisation": ("organisation", list(catalog.organisations)),
        "tema": ("tema", list(catalog.themes)),
        "aktor": ("aktör", list(catalog.actors)),
    }
    found = {
        name: _text(value) for name, value in asked.items() if name != "forfallna" and value not in (None, "")
    }
    for name, (word, ids) in known.items():
        if name in found and found[name] not in ids:
            raise MacroError(
                f"Det finns inget id ”{found[name]}” för {word}.",
                did_you_mean(found[name], ids, "Se registren under data/."),
                UNKNOWN_ID,
            )
    if "plan" in found:
        plan_named(found["plan"], catalog)
    status, kind = found.get("status", ""), found.get("typ", "")
    words = {
        *STANDING_NAMES,
        *(step.text.lower() for scale in catalog.site.scales.values() for step in scale.steps),
    }
    if status and status.lower() not in words:
        raise MacroError(
            f"”{status}” är ingen status.", did_you_mean(status, words, 'Skriv till exempel status="klar".')
        )
    if kind and kind not in _KINDS:
        raise MacroError(f"”{kind}” är ingen typ.", 'Skriv typ="åtgärd" eller typ="löfte".')
    return Filter(
        organisations=_with_joint(found.get("organisation", ""), catalog),
        plan=found.get("plan", ""),
        theme=found.get("tema", ""),
        actor=found.get("aktor", ""),
        status=status,
        is_overdue=_yes_no(asked.get("forfallna")),
        kind=kind,
    )


def chosen(asked: Filter, catalog: Catalog) -> list[ItemView]:
    """Give the items of a selection; invented ones only where one of theirs is asked for by name."""
    named = (*asked.organisations[:1], asked.plan.split("/")[0], asked.actor)
    if any(one and catalog.belongs_to_invented(one) for one in named):
        return asked.choose(catalog.items.values())
    return asked.choose(catalog.real_items)


def most(value: Value) -> int | None:
    """Read how many to show at most."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise MacroError(f"antal ska vara ett heltal från 1, inte ”{value}”.", "Skriv till exempel antal=5.")
    return value


def _yes_no(value: Value) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _YES_NO:
        return _YES_NO[value.lower()]
    raise MacroError(f"forfallna ska vara True eller False, inte ”{value}”.", "Skriv forfallna=True.")


def _text(value: Value) -> str:
    if isinstance(value, str):
        return value.strip().strip("/")
    raise MacroError(
        f"Här ska stå en text inom citattecken, inte ”{value}”.", 'Skriv till exempel "organisation/plan".'
    )
