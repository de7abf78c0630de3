"""Ett id, en plan eller en omdirigering som är publicerad försvinner inte (med --mot).

Adresser som har publicerats leder alltid rätt. Byter en åtgärd id skrivs det gamla under ”tidigare-id”. Byter en
plan namn, eller tas bort, får dess adress en rad i omdirigeringar.yml; den tar med sig allt som låg under. Detsamma
gäller aktörer, organisationer, teman och metoder.

Rätt:
    --- tidigare
    åtgärder:
      - {id: vaxtlighet, rubrik: Beskära buskage}
    --- nu
    åtgärder:
      - {id: buskar, rubrik: Beskära buskage, tidigare-id: [vaxtlighet]}

Fel:
    --- tidigare
    åtgärder:
      - {id: vaxtlighet, rubrik: Beskära buskage}
    --- nu
    åtgärder:
      - {id: buskar, rubrik: Beskära buskage}

Fel:
    --- tidigare plans/exempel/gammal.yml
    typ: åtgärdsplan
    titel: Den gamla planen
    period: {från: 2020, till: 2024}
    åtgärder:
      - {id: vaxtlighet, rubrik: Beskära buskage}
"""

from __future__ import annotations

from collections.abc import Iterator

from loften.dataset import DataFile, Dataset
from loften.finding import Finding, Severity
from loften.model.addresses import former_addresses, node_address, plan_address
from loften.model.site import PlanKey
from loften.rules.before import Was, earlier_nodes, nodes_by_address
from loften.rules.question import Question
from loften.rules.redirects import Map, address_map, is_address, may_be_unread
from loften.rules.wholeness import whole_plans

ID = "forsvunnet-id"
SEVERITY = Severity.ERROR
_REDIRECTS = "omdirigeringar.yml"


def check(question: Question) -> Iterator[Finding | None]:
    dataset, earlier = question.dataset, question.earlier
    if earlier is None or not dataset.is_whole(_REDIRECTS):
        return
    addresses = address_map(dataset)
    whole = whole_plans(dataset)
    for key in earlier.site.plans:
        if key not in dataset.plans and not may_be_unread(dataset, plan_address(key)):
            yield from _gone_plan(dataset, addresses, key)
    for was in earlier_nodes(earlier):
        if was.key in whole and addresses.end(node_address(was.key, was.node.id)) is None:
            yield _gone_node(dataset, was)
    present = nodes_by_address(dataset)
    for address, owner in former_addresses(earlier.site).items():
        key = _key(address)
        if key in whole and addresses.end(address) is None and addresses.end(owner) is not None:
            met = present.get(addresses.end(owner) or "")
            file, path = (met.file, met.id_path) if met else (dataset.plans[key], ())
            yield file.finding(
                ID, path, f"Det tidigare id:t ”{address.split('/')[3]}” är borttaget, så dess adress leder ingenstans.",
                f"Skriv tillbaka det under ”tidigare-id: [{address.split('/')[3]}]”.",
            )  # fmt: skip
    yield from _gone_redirects(dataset, addresses, earlier)
    yield from _gone_register_ids(dataset, addresses, earlier)


def _key(address: str) -> PlanKey:
    _, organisation, plan, *_ = address.split("/")
    return organisation, plan


def _gone_plan(dataset: Dataset, addresses: Map, key: PlanKey) -> Iterator[Finding]:
    address = plan_address(key)
    if addresses.end(address) is None and address not in addresses.redirects:
        yield Finding(
            f"{dataset.shown_root}plans/{key[0]}/{key[1]}.yml", 0, 0, ID, SEVERITY,
            f"Planen {address} är publicerad men har försvunnit.",
            f"Återställ filen, eller lägg till ”{address}: /…/” i {_REDIRECTS}.",
        )  # fmt: skip


def _gone_node(dataset: Dataset, was: Was) -> Finding | None:
    """Report at the nearest area that is left, else at the top of the plan."""
    file = dataset.plans[was.key]
    present = nodes_by_address(dataset)
    around = (present.get(node_address(was.key, area_id)) for area_id in reversed(was.areas))
    nearest = next((met for met in around if met and met.file is file), None)
    return file.finding(
        ID, nearest.id_path if nearest else (), f"Id ”{was.node.id}” är publicerat men har försvunnit.",
        "Återställ det, eller skriv det under tidigare-id på det som tar över.",
    )  # fmt: skip


def _gone_redirects(dataset: Dataset, addresses: Map, earlier: Dataset) -> Iterator[Finding | None]:
    file: DataFile | None = dataset.registers.get(_REDIRECTS)
    for source, target in earlier.site.redirects.items():
        if source in dataset.site.redirects or not is_address(source) or addresses.end(source) is not None:
            continue
        if file is not None and any(finding.rule == "dubbelt-falt" for finding in file.document.findings):
            continue
        message = f"Omdirigeringen från {source} är borttagen, så adressen leder ingenstans."
        hint = f"Skriv tillbaka ”{source}: {target}”."
        yield Finding(f"{dataset.shown_root}{_REDIRECTS}", 0, 0, ID, SEVERITY, message, hint)


def _gone_register_ids(dataset: Dataset, addresses: Map, earlier: Dataset) -> Iterator[Finding | None]:
    was, now = earlier.site, dataset.site
    registers = (
        ("organisationer.yml", "/", was.organisations, now.organisations),
        ("aktorer.yml", "/aktorer/", was.actors, {**now.actors, **now.organisations}),
        ("teman.yml", "/teman/", was.themes, now.themes),
        ("metoder.yml", "/metoder/", was.methods, now.methods),
    )
    for name, above, before, present in registers:
        file = dataset.registers.get(name)
        if not dataset.is_whole(name) or (file and (file.fitted.replaced or file.document.findings)):
            continue
        for an_id in before:
            address = f"{above}{an_id}/"
            if an_id not in present and addresses.end(address) is None and address not in addresses.redirects:
                yield Finding(
                    f"{dataset.shown_root}{name}", 0, 0, ID, SEVERITY,
                    f"Id ”{an_id}” är publicerat men har försvunnit.",
                    f"Återställ det, eller lägg till ”{address}: …” i {_REDIRECTS}.",
                )  # fmt: skip
