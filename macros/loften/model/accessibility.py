"""The accessibility statement as its operator wrote it, and what the last automatic audit found.

What the two together say of the site is worked out in ``views.accessibility``.
"""

from __future__ import annotations

from loften.model.base import Part, field, required
from loften.model.values import Count, Date, Email, Link, Text, Word
from loften.model.words import AssessmentKind, Conformance, ShortcomingReason


class StatementContact(Part):
    """Where readers say what they cannot use, and ask for it in another form; never a person."""

    email: Email | None = field("e-post", "Funktionens adress.")
    phone: Text | None = field("telefon", "Växelns eller funktionens nummer.")
    link: Link | None = field("länk", "Sidan med ett formulär.")
    text: Text | None = field("text", "Hur man gör, om det inte räcker med adress, nummer eller formulär.")
    answer_time: Text | None = field("svarstid", "Hur snart du svarar, till exempel: inom två arbetsdagar.")


class Assessment(Part):
    """People who have tried the site, beside what programs can tell."""

    kind: AssessmentKind = required("sätt", "egen eller extern: om ni själva eller någon utifrån har prövat.")
    by: Text | None = field("av", "Vem som prövade; en funktion eller ett företag, inte en person.")
    date: Date = required("datum", "Dagen då prövningen blev klar.")
    extent: Text | None = field("omfattning", "Vilka sidor och hjälpmedel som prövades.")
    result: Conformance | None = field(
        "resultat", "helt, delvis eller inte: hur väl webbplatsen uppfyllde kraven."
    )


class Shortcoming(Part):
    """Something on the site that not everyone can use."""

    what: Text = required("vad", "Det som inte fungerar.")
    where: Text | None = field("var", "På vilka sidor.")
    criterion: Text | None = field("krav", "Kravet som inte uppfylls, till exempel WCAG 1.3.1.")
    affects: Text | None = field(
        "drabbar", "Vem det blir svårt för, till exempel dig som använder skärmläsare."
    )
    reason: ShortcomingReason = required(
        "skäl", "bristande, oskäligt eller utanför: ett fel, en orimlig börda, eller inget som lagen gäller."
    )
    explanation: Text | None = field(
        "förklaring", "Varför det är så. Krävs när skälet är oskäligt eller utanför."
    )
    fixed_by: Date | None = field("åtgärdas", "När det senast ska vara rättat.")
    instead: Text | None = field("i-stället", "Hur läsaren får samma sak på ett annat sätt.")


class Statement(Part):
    """``tillganglighet.yml``"""

    operator: Text = required("ansvarig", "Organisationen som ansvarar för webbplatsen.")
    site: Text = required("webbplats", "Webbplatsens namn.")
    addresses: tuple[Link, ...] = field("adresser", "Adresserna som redogörelsen gäller.", default=())
    published: Date = required("publicerad", "Dagen då redogörelsen publicerades första gången.")
    reviewed: Date | None = field("granskad", "Dagen då redogörelsen senast sågs över.")
    caveat: Text | None = field("förbehåll", "Något som läsaren måste veta om webbplatsen.")
    contact: StatementContact | None = field("kontakt", "Vart läsaren vänder sig.")
    assessment: Assessment | None = field("bedömning", "När människor har prövat webbplatsen.")
    untried: tuple[Text, ...] = field("inte-prövat", "Det som ingen har prövat för hand.", default=())
    shortcomings: tuple[Shortcoming, ...] = field("brister", "Det som inte är tillgängligt.", default=())


class AuditCheck(Part):
    """One kind of automatic check."""

    id: Word = required("id", "Provets id.")
    tool: Text | None = field("verktyg", "Programmet och dess version.")
    what: Text = required("vad", "Det som prövades.")
    extent: Text | None = field("omfattning", "Hur många sidor och på vilka sätt.")
    faults: Count = required("fel", "Hur många fel som hittades.")
    details: tuple[Text, ...] = field("detaljer", "Felen, ett på varje rad.", default=())


class Audit(Part):
    """``granskning.yml``: written by ``make audit``, never by hand."""

    date: Date = required("datum", "Dagen för granskningen.")
    version: Word | None = field("version", "Versionen som granskades.")
    pages: Count | None = field("sidor", "Hur många sidor webbplatsen hade.")
    browser: Text | None = field("webbläsare", "Webbläsaren och dess version.")
    checks: tuple[AuditCheck, ...] = field("prov", "Ett för varje sorts prov.", default=())

    @property
    def faults(self) -> int:
        """How many faults all checks found together."""
        return sum(check.faults for check in self.checks)
