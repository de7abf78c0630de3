"""Matches the members of a list before with those of now: by name, and what is left by its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

MemberT = TypeVar("MemberT")


def match(
    before: Sequence[MemberT], after: Sequence[MemberT], name: Callable[[MemberT], str]
) -> list[tuple[MemberT, int | None]]:
    """Give each member of before with the index of what it is now; None where it is gone."""
    left = list(range(len(after)))
    found: dict[int, int | None] = {}
    for position, member in enumerate(before):
        same = next((index for index in left if name(after[index]).split() == name(member).split()), None)
        if same is not None:
            left.remove(same)
            found[position] = same
    for position in range(len(before)):
        if position not in found:
            # A renamed member stands where it stood; with other members gone, no guess is better.
            found[position] = position if position in left else (left[0] if left else None)
            if found[position] is not None:
                left.remove(found[position])  # type: ignore[arg-type]
    return [(before[position], found[position]) for position in range(len(before))]
