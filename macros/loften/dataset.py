"""All files read and fitted into the model: what the rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from loften.finding import Finding, Severity
from loften.model import Plan
from loften.model.fields import REGISTER_MODELS
from loften.model.site import SHIPPED_PAGES, PlanKey, Site
from loften.model.validation import Fitted, fit
from loften.reader import Document, Path, read
from loften.store import Sources


@dataclass(slots=True)
class DataFile:
    """One file: as read, and as fitted into the model."""

    path: str
    """Relative to the data folder."""
    document: Document
    fitted: Fitted

    @property
    def key(self) -> PlanKey:
        """Organisation id and plan id; of a plan's file only."""
        path = PurePosixPath(self.path)
        return path.parent.name, path.stem

    def finding(
        self,
        rule: str,
        path: Path,
        message: str,
        hint: str,
        *,
        severity: Severity = Severity.ERROR,
        on_key: bool = False,
    ) -> Finding | None:
        """Make a finding at a path; None where that path was already reported and replaced."""
        if self.fitted.is_replaced(path):
            return None
        return self.document.finding(rule, path, message, hint, severity=severity, on_key=on_key)


@dataclass(slots=True, eq=False)
class Dataset:
    """One version of the data. Compared by identity, so that what is worked out from it can be kept."""

    site: Site
    plans: dict[PlanKey, DataFile] = field(default_factory=dict)
    """The plan files that could be fitted; the same keys as ``site.plans``."""
    registers: dict[str, DataFile] = field(default_factory=dict)
    """By file name, those that exist."""
    unreadable: list[DataFile] = field(default_factory=list)
    """Files that could not be read to their end, or hold no fields at all."""
    findings: list[Finding] = field(default_factory=list)
    """What the files and the reader found."""

    def files(self) -> Iterator[DataFile]:
        """Every file that was read, registers first."""
        yield from self.registers.values()
        yield from self.plans.values()
        yield from (file for file in self.unreadable if file.path not in self.registers)

    def is_whole(self, *names: str) -> bool:
        """Tell whether registers can be relied on: none of them was unreadable."""
        return not any(file.path in names for file in self.unreadable)

    @property
    def unreadable_plans(self) -> frozenset[PlanKey]:
        return frozenset(file.key for file in self.unreadable if file.path.startswith("plans/"))

    @property
    def shown_root(self) -> str:
        """The data folder as shown to staff, with a slash after it; empty where there are no files."""
        return next((file.document.name.removesuffix(file.path) for file in self.files()), "")


def gather(sources: Sources, written: frozenset[str] = SHIPPED_PAGES) -> Dataset:
    """Read all files and fit each into its model. ``written`` are the addresses of the hand-written pages."""
    dataset = Dataset(Site(), findings=list(sources.findings))
    for source in sources.files:
        document = read(source.name, source.data)
        dataset.findings.extend(document.findings)
        model = REGISTER_MODELS.get(source.path, Plan)
        fitted = fit(model, document.data) if document.is_readable else Fitted(None)
        file = DataFile(source.path, document, fitted)
        if source.path in REGISTER_MODELS:
            dataset.registers[source.path] = file
        elif fitted.model is not None:
            dataset.plans[file.key] = file
        if fitted.model is None:
            dataset.unreadable.append(file)
    dataset.site = _site(dataset, written)
    return dataset


def _site(dataset: Dataset, written: frozenset[str]) -> Site:
    def register(name: str) -> Any:
        file = dataset.registers.get(name)
        return file.fitted.model.root if file and file.fitted.model is not None else {}

    def single(name: str) -> Any:
        file = dataset.registers.get(name)
        return file.fitted.model if file else None

    return Site(
        organisations=register("organisationer.yml"),
        actors=register("aktorer.yml"),
        scales=register("statusskalor.yml"),
        themes=register("teman.yml"),
        methods=register("metoder.yml"),
        redirects=register("omdirigeringar.yml"),
        glossary=register("ordlista.yml"),
        plans={key: file.fitted.model for key, file in sorted(dataset.plans.items())},
        statement=single("tillganglighet.yml"),
        audit=single("granskning.yml"),
        written=written,
    )
