"""The start page's content, and the lists that other hand-written pages may show too."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.calendar import coming, events
from loften.views.catalog import Catalog
from loften.views.caveats import caveats
from loften.views.news import next_dates, passed_ends, reports
from loften.views.rows import OrganisationCard, organisation_card
from loften.views.sentences import lead, noun_of, reported_by_kind
from loften.views.standing import WORDS, Standing
from loften.views.words import day_in_words

_MOST = 3
"""Lines of each kind of news."""
_MOST_CHOICES = 4
"""Organisations and themes to choose from on the first screen."""
_MEANS = {
    Standing.DONE: "Det som skulle göras är gjort.",
    Standing.ON_TRACK: "Arbetet har börjat och håller tidplanen.",
    Standing.DELAYED: "Arbetet har börjat men ligger efter.",
    Standing.OBSTACLE: "Arbetet står still eller har stora problem.",
    Standing.NOT_STARTED: "Den som ansvarar har meddelat att arbetet inte har börjat.",
    Standing.ENDED: "Arbetet avslutas utan att bli klart.",
    Standing.UNJUDGED: "Något är redovisat, men ingen har satt en status.",
    Standing.UNREPORTED: "Ingen redovisning är inlagd. Det är inte samma sak som ej påbörjad.",
}
_COMPUTED = (
    (
        "forfallen",
        "Förfallen",
        "Slutdatumet har passerat och något är redovisat, men arbetet är varken klart eller avbrutet.",
    ),
    (
        "forfallen",
        "Slutdatum passerat, ej redovisad",
        "Slutdatumet har passerat, och ingen redovisning är inlagd.",
    ),
    (
        "saknas",
        "Redovisning försenad",
        "Status ska redovisas regelbundet, och för en hel sådan period är ingen redovisning inlagd.",
    ),
    ("saknas", "Redovisning saknas", "Planens tid är slut, och ingen redovisning är inlagd."),
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A status or a mark, and what it means."""

    icon: str
    word: str
    text: str


def overview(catalog: Catalog, settings: Settings) -> Markup:
    """Give what stands below the start page's heading: search, how it stands, what happens now."""
    items = catalog.real_items
    names = {key: organisation.name for key, organisation in catalog.site.organisations.items()}
    ahead = coming(events(catalog.real_plans, catalog.today), catalog.today)
    said = lead(items, catalog.tally)
    real, _ = _organisation_cards(catalog)
    return render(
        settings.overrides,
        "pages/start.html",
        today=day_in_words(catalog.today),
        tally=catalog.tally,
        headline=reported_by_kind(items),
        overdue=said.more,
        counted=noun_of(items).count(len(items)),
        reports=reports(items, names, _MOST),
        passed=passed_ends(items, names, _MOST),
        overdue_count=sum(item.is_overdue for item in items),
        ahead=next_dates(ahead, _MOST),
        organisations=organisations(catalog, settings),
        real=real,
        themes=sorted(
            (view for view in catalog.themes.values() if view.items), key=lambda view: -len(view.items)
        ),
        most_choices=_MOST_CHOICES,
        statuses=meanings(),
        caveats=caveats(items),
    )


def meanings() -> tuple[Meaning, ...]:
    """Say what each status and each mark means."""
    found = tuple(Meaning(standing.value, WORDS[standing], _MEANS[standing]) for standing in Standing)
    return (*found, *(Meaning(*one) for one in _COMPUTED))


def status_guide(catalog: Catalog, settings: Settings) -> Markup:
    """Give the list of statuses with what they mean."""
    del catalog
    statuses = meanings()[: len(Standing)]
    return render(settings.overrides, "pages/status-guide.html", statuses=statuses)


def organisations(catalog: Catalog, settings: Settings) -> Markup:
    """Give a card for each organisation; invented ones last, on ground of their own."""
    real, invented = _organisation_cards(catalog)
    return render(settings.overrides, "pages/organisations.html", real=real, invented=invented)


def _organisation_cards(catalog: Catalog) -> tuple[list[OrganisationCard], list[OrganisationCard]]:
    """Give the real ones and the invented ones, each in the order of their file."""
    cards = [organisation_card(view) for view in catalog.organisations.values()]
    return [card for card in cards if not card.is_invented], [card for card in cards if card.is_invented]
