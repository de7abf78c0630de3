"""How long reading and checking takes, beside plain PyYAML on the same bytes.

Makes 1,000 actions over 10 plans, each with goals, steps and a ledger, and checks them ``--rounds`` times
(15 when left out), every round right after a round of ``yaml.load(CSafeLoader)``, so that both meet
the same machine. Prints the medians and their ratio.

Run it with ``make bench``.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import statistics
import time
from datetime import date

import yaml

from loften.checking import check
from loften.store import SourceFile, Sources

PLANS = 10
ACTIONS = 100
TODAY = date(2026, 6, 30)

REGISTERS = {
    "organisationer.yml": "exempel: {namn: Exempelkommunen, typ: kommun, fiktiv: ja}\n",
    "aktorer.yml": "polisen: {namn: Polisen}\nkommunen: {namn: Kommunen}\ntekniska: {namn: Tekniska, del-av: kommunen}\n",
    "teman.yml": "offentlig-miljo: {namn: Offentliga miljöer}\n",
    "metoder.yml": "est: {namn: Effektiv samordning för trygghet, kortnamn: EST}\n",
}
HEAD = """\
typ: åtgärdsplan
titel: Åtgärdsplan nummer {plan}
sammanfattning: Två meningar på klarspråk. Den andra är lika kort.
period: {{från: 2025, till: 2027}}
redovisas: tertial
områden:
"""
AREA = """\
  - id: omrade-{area}
    rubrik: Otrygga platser i del {area}
    tema: [offentlig-miljo]
    åtgärder:
"""
ACTION = """\
      - id: atgard-{action}
        nr: "{area}.{action}"
        rubrik: Rusta upp belysningen längs stråk nummer {action}
        sammanfattning: Lamporna längs stråket byts mot nya, med början vid skolan.
        beskrivning: |
          Det här stråket pekas ut av invånarna vid varje medborgardialog.

          Arbetet görs tillsammans med bostadsbolaget, som äger hälften av stolparna.
        orsak: Invånare undviker mörka stråk.
        mål:
          - text: Alla stråk har fungerande belysning.
            klart: 2026-12
        ansvarig:
          - {{aktör: kommunen, roll: gatuchefen}}
        deltagare: [polisen, tekniska]
        när:
          - {{vad: Upphandlingen är klar, klart: 2025-06-15, gjort: 2025-06-12}}
          - {{vad: Arbetet på stråken, start: 2025-09, klart: 2026-12-01, preliminärt: ja}}
        uppföljning: [kommunen]
        metoder: [est]
        historik:
          - datum: 2025-06-15
            status: ej påbörjad
            text: Upphandlingen är klar.
            källtext: Protokoll § 12
          - datum: 2026-03-01
            status: enligt plan
            text: Arbetet har börjat på tre stråk.
            källa: https://www.example.se/protokoll
"""


def generate() -> Sources:
    """Make the files."""
    files = dict(REGISTERS)
    for plan in range(PLANS):
        parts = [HEAD.format(plan=plan)]
        for action in range(ACTIONS):
            area = action // 10
            if action % 10 == 0:
                parts.append(AREA.format(area=area))
            parts.append(ACTION.format(area=area, action=action))
        files[f"plans/exempel/plan-{plan}.yml"] = "".join(parts)
    return Sources(tuple(SourceFile(path, f"data/{path}", text.encode()) for path, text in files.items()))


def seconds(work: object, *arguments: object) -> float:
    """Time one call, without the rubbish of earlier ones."""
    gc.collect()
    start = time.process_time()
    work(*arguments)  # type: ignore[operator]
    return time.process_time() - start


def plain(sources: Sources) -> None:
    """Read the same bytes with PyYAML's C loader and nothing else."""
    for file in sources.files:
        yaml.load(file.data, Loader=yaml.CSafeLoader)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--profile", action="store_true", help="show where the time goes instead")
    options = parser.parse_args()
    sources = generate()
    findings = check(sources, TODAY).findings
    if options.profile:
        with cProfile.Profile() as profile:
            check(sources, TODAY)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
        return
    pairs = [(seconds(plain, sources), seconds(check, sources, TODAY)) for _ in range(options.rounds)]
    theirs, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    size = sum(len(file.data) for file in sources.files)
    print(f"{PLANS * ACTIONS} åtgärder, {size / 1000:.0f} kB, {len(findings)} fynd")
    print(f"CSafeLoader {theirs * 1000:6.1f} ms")
    print(f"loften      {ours * 1000:6.1f} ms")
    print(f"kvot        {ours / theirs:6.2f}")


if __name__ == "__main__":
    main()
