"""The macros that authors of ``docs/*.md`` use: one table, from which their guide is made too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from loften.components import component, render
from loften.pages.actor import actor_list
from loften.pages.andringar import changes
from loften.pages.guide import format_guide, rule_guide
from loften.pages.kalender import calendar
from loften.pages.laget import laget
from loften.pages.macro import (
    SELECTION,
    Macro,
    MacroError,
    Value,
    chosen,
    filter_named,
    item_named,
    most,
    plan_named,
)
from loften.pages.method import method_list
from loften.pages.planer import plans
from loften.pages.reading import label_guide, scale_guide, word_list
from loften.pages.settings import Settings
from loften.pages.sok import search, search_box
from loften.pages.start import organisations, overview, status_guide
from loften.pages.theme import theme_list
from loften.pages.tillganglighet import accessibility_statement
from loften.rules.nearest import did_you_mean
from loften.views.cards import card, cards
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.sentences import lead
from loften.views.words import grouped, joined

__all__ = ["MACROS", "MacroError", "macro_guide", "render_call"]


def _plan(catalog: Catalog, settings: Settings, plan: Value) -> Markup:
    found = plan_named(plan, catalog)
    return component(settings.overrides, "plan-box", found, lead(found.items, found.tally))


def _kort(catalog: Catalog, settings: Settings, id: Value) -> Markup:  # noqa: A002 - the authors' word
    found = item_named(id, catalog)
    return render(
        settings.overrides,
        "pages/macro-card.html",
        card=card(found, catalog.site),
        is_invented=found.is_invented,
    )


def _status(catalog: Catalog, settings: Settings, id: Value) -> Markup:  # noqa: A002
    found = item_named(id, catalog)
    return render(settings.overrides, "pages/macro-status.html", item=found)


def _framsteg(catalog: Catalog, settings: Settings, id: Value) -> Markup:  # noqa: A002
    found = item_named(id, catalog)
    if found.current is None:
        raise MacroError(
            f"”{found.key}” räknas inte, så det finns inget framsteg att visa.", "Använd status(…) i stället."
        )
    return render(settings.overrides, "pages/macro-progress.html", item=found)


def _lista(catalog: Catalog, settings: Settings, *, antal: Value = None, **asked: Value) -> Markup:
    wanted = filter_named(catalog, **asked)
    found = chosen(wanted, catalog)
    shown = found[: most(antal)]
    return render(
        settings.overrides,
        "pages/macro-list.html",
        cards=cards(shown, catalog.site),
        total=len(found),
        has_one_plan=bool(wanted.plan),
        caveats=caveats(shown),
    )


def _antal(catalog: Catalog, settings: Settings, **asked: Value) -> Markup:
    del settings
    return Markup("{}").format(grouped(len(chosen(filter_named(catalog, **asked), catalog))))


def _makroguide(catalog: Catalog, settings: Settings) -> Markup:
    del catalog
    return macro_guide(settings)


_CHOICES = f"Urvalet skrivs med {joined(SELECTION)}; det som utelämnas begränsar inte."
MACROS = {
    macro.name: macro
    for macro in (
        Macro("oversikt", overview, "Hela startsidans innehåll.", "oversikt()"),
        Macro("planer", plans, "Alla planer, organisation för organisation.", "planer()"),
        Macro("laget", laget, "Alla åtgärder och löften i en tabell som går att filtrera.", "laget()"),
        Macro("andringar", changes, "Varje redovisning, nyast först.", "andringar()"),
        Macro("kalender", calendar, "Alla datum i planerna, kommande först.", "kalender()"),
        Macro("plan", _plan, "En plan i korthet: hur den står och vem som beslutade.", 'plan("region-gotland/atgardsplan-2025-2026")'),
        Macro("kort", _kort, "En åtgärd eller ett löfte som kort.", 'kort("region-gotland/atgardsplan-2025-2026/est")'),
        Macro("status", _status, "Status för en åtgärd eller ett löfte, i en mening.", 'status("region-gotland/atgardsplan-2025-2026/est")'),
        Macro("framsteg", _framsteg, "Hur mycket av ett räknat löfte som är redovisat, i en mening.", 'framsteg("exempelkommunen/medborgarloften-2026/sip")'),
        Macro("lista", _lista, f"Ett urval som tabell. {_CHOICES} Med antal visas högst så många.", 'lista(tema="narkotika", forfallna=True, antal=5)'),
        Macro("antal", _antal, f"Hur många som är i ett urval, i en mening. {_CHOICES}", 'antal(organisation="region-gotland", status="ej redovisad")'),
        Macro("organisationer", organisations, "Ett kort för varje organisation.", "organisationer()"),
        Macro("teman", theme_list, "Alla teman med antal.", "teman()"),
        Macro("aktorer", actor_list, "Alla aktörer, ordnade efter organisation.", "aktorer()"),
        Macro("metoder", method_list, "Alla metoder med antal.", "metoder()"),
        Macro("statusguide", status_guide, "Vad varje status betyder.", "statusguide()"),
        Macro("sok", search, "Söksidans fält och träffar. Skrivs bara på söksidan.", "sok()"),
        Macro("skalor", scale_guide, "Planernas egna ord för status, och vad de räknas som.", "skalor()"),
        Macro("markningar", label_guide, "Vad varje uträknad märkning betyder, med påhittade exempel.", "markningar()"),
        Macro("ordlista", word_list, "Alla ord i ordlistan, i bokstavsordning.", "ordlista()"),
        Macro("sokruta", search_box, "Ett sökfält som leder till söksidan.", "sokruta()"),
        Macro("tillganglighetsredogorelse", accessibility_statement, "Webbplatsens tillgänglighetsredogörelse, ur tillganglighet.yml och granskning.yml.", "tillganglighetsredogorelse()"),
        Macro("formatguide", format_guide, "Alla fält i formatet.", "formatguide()"),
        Macro("regler", rule_guide, "Alla regler, med exempel.", "regler()"),
        Macro("makroguide", _makroguide, "Den här listan.", "makroguide()"),
    )
}  # fmt: skip
"""In the order of the guide."""


def render_call(
    name: str, args: Sequence[Value], kwargs: Mapping[str, Value], catalog: Catalog, settings: Settings
) -> Markup:
    """Render a macro that a hand-written page calls.

    Raises:
        MacroError: there is no such macro, or it cannot be called so.
    """
    macro = MACROS.get(name)
    if macro is None:
        otherwise = f"De som finns är {', '.join(MACROS)}."
        raise MacroError(f"Det finns inget makro ”{name}”.", did_you_mean(name, MACROS, otherwise))
    return macro.call(args, kwargs, catalog, settings)


def macro_guide(settings: Settings) -> Markup:
    """Give the authors' guide to the macros."""
    return render(settings.overrides, "pages/macro-guide.html", macros=MACROS.values())
