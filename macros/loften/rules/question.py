"""What a rule is given: the data, the day, and an earlier version where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from loften.dataset import DataFile, Dataset
from loften.model.validation import Misfit


@dataclass(frozen=True, slots=True)
class Question:
    """One round of checking."""

    dataset: Dataset
    today: date
    earlier: Dataset | None = None

    def misfits(self, *types: str) -> Iterator[tuple[DataFile, Misfit]]:
        """Give the values that did not fit the model, of some types."""
        for file in self.dataset.files():
            for misfit in file.fitted.misfits:
                if misfit.type in types:
                    yield file, misfit
