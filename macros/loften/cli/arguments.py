"""What may stand on the command line, and its help in Swedish."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from loften.messages import FORMATS

DIFF_FORMATS = ("json", "markdown", "text")


class WrongUseError(Exception):
    """The command was called in a way it does not understand. Says so in Swedish."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Användning: " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """argparse with nothing of its English left."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            **{"add_help": False, "allow_abbrev": False, "formatter_class": _Formatter, **settings}
        )
        self._positionals.title = "Kommandon"
        self._optionals.title = "Tillval"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def error(self, message: str) -> NoReturn:
        words = (
            ("unrecognized arguments: ", "okänt tillval: "),
            ("the following arguments are required: ", "här saknas: "),
            ("invalid choice: ", "finns inte: "),
            ("expected one argument", "behöver ett värde efter sig"),
            ("argument ", ""),
        )
        for english, swedish in words:
            message = message.replace(english, swedish)
        message = message.split(" (choose from", 1)[0]
        raise WrongUseError(f"{message}. Skriv ”{self.prog} --help” för hjälp.")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if len(text) == 10 else _fail_day(text)
    except ValueError:
        return _fail_day(text)


def _fail_day(text: str) -> NoReturn:
    raise WrongUseError(f"”{text}” är ingen dag. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-21.")


def _add_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        type=Path,
        default=Path("data"),
        metavar="MAPP",
        help="mappen med planer och register (data)",
    )


def _add_common(command: argparse.ArgumentParser) -> None:
    _add_data(command)
    command.add_argument(
        "--datum", type=_day, default=None, metavar="ÅÅÅÅ-MM-DD", help="dagen som allt ska gälla för (i dag)"
    )


def parser() -> argparse.ArgumentParser:
    """Give the parser of the whole command; the module that runs the chosen one is named in ``module``."""
    whole = _Parser(
        prog="loften",
        description="Öppna löften: planer och löften i YAML blir en öppen webbplats.",
    )
    commands = whole.add_subparsers(metavar="KOMMANDO", required=True, parser_class=_Parser)

    def command(name: str, about: str, more: str = "") -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=about, description=f"{about[:1].upper()}{about[1:]}.", epilog=more
        )
        made.set_defaults(module=f"loften.cli.{name}")
        return made

    checking = command(
        "check",
        "granska uppgifterna och visa alla fel på en gång",
        "Kommandot slutar med 0 om inga fel finns (varningar får finnas), 1 om fel finns och 2 om det används fel.",
    )
    _add_common(checking)
    checking.add_argument(
        "--mot", metavar="VERSION", help="jämför med en tidigare version: en incheckning i git, eller en mapp"
    )
    checking.add_argument(
        "--format",
        choices=sorted(FORMATS),
        default="text",
        metavar="FORM",
        help="text, github eller gitlab (noteringar på raderna) eller json (text)",
    )

    comparing = command(
        "diff",
        "visa i ord vad som skiljer två versioner av planerna",
        "En version är en incheckning eller gren i git, till exempel origin/main, eller en mapp.",
    )
    _add_data(comparing)
    comparing.add_argument("first", metavar="FÖRE", help="den tidigare versionen")
    comparing.add_argument(
        "second", metavar="EFTER", nargs="?", help="den senare versionen (mappen med planer, som den är nu)"
    )
    comparing.add_argument(
        "--format",
        choices=sorted(DIFF_FORMATS),
        default="text",
        metavar="FORM",
        help="text, markdown eller json (text)",
    )

    building = command(
        "build",
        "bygg hela webbplatsen",
        "Bygget sker bredvid och byts in när det är helt. Går något fel står den gamla webbplatsen kvar.",
    )
    _add_common(building)
    building.add_argument(
        "--out", type=Path, default=Path("site"), metavar="MAPP", help="mappen där webbplatsen hamnar (site)"
    )
    building.add_argument("--full", action="store_true", help="bygg om även det som inte har ändrats")

    writing = command("schema", "skriv om JSON-scheman efter formatet")
    writing.add_argument(
        "--out", type=Path, default=Path("docs"), metavar="MAPP", help="mappen där de hamnar (docs)"
    )
    writing.add_argument(
        "--kontrollera", action="store_true", help="skriv inget; säg till om något har ändrats"
    )
    return whole
