"""What changed between two versions of the data, per id, in plain Swedish."""

from loften.changes.change import Change, What
from loften.changes.compare import changes_between

__all__ = ["Change", "What", "changes_between"]
