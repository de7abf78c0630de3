"""How many stand where: the sums behind bars and first sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from loften.model import Scale
from loften.views.standing import COUNT_WORDS, OF_LAGE, WORDS, Standing
from loften.views.words import grouped

_THIN = 5.0
"""Percent below which a number does not fit into its part of a bar on a phone."""
_HAIR = 2.5
"""Percent below which it fits nowhere; it stands in the legend."""
_ROOMY = 9.0
"""Percent from which an icon fits beside the number, on a wide screen."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of a status bar."""

    standing: Standing
    word: str
    count: int
    x: str
    """Where it begins, in percent."""
    width: str
    end: str
    middle: str
    is_thin: bool
    is_hair: bool
    has_room: bool
    """For an icon beside the number."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items stand where."""

    total: int
    segments: tuple[Segment, ...]

    def count(self, standing: Standing) -> int:
        return sum(segment.count for segment in self.segments if segment.standing is standing)

    @property
    def reported(self) -> int:
        """How many have been reported at all."""
        return self.total - self.count(Standing.UNREPORTED)

    @property
    def label(self) -> str:
        """The bar read aloud: ``8 klar, 9 arbete pågår enligt plan``."""
        return ", ".join(
            f"{grouped(segment.count)} {segment.word[:1].lower()}{segment.word[1:]}"
            for segment in self.segments
        )

    @property
    def sentence(self) -> str:
        """``3 klara, 1 försenad``."""
        return ", ".join(
            f"{grouped(segment.count)}\N{NO-BREAK SPACE}{COUNT_WORDS[segment.standing][segment.count != 1]}"
            for segment in self.segments
        )


def tally(standings: Iterable[Standing], scale: Scale | None = None) -> Tally:
    """Count standings. With a scale, its own words are used where a läge has just one step."""
    counts = Counter(standings)
    total = counts.total()
    words = dict(WORDS)
    if scale:
        for standing in OF_LAGE.values():
            steps = [step.text for step in scale.steps if OF_LAGE[step.lage] is standing]
            if len(steps) == 1:
                words[standing] = steps[0]
    segments: list[Segment] = []
    x = 0.0
    for standing in Standing:
        count = counts[standing]
        if not count:
            continue
        width = 100 * count / total
        segments.append(
            Segment(
                standing,
                words[standing],
                count,
                f"{x:.2f}%",
                f"{width:.2f}%",
                f"{x + width:.2f}%",
                f"{x + width / 2:.2f}%",
                width < _THIN,
                width < _HAIR,
                width >= _ROOMY,
            )
        )
        x += width
    return Tally(total, tuple(segments))
