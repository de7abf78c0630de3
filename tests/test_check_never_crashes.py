"""Whatever is in the files, ``check`` ends, and tells in Swedish, inside the file, what is wrong.

The real data is mutated thousands of times by a seeded hand: a failure names the seed, and running it again
with that seed gives the same input.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from loften.checking import check
from loften.finding import Finding
from loften.messages import FORMATS
from loften.reader.text import LARGEST_FILE
from loften.store import SourceFile, Sources, load

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
TODAY = date(2026, 1, 1)
BATCHES = 20
IN_A_BATCH = 110
ENGLISH = re.compile(
    r"\b(?:Input|should|expected|mapping|sequence|NoneType|None|str|int|dict|list|tuple|Traceback|valid|invalid|value"
    r"|error|field|required|scalar|token|block|found|while|parsing|scanning|line|column|stream|Decimal|ValueError"
    r"|input|extra|forbidden|character|document|indicator|key)\b"
)
QUOTED = re.compile(r"”.*?”", re.DOTALL)
"""What staff wrote, quoted back to them, may be in any language."""
SCALARS = (
    "[]", "{}", "[a, b]", "{a: b}", "[[a]]", "{a: [{b: c}]}", "~", '""', "' '", "-", "- x", "?", "? a", ": b", "|", ">",
    "|9", "&a b", "*a", "!a b", "!!int 3", "%x", "@x", "`x`", "#x", "ja", "NO", "true", "1e9", "0x1F", "-0", "1_000",
    "9" * 5000, "2026-02-30", "0000-00-00", "2026-13-45", "99999-01", "١٢٣", "²", "https://", "https://[", "http://a:b@c",
    "javascript:x", "/a/b/", "//", "a//b", "a/b/c/d", "åäö", "å" * 300, "811218-9876", "\ufeff", "\u200b", "\u00a0", "”x”",
    "x@y", "a.b@gmail.com", "{", "}", "[", "]", '"', "'", '"\\x', '"\\u0000"', '"\\ud800"', "a: b: c", "<<", "{<<: x}",
)  # fmt: skip
ODD = "\x00\x07\x0b\t\r\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\ufeff\ufffd\uffff\U0001f469\U000e0041\ue000аΑ”{}[]:#&*!|>%@`\"'\\-?,~"
"""Characters that mean something to YAML, to a terminal, or to nobody."""


@lru_cache(maxsize=1)
def real() -> tuple[SourceFile, ...]:
    """Give the registers, and the plans that are not large."""
    return tuple(
        file for file in load(DATA).files if len(file.data) < 16_000 and file.path != "omdirigeringar.yml"
    )


def mutated(text: str, hand: random.Random) -> str:
    """Give a text with one to four things done to it."""
    for _ in range(hand.choice((1, 1, 1, 2, 2, 4))):
        lines = text.split("\n")
        number = hand.randrange(len(lines))
        text = hand.choice(MUTATIONS)(lines, number, hand)
    return text


def _delete(lines: list[str], number: int, hand: random.Random) -> str:
    return "\n".join(lines[:number] + lines[number + hand.choice((1, 1, 1, 3)) :])


def _duplicate(lines: list[str], number: int, hand: random.Random) -> str:
    end = number + hand.choice((1, 1, 2, 6))
    return "\n".join(lines[:end] + lines[number:end] + lines[end:])


def _swap(lines: list[str], number: int, hand: random.Random) -> str:
    other = hand.randrange(len(lines))
    lines[number], lines[other] = lines[other], lines[number]
    return "\n".join(lines)


def _indent(lines: list[str], number: int, hand: random.Random) -> str:
    by = hand.choice(("  ", " ", "\t", "    ", "\u00a0 ", "- ", ""))
    lines[number] = by + (lines[number].lstrip() if hand.random() < 0.4 else lines[number])
    return "\n".join(lines)


def _replace_value(lines: list[str], number: int, hand: random.Random) -> str:
    key, colon, _ = lines[number].partition(": ")
    lines[number] = (key + colon if colon else re.match(r"[ -]*", lines[number])[0]) + hand.choice(SCALARS)  # type: ignore[index]
    return "\n".join(lines)


def _quote_value(lines: list[str], number: int, hand: random.Random) -> str:
    """Replace a value by one that YAML takes for text, whatever it is."""
    value = json.dumps(
        hand.choice((*SCALARS, "".join(hand.choice(ODD) for _ in range(4)))), ensure_ascii=hand.random() < 0.5
    )
    lines[number] = re.sub(r"(?<=: )[^,}\]{\[]+", lambda _: value, lines[number], count=1)
    return "\n".join(lines)


def _take_value(lines: list[str], number: int, hand: random.Random) -> str:
    """Replace a value by that of another line, of whatever sort."""
    other = hand.choice(lines).partition(": ")[2]
    lines[number] = re.sub(r"(?<=: )\S.*", lambda _: other or "x", lines[number], count=1)
    return "\n".join(lines)


def _replace_key(lines: list[str], number: int, hand: random.Random) -> str:
    key = hand.choice(
        (
            "id",
            "datum",
            "mål",
            "lovar",
            "period",
            "[a]",
            "{}",
            "''",
            "~",
            "1",
            "ID",
            "å" * 200,
            "a b",
            "utlovat",
        )
    )
    lines[number] = re.sub(r"[\w-]+(?=:)", lambda _: key, lines[number], count=1)
    return "\n".join(lines)


def _insert(lines: list[str], number: int, hand: random.Random) -> str:
    place = hand.randrange(len(lines[number]) + 1)
    odd = "".join(hand.choice(ODD) for _ in range(hand.choice((1, 1, 3))))
    lines[number] = lines[number][:place] + odd + lines[number][place:]
    return "\n".join(lines)


def _drop(lines: list[str], number: int, hand: random.Random) -> str:
    place = hand.randrange(len(lines[number]) + 1)
    lines[number] = lines[number][:place] + lines[number][place + hand.choice((1, 1, 4)) :]
    return "\n".join(lines)


def _truncate(lines: list[str], number: int, hand: random.Random) -> str:
    return "\n".join([*lines[:number], lines[number][: hand.randrange(len(lines[number]) + 1)]])


def _glue(lines: list[str], number: int, hand: random.Random) -> str:
    lines.insert(
        number,
        hand.choice(
            (
                "---",
                "...",
                "<<<<<<< HEAD",
                "=======",
                "%YAML 1.1",
                "# x",
                "-",
                "- -",
                "  ",
                "{",
                "]",
                "\ufeff",
            )
        ),
    )
    return "\n".join(lines)


MUTATIONS: tuple[Callable[[list[str], int, random.Random], str], ...] = (
    _delete, _duplicate, _swap, _indent, _replace_value, _quote_value, _quote_value, _take_value, _take_value,
    _replace_key, _insert, _drop, _truncate, _glue,
)  # fmt: skip


def encoded(text: str, hand: random.Random) -> bytes:
    """Give the bytes: mostly UTF-8, sometimes as some other editor would have it, sometimes cut."""
    sort = hand.random()
    if sort < 0.02:
        return text.encode("latin-1", "replace")
    if sort < 0.03:
        return text.encode("utf-16")
    data = text.encode("utf-8", "replace")
    if sort < 0.06:
        return b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")
    return data[: hand.randrange(len(data) + 1)] if sort < 0.09 else data


def assert_well_told(found: list[Finding], sources: Sources) -> None:
    """Hold every finding to its place and its language, and every format to rendering them."""
    lines_in = {file.name: _lines(file.data) for file in sources.files}
    for one in found:
        assert one.message.strip(), one
        assert one.hint.strip(), one
        for text in (one.message, one.hint):
            assert "\n" not in text, one
            english = ENGLISH.search(QUOTED.sub("””", text))
            assert not english, (english, one)
        if one.line == 0:
            assert one.column == 0, one
            continue
        lines = lines_in[one.file]
        assert 1 <= one.line <= len(lines), one
        assert 0 <= one.column <= len(lines[one.line - 1]) + 1, one
    for render in FORMATS.values():
        assert render(found, lambda name: lines_in.get(name, [])) or not found


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8-sig", "replace") if data.isascii() or _is_utf8(data) else data.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize("seed", range(BATCHES))
def test_mutated_data_is_checked_and_well_told(seed: int) -> None:
    files = {file.path: file for file in real()}
    for number in range(IN_A_BATCH):
        hand = random.Random(f"{os.environ.get('LOFTEN_SEED', '')}{seed}-{number}")
        chosen = files[hand.choice(sorted(files))]
        others = [
            file for file in files.values() if file.path != chosen.path and not file.path.startswith("plans/")
        ]
        changed = SourceFile(chosen.path, chosen.name, encoded(mutated(chosen.data.decode(), hand), hand))
        now = Sources((*others, changed))
        earlier = Sources((*others, chosen)) if hand.random() < 0.4 else None
        if earlier and hand.random() < 0.3:
            now, earlier = earlier, now
        try:
            assert_well_told(check(now, TODAY, earlier).findings, now)
        except Exception as failure:
            failure.add_note(f"seed {seed}-{number} of {chosen.path}")
            raise


ITEM = (
    "typ: åtgärdsplan\ntitel: Plan\nperiod: {från: 2025, till: 2027}\nåtgärder:\n  - id: lampor\n    rubrik: "
)
HOSTILE = {
    "brackets": ITEM + "[" * 60_000,
    "braces": ITEM + "{a: " * 60_000,
    "dashes": "- " * 60_000,
    "closed-brackets": "a: " + "[" * 60_000 + "]" * 60_000,
    "deep-mapping": "\n".join(" " * depth + "a:" for depth in range(1300)),
    "alias-bomb": "\n".join(["a0: &a0 [lol]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))]),
    "too-large": ITEM + "x" * LARGEST_FILE,
    "one-long-line": ITEM + "x" * (LARGEST_FILE - 200),
    "one-long-line-of-words": ITEM + "x: y " * (LARGEST_FILE // 5 - 50),
    "many-lines": ITEM + "x\n" + "# rad\n" * 100_000,
    "many-members": "åtgärder:\n" + "- a\n" * 100_000,
    "many-keys": "\n".join(f"k{n}: v" for n in range(50_000)),
    "same-key": "a: b\n" * 100_000,
    "many-items": ITEM.replace("    rubrik: ", "    rubrik: X\n") + "".join(f"  - {{id: a{n}, rubrik: X}}\n" for n in range(30_000)),
    "wrong-dates": ITEM + "X\n    historik:\n" + "".join(f"      - {{datum: {n}x}}\n" for n in range(30_000)),
    "same-entry": ITEM + "X\n    historik:\n" + "      - {datum: 2025-01-01, text: Samma.}\n" * 5_000,
    "tabs": "\t" * 900_000,
    "tabbed-lines": "\ta: b\n" * 100_000,
    "control": "a: " + "\x07" * 300_000,
    "zero-width": ITEM + "a\u200b" * 100_000,
    "digits": ITEM + "1" * 900_000,
    "number-signs": ITEM + "# " * 400_000,
    "at-signs": ITEM + "a@" * 400_000,
    "dots-at": ITEM + "a." * 300_000 + "@b",
    "mobiles": ITEM + "070-174 06 05 " * 5_000,
    "conflicts": "<<<<<<< a\n" * 90_000,
    "quotes": ITEM + '"' * 500_001,
    "backslashes": ITEM + '"' + "\\\\" * 400_000 + '"',
    "escapes": ITEM + '"' + "\\u00e5" * 100_000 + '"',
    "hard-spaces": "\u00a0a:\u00a0b\n" * 60_000,
    "combining": ITEM + "a" + "\u0301" * 300_000,
    "misread": ITEM + "Ã¥" * 200_000,
    "links": ITEM + "http://a.se " * 70_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_dealt_with(name: str, tmp_path: Path) -> None:
    """In a process of its own: a crash of the C library, or a hang, would take the tests with it."""
    plan = tmp_path / "data" / "plans" / "orten" / "plan.yml"
    plan.parent.mkdir(parents=True)
    plan.write_text(HOSTILE[name], encoding="utf-8")
    (tmp_path / "data" / "organisationer.yml").write_text("orten: {namn: Orten}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "loften.cli", "check", "--datum", "2026-01-01"],
        cwd=tmp_path, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr[-2000:]
    assert done.stderr == b""
    assert done.stdout.decode().rstrip().endswith((".", "fil", "filer"))
