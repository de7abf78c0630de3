"""The ``loften`` command: reads the command line, calls one function, prints, gives an exit code."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from loften.cli.arguments import WrongUseError, parser

WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 where all went well (warnings allowed), 1 for errors in the data, 2 for wrong use.
    """
    try:
        chosen = parser().parse_args(arguments)
        # Imported only now, so that checking does not wait for what building needs.
        return int(importlib.import_module(chosen.module).run(chosen))
    except WrongUseError as failure:
        print(f"loften: {failure}", file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("Avbrutet.", file=sys.stderr)
        return WRONG_USE
