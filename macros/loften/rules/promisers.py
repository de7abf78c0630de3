"""Who promises: what the rules for ``lovar`` and ``aktör`` share."""

from __future__ import annotations

from loften.model import Plan, Promise


def promisers(plan: Plan, promise: Promise) -> tuple[str, ...]:
    """Give who may have promised; empty where the file sets no bounds.

    Without ``lovar`` it is the parties together; with an empty one the source does not say which of them.
    """
    return promise.promised_by or plan.parties
