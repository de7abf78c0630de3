"""Ingen står två gånger i samma lista.

I ”ansvarig” och ”undertecknat” kan samma aktör stå flera gånger med olika roller.

Rätt:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: [polisen, tekniska]

Fel:
    åtgärder:
      - id: belysning
        rubrik: Laga belysningen
        deltagare: [polisen, tekniska, polisen]
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from loften.dataset import DataFile
from loften.finding import Finding, Severity
from loften.model import Item, Promise, Responsible
from loften.model.site import Node, Path
from loften.rules.question import Question
from loften.rules.references import actor_path
from loften.rules.walks import nodes_of

ID = "dubblett-i-lista"
SEVERITY = Severity.WARNING


def check(question: Question) -> Iterator[Finding | None]:
    dataset = question.dataset
    register = dataset.registers.get("organisationer.yml")
    for organisation_id, organisation in dataset.site.organisations.items():
        if register:
            yield from _repeated(register, (organisation_id, "tillsammans"), organisation.together)
    for file in dataset.plans.values():
        plan = file.fitted.model
        yield from _repeated(file, ("parter",), plan.parties)
        if plan.signed:
            yield from _repeated(file, ("undertecknat", "av"), plan.signed.by)
    for met in nodes_of(dataset):
        for key, members in _lists(met.node):
            if len(members) > 1:
                yield from _repeated(met.file, (*met.path, key), members)


def _lists(node: Node) -> Iterator[tuple[str, Sequence[str | Responsible]]]:
    yield "tidigare-id", node.former_ids
    if not isinstance(node, Item):
        yield "tema", getattr(node, "themes", ())
        return
    yield "tema", node.themes
    yield "ansvarig", node.responsible
    yield "samordnas-av", node.coordinated_by
    yield "deltagare", node.participants
    yield "uppföljning", node.followed_up_by
    yield "metoder", node.methods
    yield "kopplad-till", node.connected_to
    if isinstance(node, Promise):
        yield "lovar", node.promised_by or ()


def _repeated(file: DataFile, path: Path, members: Sequence[str | Responsible]) -> Iterator[Finding | None]:
    seen: set[Hashable] = set()
    for index, member in enumerate(members):
        name, key = (
            (member, member) if isinstance(member, str) else (member.actor, (member.actor, member.role))
        )
        if key in seen and name:
            place = actor_path(file, (*path, index))
            yield file.finding(
                ID, place, f"”{name}” står två gånger i listan.", "Ta bort den ena.", severity=SEVERITY
            )
        seen.add(key)
