"""A plan, or a set of medborgarlöften, as it stands in one file."""

from __future__ import annotations

from pydantic import ConfigDict

from loften.model.base import Part, field, required
from loften.model.items import Action, Promise, ResponsibleOrId
from loften.model.values import Date, Email, Id, Link, Number, Reference, Text, Year
from loften.model.words import Direction, Interval, PlanType, Term


class Period(Part):
    """The time a plan holds for."""

    start: Date = required("från", "Första året, månaden eller dagen.")
    end: Date = required("till", "Sista året, månaden eller dagen.")


class Decision(Part):
    """Who decided the plan, and when."""

    date: Date | None = field("datum", "Dagen för beslutet.")
    body: Text | None = field("organ", "Vem som beslutade, till exempel Kommunstyrelsen.")
    paragraph: Text | None = field("paragraf", "Paragrafen, till exempel § 12.")
    record_number: Text | None = field("diarienummer", "Ärendets diarienummer.")


class Source(Part):
    """A document that the plan is taken from."""

    title: Text = required("titel", "Dokumentets namn.")
    link: Link | None = field("länk", "Adressen till dokumentet.")


class Contact(Part):
    """Whom to ask; a function, never a person."""

    function: Text | None = field("funktion", "Funktionen, till exempel Brottsförebyggande samordnare.")
    email: Email | None = field("e-post", "Funktionens adress.")
    phone: Text | None = field("telefon", "Växelns eller funktionens nummer.")
    link: Link | None = field("länk", "Sida med kontaktuppgifter.")


class Signing(Part):
    """When and by whom promises were signed."""

    date: Date | None = field("datum", "När löftena undertecknades.")
    by: tuple[ResponsibleOrId, ...] = field("av", "Vilka som undertecknade, med roll.", default=())


class PlanEntry(Part):
    """A report on the plan as a whole."""

    date: Date = required("datum", "Dagen då redovisningen lämnades.")
    text: Text | None = field("text", "Vad som redovisades.")
    source: Link | None = field("källa", "Länk till källan.")
    source_text: Text | None = field("källtext", "Källan i ord.")
    reported_by: Text | None = field("redovisat-av", "Vem som redovisade.")


class Value(Part):
    """A measured or aimed-at value of an indicator."""

    year: Year = required("år", "Året som värdet gäller.")
    value: Number = required("värde", "Värdet, med punkt före decimalerna.")
    source: Link | None = field("källa", "Länk till mätningen.")


class Indicator(Part):
    """Something that is measured to see whether the plan works."""

    id: Id = required("id", "Adressens sista del. Unikt i planen; ändras aldrig.")
    number: Text | None = field("nr", "Numret i planen, inom citattecken.")
    title: Text = required("rubrik", "Vad som mäts.")
    description: Text | None = field("beskrivning", "Hur det mäts.")
    unit: Text | None = field("enhet", "Till exempel procent.")
    direction: Direction | None = field("riktning", "upp eller ned: vilket håll som är bättre.")
    base: Value | None = field("utgångsvärde", "Värdet före planen. Utelämnat: ej angivet.")
    target: Value | None = field("målvärde", "Värdet som ska nås.")
    values: tuple[Value, ...] = field("värden", "Uppmätta värden.", default=())
    former_ids: tuple[Id, ...] = field("tidigare-id", "Gamla id vars adresser leder hit.", default=())


class Area(Part):
    """A problem area, or an area inside one."""

    id: Id = required("id", "Adressens sista del. Unikt i planen; ändras aldrig.")
    number: Text | None = field("nr", "Numret i planen, inom citattecken.")
    title: Text = required("rubrik", "Rubriken.")
    label: Text | None = field("benämning", "Nivåns namn, till exempel Fokusområde.")
    themes: tuple[Reference, ...] = field("tema", "Id i teman.yml.", default=())
    description: Text | None = field("beskrivning", "Problemet i planens egna ord, kort.")
    former_ids: tuple[Id, ...] = field("tidigare-id", "Gamla id vars adresser leder hit.", default=())
    indicators: tuple[Indicator, ...] = field("indikatorer", "Det som mäts.", default=())
    areas: tuple[Area, ...] = field("områden", "Områden inuti det här.", default=())
    actions: tuple[Action, ...] = field("åtgärder", "Områdets åtgärder.", default=())
    promises: tuple[Promise, ...] = field("löften", "Områdets löften.", default=())


class Plan(Part):
    """One file under ``data/plans/<organisation>/``."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": [key]} for key in ("områden", "åtgärder", "löften")]}
    )

    type: PlanType = required("typ", "åtgärdsplan, handlingsplan eller medborgarlöfte.")
    title: Text = required("titel", "Planens namn.")
    summary: Text | None = field("sammanfattning", "Två meningar på klarspråk.")
    easy_read: Text | None = field("lättläst", "Samma sak på lättläst svenska.")
    period: Period = required("period", "Tiden som planen gäller.")
    decision: Decision | None = field("beslut", "Beslutet om planen.")
    sources: tuple[Source, ...] = field("källor", "Dokumenten som uppgifterna kommer ur.", default=())
    scale: Reference = field("statusskala", "Id i statusskalor.yml.", default="standard")
    reported: Interval | None = field("redovisas", "Hur ofta status ska redovisas.")
    contact: Contact | None = field("kontakt", "Vem som svarar på frågor; en funktion, inte en person.")
    parties: tuple[Reference, ...] = field("parter", "Vilka som lovar.", default=())
    signed: Signing | None = field("undertecknat", "När och av vilka löftena undertecknades.")
    caveat: Text | None = field("förbehåll", "Något som läsaren måste veta om uppgifterna.")
    situation: Text | None = field("lägesbild", "Varför just detta.")
    effect: Text | None = field("effekt", "Vad parterna vill uppnå.")
    terms: dict[Term, Text] = field("benämningar", "Planens egna ord.", default={})
    ledger: tuple[PlanEntry, ...] = field("historik", "Redovisningar av planen som helhet.", default=())
    indicators: tuple[Indicator, ...] = field("indikatorer", "Det som mäts.", default=())
    areas: tuple[Area, ...] = field("områden", "Problemområdena.", default=())
    actions: tuple[Action, ...] = field("åtgärder", "Åtgärder som inte hör till något område.", default=())
    promises: tuple[Promise, ...] = field("löften", "Löften som inte hör till något område.", default=())
