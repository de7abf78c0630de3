"""Findings as text, as annotations and as JSON, to the letter; and no personal identity number in any of them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from loften.finding import Finding, Severity
from loften.messages import FORMATS
from loften.messages.text import count

FILES = {
    "data/a.yml": [
        "typ: åtgärdsplan",
        "åtgärder:",
        "  - id: a",
        "    ansvarg: [polisen]",
        "",
        "\trubrik: 👮 på\tplats",
    ],
    "data/b.yml": ["titel: Ansökan från 19121212-1212, 70 år"],
}


def lines_of(file: str) -> list[str]:
    return FILES.get(file, [])


def finding(
    file: str = "data/a.yml",
    line: int = 4,
    column: int = 5,
    *,
    rule: str = "okant-falt",
    severity: Severity = Severity.ERROR,
    message: str = "Fältet ”ansvarg” finns inte.",
    hint: str = "Menade du ”ansvarig”?",
) -> Finding:
    return Finding(file, line, column, rule, severity, message, hint)


WARNING = finding(
    "data/b.yml",
    1,
    8,
    rule="platshallare",
    severity=Severity.WARNING,
    message="A: 100 %, b.",
    hint="Skriv\nom.",
)


def test_text() -> None:
    assert FORMATS["text"]([WARNING, finding()], lines_of) == (
        "data/a.yml:4:5: FEL okant-falt: Fältet ”ansvarg” finns inte.\n"
        "        ansvarg: [polisen]\n"
        "        ^\n"
        "Så rättar du: Menade du ”ansvarig”?\n"
        "\n"
        "data/b.yml:1:8: VARNING platshallare: A: 100 %, b.\n"
        "    titel: Ansökan från ********-****, 70 år\n"
        "           ^\n"
        "Så rättar du: Skriv\ufffdom.\n"
        "\n"
        "1 fel, 1 varning i 2 filer.\n"
    )


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [
        (0, 0, "data/a.yml:1:1"),
        (4, 0, "data/a.yml:4:1"),
        (5, 1, "data/a.yml:5:1"),
        (99, 1, "data/a.yml:99:1"),
    ],
)
def test_text_without_a_place_to_point_at(line: int, column: int, place: str) -> None:
    quoted = "        ansvarg: [polisen]\n" if line == 4 else ""
    assert FORMATS["text"]([finding(line=line, column=column)], lines_of) == (
        f"{place}: FEL okant-falt: Fältet ”ansvarg” finns inte.\n{quoted}Så rättar du: Menade du ”ansvarig”?\n"
        "\n1 fel i 1 fil.\n"
    )


def test_text_of_a_file_that_has_no_lines() -> None:
    assert FORMATS["text"]([finding("data/x.yml")], lines_of).startswith("data/x.yml:4:5: FEL okant-falt: ")


def test_text_in_colour_says_the_same() -> None:
    coloured = FORMATS["text"]([finding(), WARNING], lines_of, colour=True)
    assert "\033[1;31mFEL\033[0m" in coloured
    assert "\033[1;33mVARNING\033[0m" in coloured
    for code in ("\033[1;31m", "\033[1;33m", "\033[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == FORMATS["text"]([finding(), WARNING], lines_of)


def test_nothing_found() -> None:
    assert {name: render([], lines_of) for name, render in FORMATS.items()} == {
        "text": "Inga fel.\n",
        "github": "",
        "gitlab": "[]\n",
        "json": "[]\n",
    }


@pytest.mark.parametrize(
    ("errors", "warnings", "files", "expected"),
    [
        (0, 0, 0, "Inga fel."),
        (1, 0, 1, "1 fel i 1 fil."),
        (2, 1, 3, "2 fel, 1 varning i 3 filer."),
        (0, 1, 1, "Inga fel, 1 varning i 1 fil."),
        (0, 2, 2, "Inga fel, 2 varningar i 2 filer."),
        (12, 30, 5, "12 fel, 30 varningar i 5 filer."),
    ],
)
def test_count(errors: int, warnings: int, files: int, expected: str) -> None:
    severities = [Severity.ERROR] * errors + [Severity.WARNING] * warnings
    found = [
        finding(f"data/{number % files}.yml", severity=severity) for number, severity in enumerate(severities)
    ]
    assert count(found) == expected


def test_json_has_a_place_also_for_a_whole_file() -> None:
    (one,) = json.loads(FORMATS["json"]([finding(line=0, column=0)], lines_of))
    assert (one["line"], one["column"]) == (1, 1)


def test_github() -> None:
    assert FORMATS["github"]([WARNING, finding()], lines_of) == (
        "::error file=data/a.yml,line=4,col=5,title=okant-falt::Fältet ”ansvarg” finns inte."
        "%0ASå rättar du: Menade du ”ansvarig”?\n"
        "::warning file=data/b.yml,line=1,col=8,title=platshallare::A: 100 %25, b.%0ASå rättar du: Skriv%0Aom.\n"
    )


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    said = FORMATS["github"](
        [finding("data/a,b: c%.yml", 0, 0, rule="a\rb", message="1\r\n::error::2")], lines_of
    )
    assert said == (
        "::error file=data/a%2Cb%3A c%25.yml,title=a%0Db::1%0D%0A::error::2%0ASå rättar du: Menade du ”ansvarig”?\n"
    )
    assert said.count("\n") == 1


def test_json() -> None:
    said = FORMATS["json"]([WARNING, finding()], lines_of)
    assert "”ansvarg”" in said
    assert said.endswith("]\n")
    assert json.loads(said) == [
        {
            "file": "data/a.yml",
            "line": 4,
            "column": 5,
            "rule": "okant-falt",
            "severity": "fel",
            "message": "Fältet ”ansvarg” finns inte.",
            "hint": "Menade du ”ansvarig”?",
        },
        {
            "file": "data/b.yml",
            "line": 1,
            "column": 8,
            "rule": "platshallare",
            "severity": "varning",
            "message": "A: 100 %, b.",
            "hint": "Skriv\nom.",
        },
    ]
    assert said == FORMATS["json"]([finding(), WARNING], lines_of)


@pytest.mark.parametrize("render", FORMATS.values(), ids=list(FORMATS))
def test_no_format_repeats_a_personal_identity_number(render: Callable[..., str]) -> None:
    number = "19121212-1212"
    found = finding(f"data/{number}.yml", 1, 8, message=f"”{number}” finns inte.", hint=f"Ta bort {number}.")
    said = render([found, WARNING], lambda _: [f"titel: {number}  # {number}"])
    assert "1212" not in said
    assert "********-****" in said


def test_text_shows_no_character_that_could_turn_the_terminal() -> None:
    said = FORMATS["text"]([finding(message="\033[31m\u202erött", hint="\u200b")], lambda _: ["\u202ea"] * 9)
    assert not {"\033", "\u202e", "\u200b"} & set(said)
