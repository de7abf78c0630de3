"""An audit is written down only when it is whole; half a one leaves the file as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.audit.report import AUDITS

pytest_plugins = ["pytester"]
CONFTEST = "from tests.audit.conftest import _named, audit, pytest_addoption, pytest_configure"
TRIED = """
AUDIT = "{name}"
def test_one(audit): audit(["/: första felet"], 1200)
def test_other(audit): audit([], 34)
def test_broken(audit): raise ValueError
"""
OLD = "sedan förra gången"


@pytest.fixture
def audits(pytester: pytest.Pytester) -> pytest.Pytester:
    """A small set of audits, one file each; the old result lies where the new one is to be."""
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(**{f"test_{name.replace('-', '_')}": TRIED.format(name=name) for name in AUDITS})
    Path("found.yml").write_text(OLD, encoding="utf-8")
    return pytester


@pytest.mark.parametrize("workers", ["-n0", "-n2"])
def test_a_whole_audit_is_written_also_when_it_found_faults(audits: pytest.Pytester, workers: str) -> None:
    done = audits.runpytest_inprocess("--audit", "found.yml", workers)
    assert done.ret == pytest.ExitCode.TESTS_FAILED
    found = yaml.safe_load(Path("found.yml").read_text(encoding="utf-8"))
    assert [one["id"] for one in found["prov"]] == list(AUDITS)
    for one in found["prov"]:
        assert one["fel"] == 2
        assert sorted(one["detaljer"]) == ["/: första felet", "Provet gick inte igenom: test_broken"]
        assert one["omfattning"].startswith("1\N{NO-BREAK SPACE}234 ")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["-n2", "-k", "test_one"], "bara en del av proven valdes ut"),
        (["--deselect", "test_nu.py::test_one"], "bara en del av proven valdes ut"),
        (["--ignore", "test_vikt.py", "--ignore", "test_nu.py"], "alla prov kördes inte (nu, vikt saknas)"),
        (["-x"], ""),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_a_part_of_the_audit_is_not_written(
    audits: pytest.Pytester, arguments: list[str], reason: str
) -> None:
    done = audits.runpytest_inprocess("--audit", "found.yml", *arguments)
    assert Path("found.yml").read_text(encoding="utf-8") == OLD
    done.stderr.fnmatch_lines([f"Granskningen skrevs inte till found.yml: {reason}*."])


def test_tests_asked_for_by_name_are_not_written_as_the_whole(audits: pytest.Pytester) -> None:
    asked = [f"test_{name.replace('-', '_')}.py::test_other" for name in AUDITS]
    done = audits.runpytest_inprocess("--audit", "found.yml", *asked)
    assert done.ret == pytest.ExitCode.OK
    assert Path("found.yml").read_text(encoding="utf-8") == OLD
    done.stderr.fnmatch_lines(["Granskningen skrevs inte till found.yml: bara en del av proven valdes ut."])


def test_an_audit_that_somebody_stops_is_not_written(audits: pytest.Pytester) -> None:
    audits.makepyfile(test_zz="def test_stopped(): raise KeyboardInterrupt")
    done = audits.runpytest_inprocess("--audit", "found.yml", no_reraise_ctrlc=True)
    assert done.ret == pytest.ExitCode.INTERRUPTED
    assert Path("found.yml").read_text(encoding="utf-8") == OLD
    done.stderr.fnmatch_lines(
        ["Granskningen skrevs inte till found.yml: körningen avbröts innan den var klar."]
    )
