"""From bytes to lines: encoding, size, and what must be settled before YAML is read."""

from __future__ import annotations

import re

from loften.finding import Finding, Severity

LARGEST_FILE = 1_000_000
"""Bytes a file may hold."""

# What libyaml refuses to read, or takes for the end of a line: staff never type these.
UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})( |$)")
TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=\S)")
CONFLICT_MARKS = ("<" * 7, "=" * 7, ">" * 7, "|" * 7)


INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""What may break YAML and is an error wherever it stands."""
HARD_SPACE = re.compile("[\u00a0\u2007\u202f]")
_HARD_INDENT = re.compile("^[ -]*[\u00a0\u2007\u202f][ \u00a0\u2007\u202f-]*(?=\\S)")
_AFTER_COLON = re.compile("(?<![^\\s{,])[\\w-]+:([\u00a0\u2007\u202f]+)")


def soften(name: str, text: str) -> tuple[str, list[Finding]]:
    """Make the hard spaces of indents, and those right after a field's colon, into plain ones, and tell of each."""
    findings: list[Finding] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        indent, colon = _HARD_INDENT.match(line), _AFTER_COLON.search(line)
        for found, where in ((indent, "i indraget"), (colon, "efter kolonet")):
            if found is None:
                continue
            start, end = found.span(found.re.groups)
            hard = HARD_SPACE.search(line, start)
            if hard is None:
                continue
            findings.append(
                Finding(
                    name, number, hard.start() + 1, "hart-mellanslag", Severity.ERROR,
                    f"Hårt mellanslag (U+{ord(hard.group()):04X}) {where}. Det ser ut som ett vanligt men är ett annat tecken.",
                    "Radera mellanrummet och skriv det på nytt med mellanslagstangenten.",
                )
            )  # fmt: skip
            lines[number - 1] = line = line[:start] + HARD_SPACE.sub(" ", line[start:end]) + line[end:]
    return "\n".join(lines), findings


def decode(name: str, data: bytes) -> tuple[str | None, list[Finding]]:
    """Give the text of a file, or None where it cannot be read, and what is wrong with it."""

    def error(rule: str, line: int, column: int, message: str, hint: str) -> Finding:
        return Finding(name, line, column, rule, Severity.ERROR, message, hint)

    if len(data) > LARGEST_FILE:
        megabytes = f"{len(data) / 1_000_000:.1f}".replace(".", ",")
        return None, [
            error(
                "for-stor-fil", 0, 0,
                f"Filen är {megabytes} MB. En fil får vara högst 1 MB.",
                "Dela planen i två filer, eller korta texterna.",
            )
        ]  # fmt: skip
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        before = _unix(data[: failure.start].decode("utf-8", "replace").removeprefix("\ufeff"))
        return None, [
            error(
                "fel-teckenkodning", before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1,
                "Filen är inte sparad i UTF-8. Här står ett tecken som inte går att läsa.",
                "Spara filen på nytt med teckenkodningen UTF-8.",
            )
        ]  # fmt: skip
    text = _unix(text)
    if text.replace("\n", "").isprintable() and not any(mark in text for mark in CONFLICT_MARKS):
        return text, []  # a quick look at the whole: no tab, no control character
    findings: list[Finding] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if CONFLICT.match(line):
            findings.append(
                error(
                    "konfliktmarkering", number, 1,
                    f"Här står en konfliktmarkering från git: ”{line[:7]}”.",
                    "Välj vilken version som gäller, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.",
                )
            )  # fmt: skip
        tab = TAB_INDENT.match(line)
        if tab:
            findings.append(
                error(
                    "tabb-i-indrag", number, line.index("\t") + 1,
                    "Raden är indragen med tabb.",
                    "Dra in med mellanslag, två för varje nivå.",
                )
            )  # fmt: skip
        for found in UNREADABLE.finditer(line):
            code = ord(found.group())
            findings.append(
                error(
                    "styrtecken", number, found.start() + 1,
                    f"Här står ett styrtecken (U+{code:04X}) som inte syns.",
                    "Radera ordet och skriv det på nytt.",
                )
            )  # fmt: skip
    if any(finding.rule == "konfliktmarkering" for finding in findings):
        return None, findings
    # Replaced one for one, so that the places of everything else still hold.
    return UNREADABLE.sub("\N{REPLACEMENT CHARACTER}", text), findings


def _unix(text: str) -> str:
    """Make every line end a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def untabbed(text: str, width: int) -> str:
    """Make each tab of the indents into spaces."""
    return "\n".join(
        TAB_INDENT.sub(lambda tab: tab.group().replace("\t", " " * width), line) for line in text.split("\n")
    )
