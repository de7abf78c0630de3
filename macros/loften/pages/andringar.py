"""Ändringar: every report that has been given, by day, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from loften.components import render
from loften.pages.settings import Settings
from loften.views.catalog import Catalog
from loften.views.items import ItemView
from loften.views.news import News, every_report
from loften.views.words import capitalised, date_in_words


@dataclass(frozen=True, slots=True)
class Day:
    """What was reported on one day, or in one month or year where no more is known."""

    title: str
    """``31 augusti 2026``."""
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class YearOfNews:
    """What was reported in one year."""

    title: str
    days: tuple[Day, ...]

    @property
    def count(self) -> int:
        return sum(len(day.news) for day in self.days)


@dataclass(frozen=True, slots=True)
class Reports:
    """Reports by year, newest first."""

    years: tuple[YearOfNews, ...]

    @property
    def count(self) -> int:
        return sum(year.count for year in self.years)


def changes(catalog: Catalog, settings: Settings) -> Markup:
    """Give every row of every ledger; invented ones in a section of their own."""
    names = {key: organisation.name for key, organisation in catalog.site.organisations.items()}
    invented = [item for item in catalog.items.values() if item.is_invented]
    return render(
        settings.overrides,
        "pages/andringar.html",
        real=reports_by_year(catalog.real_items, names),
        invented=reports_by_year(invented, names),
    )


def reports_by_year(items: Iterable[ItemView], names: dict[str, str]) -> Reports:
    """Give every report on some items. ``names``: organisation id to name."""
    years: dict[str, dict[str, list[News]]] = {}
    for news in every_report(items, names):
        written = news.date.text
        years.setdefault(written[:4], {}).setdefault(written, []).append(news)
    return Reports(
        tuple(
            YearOfNews(
                year,
                tuple(
                    Day(capitalised(date_in_words(found[0].date)), tuple(found)) for found in days.values()
                ),
            )
            for year, days in years.items()
        )
    )
