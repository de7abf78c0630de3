"""The parts that actors have in an item: who promises, answers, coordinates, takes part, follows up."""

from __future__ import annotations

from enum import StrEnum

from loften.views.items import ItemView


class Role(StrEnum):
    """A part. The value stands in addresses: ``?roll=ansvarar``. The weightiest first."""

    PROMISES = "lovar"
    ANSWERS = "ansvarar"
    COORDINATES = "samordnar"
    TAKES_PART = "deltar"
    FOLLOWS_UP = "foljer-upp"


ROLE_WORDS = {
    Role.PROMISES: "Lovar",
    Role.ANSWERS: "Ansvarar",
    Role.COORDINATES: "Samordnar",
    Role.TAKES_PART: "Deltar",
    Role.FOLLOWS_UP: "Följer upp",
}


def roles(item: ItemView) -> tuple[tuple[Role, str], ...]:
    """Give each part with the id of an actor that has it, each pair once."""
    written = item.item
    found = [
        *((Role.PROMISES, actor_id) for actor_id in item.promised_by or ()),
        *((Role.ANSWERS, one.actor) for one in written.responsible),
        *((Role.COORDINATES, actor_id) for actor_id in written.coordinated_by),
        *((Role.TAKES_PART, actor_id) for actor_id in written.participants),
        *((Role.FOLLOWS_UP, actor_id) for actor_id in written.followed_up_by),
    ]
    return tuple(dict.fromkeys(found))
