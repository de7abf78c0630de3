"""Actions and promises, and what they hold: goals, steps, the ledger."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict

from loften.model.base import Part, field, required
from loften.model.values import Connection, Count, Date, Id, Link, Promised, Reference, Text, Word, YesNo
from loften.model.words import Interval


class Responsible(Part):
    """An actor and the role in which it answers."""

    actor: Reference = required("aktör", "Aktörens id i aktorer.yml eller organisationer.yml.")
    role: Text | None = field("roll", "Vilken funktion det är, till exempel gatuchefen.")


def _actor_as_fields(value: Any) -> Any:
    return {"aktör": value} if isinstance(value, str) else value


ResponsibleOrId = Annotated[
    Responsible, BeforeValidator(_actor_as_fields, json_schema_input_type=Reference | Responsible)
]


class Goal(Part):
    """What an item is to reach."""

    text: Text = required("text", "Vad som ska uppnås.")
    due: Date | None = field("klart", "När det ska vara uppnått.")


def _goals_as_list(value: Any) -> Any:
    members = [value] if isinstance(value, str) else value
    if isinstance(members, list):
        return [{"text": member} if isinstance(member, str) else member for member in members]
    return members


Goals = Annotated[
    tuple[Goal, ...], BeforeValidator(_goals_as_list, json_schema_input_type=Text | list[Text | Goal])
]


class Step(Part):
    """One dated step of the work."""

    what: Text = required("vad", "Vad som görs i steget.")
    start: Date | None = field("start", "När steget börjar.")
    due: Date | None = field("klart", "När steget ska vara klart.")
    done: Date | None = field("gjort", "När steget blev gjort.")
    is_preliminary: YesNo = field("preliminärt", "ja om datumen är preliminära.", default=False)


class Entry(Part):
    """A row of the ledger: what was reported, when, and where it can be checked."""

    date: Date = required("datum", "Dagen då redovisningen lämnades.")
    status: Word | None = field("status", "Ett steg på planens statusskala.")
    text: Text | None = field("text", "Vad som har hänt, i någon mening.")
    source: Link | None = field("källa", "Länk till källan.")
    source_text: Text | None = field("källtext", "Källan i ord, till exempel Protokoll § 12.")
    reported_by: Text | None = field("redovisat-av", "Vem som redovisade.")
    count: Count | None = field("antal", "Hur många hittills, av det som är utlovat.")
    corrects: Date | None = field("rättar", "Datum för raden som rättas.")
    actor: Reference | None = field("aktör", "Vem antalet gäller, om det inte gäller alla tillsammans.")


class Quantity(Part):
    """How much is promised: exactly one of ``exactly`` and ``at_least``."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["antal"]}, {"required": ["minst"]}]})

    exactly: Promised | None = field("antal", "Så många som är utlovade.")
    at_least: Promised | None = field("minst", "Så många som är utlovade, eller fler.")
    unit: Text | None = field("enhet", "Vad som räknas, till exempel kvinnor.")
    per: Interval | None = field("per", "Om antalet gäller varje månad, kvartal, tertial, halvår eller år.")

    @property
    def number(self) -> int:
        return self.exactly or self.at_least or 0


class Item(Part):
    """What actions and promises have in common."""

    id: Id = required("id", "Adressens sista del. Unikt i planen; ändras aldrig.")
    number: Text | None = field("nr", "Numret i planen, inom citattecken.")
    title: Text = required("rubrik", "Rubriken.")
    summary: Text | None = field("sammanfattning", "En mening på klarspråk.")
    easy_read: Text | None = field("lättläst", "Samma sak på lättläst svenska.")
    description: Text | None = field("beskrivning", "Hur det går till.")
    cause: Text | None = field("orsak", "Varför det behövs.")
    goals: Goals = field("mål", "Vad som ska uppnås: en text, eller en lista.", default=())
    target_group: Text | None = field("målgrupp", "Vem det är till för.")
    responsible: tuple[ResponsibleOrId, ...] = field("ansvarig", "Vem som ansvarar.", default=())
    coordinated_by: tuple[Reference, ...] = field("samordnas-av", "Vem som samordnar.", default=())
    participants: tuple[Reference, ...] = field("deltagare", "Vilka som deltar.", default=())
    steps: tuple[Step, ...] = field("när", "Stegen, med datum.", default=())
    followed_up_by: tuple[Reference, ...] = field("uppföljning", "Vem som följer upp.", default=())
    methods: tuple[Reference, ...] = field("metoder", "Id i metoder.yml.", default=())
    connected_to: tuple[Connection, ...] = field(
        "kopplad-till", "Id i planen, eller organisation/plan/id.", default=()
    )
    former_ids: tuple[Id, ...] = field("tidigare-id", "Gamla id vars adresser leder hit.", default=())
    themes: tuple[Reference, ...] = field(
        "tema", "Id i teman.yml; på det som står direkt i planen.", default=()
    )
    ledger: tuple[Entry, ...] = field(
        "historik", "Redovisningarna. Rader läggs till men tas aldrig bort.", default=()
    )


class Action(Item):
    """An åtgärd: something that is to be done."""


class Promise(Item):
    """A löfte: something that is promised to citizens, counted or not."""

    promised_by: tuple[Reference, ...] | None = field(
        "lovar", "Vem av parterna. Utelämnat: alla gemensamt. []: källan säger det inte."
    )
    promised: Quantity | None = field("utlovat", "Hur mycket som är utlovat. Utelämnat: räknas inte.")
