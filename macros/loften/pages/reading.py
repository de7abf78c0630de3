"""How to read the pages: the glossary, the plans' own words, and each label with a living example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from loften.components import component
from loften.pages.settings import Settings
from loften.views.answers import answer
from loften.views.cards import card
from loften.views.catalog import Catalog
from loften.views.glossary import glossary
from loften.views.items import ItemView
from loften.views.links import Link
from loften.views.plans import PlanView
from loften.views.scales import own_scales
from loften.views.standing import Standing
from loften.views.timing import StepState
from loften.views.words import day_in_words

_NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Label:
    """Something that the site works out and says of a plan or an action."""

    id: str
    word: str
    text: str
    denial: str = ""
    """What it does not mean."""
    example: Markup = _NOTHING
    place: Link | None = None
    """The page that the example is of."""


def word_list(catalog: Catalog, settings: Settings) -> Markup:
    """Give the glossary, a section a letter."""
    words = [word for word in glossary(catalog.site) if word.text]
    groups = [(letter, list(members)) for letter, members in groupby(words, key=lambda word: word.letter)]
    return component(settings.overrides, "glossary", groups)


def scale_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Give the plans' own words for the steps of a status."""
    return component(settings.overrides, "scales", own_scales(catalog))


def label_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Give what each label that the site works out means, with an example of an invented plan."""
    return component(settings.overrides, "labels", tuple(_labels(catalog, settings)))


def _labels(catalog: Catalog, settings: Settings) -> Iterator[Label]:
    items = [item for item in catalog.items.values() if item.is_invented]
    # Examples of the largest plan first: most labels then stand in one and the same.
    items.sort(key=lambda item: -len(catalog.plans[item.plan_key].items))

    def first(fits: Callable[[ItemView], object]) -> ItemView | None:
        """Give the first item that fits; one with nothing else to say of it if there is any."""
        fitting = [item for item in items if fits(item)]
        return min(fitting, key=lambda item: len(item.flags), default=None)

    def as_card(item: ItemView) -> Markup:
        return component(settings.overrides, "card", card(item, catalog.site), 4)

    def as_answer(item: ItemView) -> Markup:
        return component(settings.overrides, "answer", answer(item, catalog.today))

    def as_steps(item: ItemView) -> Markup:
        return component(settings.overrides, "steps", item.course, catalog.today)

    def label(
        anchor: str,
        word: str,
        text: str,
        denial: str,
        item: ItemView | None,
        shown: Callable[[ItemView], Markup] = as_card,
    ) -> Label:
        if item is None:
            return Label(anchor, word, text, denial)
        return Label(anchor, word, text, denial, shown(item), Link(item.item.title, item.address))

    def flagged(word: str) -> ItemView | None:
        return first(lambda item: word in [flag.label for flag in item.flags])

    yield label(
        "ej-redovisad",
        "Ej redovisad",
        "Ingen redovisning är inlagd här. Hur det går framgår inte.",
        "Det är inte samma sak som att inget har hänt, och inte samma sak som ”Ej påbörjad”. Då har någon berättat att arbetet inte har börjat.",
        first(lambda item: item.status.standing is Standing.UNREPORTED),
    )
    yield label(
        "redovisad-utan-bedomning",
        "Redovisad utan bedömning",
        "Något är redovisat, till exempel ett antal, men ingen har satt en status.",
        "Vi gissar inte statusen ur texten.",
        first(lambda item: item.status.standing is Standing.UNJUDGED),
    )
    yield label(
        "redovisat",
        "Redovisat, och en dag",
        "Dagen då statusen redovisades. Så såg det ut då. Sedan dess kan något ha hänt som inte är inlagt här.",
        "Står det ”Sedan” är det dagen då statusen först sattes.",
        first(
            lambda item: (
                item.status.since and item.status.since != item.status.reported and not item.is_promise
            )
        ),
        as_answer,
    )
    yield label(
        "per",
        f"Per {day_in_words(catalog.today)}",
        "Dagen då sidan byggdes. Den står där ingenting är redovisat. Till och med den dagen har vi letat efter en redovisning.",
        "",
        first(lambda item: item.status.standing is Standing.UNREPORTED),
        as_answer,
    )
    yield label(
        "forfallen",
        "Förfallen",
        "Slutdatumet har passerat. Något är redovisat, men arbetet är varken klart eller avbrutet.",
        "Arbetet kan ändå pågå.",
        flagged("Förfallen"),
    )
    yield label(
        "slutdatum-passerat",
        "Slutdatum passerat, ej redovisad",
        "Slutdatumet har passerat, och ingen redovisning är inlagd.",
        "Det kan vara gjort utan att det är inlagt här.",
        flagged("Slutdatum passerat, ej redovisad"),
    )
    yield label(
        "redovisning-forsenad",
        "Redovisning försenad",
        "Planen säger hur ofta status ska redovisas. För en hel sådan period är ingen redovisning inlagd.",
        "Det är redovisningen som är sen. Om arbetet är sent vet vi inte.",
        flagged("Redovisning försenad"),
    )
    yield label(
        "redovisning-saknas",
        "Redovisning saknas",
        "Planens eller löftets tid är slut, och ingen redovisning finns.",
        "Vi vet alltså inte om löftet hölls.",
        flagged("Redovisning saknas"),
    )
    yield label(
        "antal",
        "3 av 5",
        "Så mycket är redovisat av det som är utlovat. Talet kommer ur redovisningen; vi skriver aldrig bara en procentsats.",
        "Ett antal är inget betyg. Fem av fem säger att löftet är uppfyllt till antalet, inte hur bra det blev.",
        first(lambda item: item.current and item.current.reported),
    )
    yield label(
        "preliminart",
        "Preliminärt, och datum som har passerat",
        "Preliminärt betyder att planen själv säger att datumet inte är bestämt. Har ett stegs datum passerat står det, om ingen har redovisat att steget är gjort.",
        "",
        first(
            lambda item: (
                {StepState.PRELIMINARY, StepState.PASSED, StepState.DONE}
                <= {step.state for step in item.steps}
            )
        ),
        as_steps,
    )
    yield _caveat(catalog, settings)
    yield _invented(catalog, settings)


def _invented_plan(catalog: Catalog, fits: Callable[[PlanView], object]) -> PlanView | None:
    return next((plan for plan in catalog.plans.values() if plan.is_invented and fits(plan)), None)


def _caveat(catalog: Catalog, settings: Settings) -> Label:
    found = _invented_plan(catalog, lambda plan: plan.plan.caveat)
    text = "Något i källan går inte att lita på, eller fattas. Förbehållet står överallt där planens status visas."
    if found is None:
        return Label("forbehall", "Förbehåll", text)
    example = component(settings.overrides, "callout", "forbehall", "Förbehåll", found.plan.caveat, 4)
    return Label("forbehall", "Förbehåll", text, "", example, found.link)


def _invented(catalog: Catalog, settings: Settings) -> Label:
    found = _invented_plan(catalog, lambda plan: plan.items)
    text = "Kommunen finns inte. Den visar hur webbplatsen fungerar. Den räknas inte med i någon summa."
    if found is None:
        return Label("pahittade", "Påhittade uppgifter", text)
    example = component(settings.overrides, "invented", found.organisation.text)
    return Label("pahittade", "Påhittade uppgifter", text, "", example, found.organisation)
