"""Who promises: what the rules for ``lovar`` and ``aktör`` share."""

from __future__ import annotations

from loften.model import Plan, Promise


def one_of(who: tuple[str, ...]) -> str:
    """Give the words for whom to write: ``polisen``, or ``någon av polisen, kommunen``."""
    return who[0] if len(who) == 1 else f"någon av {', '.join(who)}"


def promisers(plan: Plan, promise: Promise) -> tuple[str, ...]:
    """Give who may have promised; empty where the file sets no bounds.

    Without ``lovar`` it is the parties together; with an empty one the source does not say which of them.
    """
    return promise.promised_by or plan.parties
