"""The page of a promise."""

from __future__ import annotations

from loften.components import render
from loften.pages import item_parts
from loften.pages.action import description, gather, title
from loften.pages.page import Page
from loften.pages.settings import Settings
from loften.views.answers import count
from loften.views.catalog import Catalog
from loften.views.flags import FlagKind
from loften.views.items import ItemView
from loften.views.links import Link, card_address
from loften.views.overtime import over_time
from loften.views.people import actor_link, people, promise_line, promisers


def promise_page(item: ItemView, catalog: Catalog, site: Settings, downloads: tuple[Link, ...] = ()) -> Page:
    """Make the page of a promise. ``downloads``: the files beside it, to link to."""
    common = gather(item, catalog, site, downloads)
    named = {*(item.promised_by or ()), *(entry.actor for entry in item.item.ledger if entry.actor)}
    names = {actor_id: actor_link(catalog, actor_id).text for actor_id in named}
    said = count(item, names, catalog.today)
    says_missing = bool(said and said.strong.startswith("Redovisning saknas"))
    line = promise_line(item, catalog)
    others = catalog.same_in_other_years(item)
    years = sorted(
        ((catalog.plans[one.plan_key], one) for one in (item, *others)),
        key=lambda pair: pair[0].plan.period.end.last,
        reverse=True,
    )
    parts = {
        **{name: getattr(common, name) for name in common.__dataclass_fields__},
        "kicker": f"{common.kicker}. {line}" if item.item.number else line,
        "count": said,
        "flags": [flag for flag in item.flags if not (says_missing and flag.kind is FlagKind.SILENCE)],
        "people": (*promisers(item, catalog), *people(item, catalog)),
        "time": over_time(item, names, catalog.today),
        "ledger_count": item.per and f"Löftet gäller {item.per}.",
        "years": [(Link(plan.title, one.address), one) for plan, one in years] if others else [],
    }
    body = render(site.overrides, "pages/promise.html", item=item, v=parts, today=catalog.today)
    return Page(
        item.address,
        title(item, common.plan),
        description(item, common),
        body,
        notice=item_parts.notice(common.plan, site),
        image=card_address(item.address),
    )
