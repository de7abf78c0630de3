"""``python -m loften.cli``: the same as ``loften``."""

from loften.cli import main

raise SystemExit(main())
