"""The example family: `demo`, and the program where there is no screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from tests.reports.papers import pdf_text
from zakatdesk.bookkeeping.views.chart_series import ChartKind
from zakatdesk.exchange.example import EXAMPLE, example_ledger
from zakatdesk.exchange.open_form import read_ledger, write_ledger
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Status

NAMES = ("Ahmad", "Mariam", "Yusuf")


def test_the_example_that_is_built_is_the_one_in_the_source(project_root: Path) -> None:
    source = project_root / "resources" / "examples" / "family.json"
    assert EXAMPLE.read_text("utf-8") == source.read_text("utf-8")
    assert write_ledger(example_ledger()) == source.read_text("utf-8")


def test_the_example_shows_what_a_family_meets() -> None:
    ledger = example_ledger()
    assessment = assess(ledger, date(2026, 11, 21).toordinal())
    statuses = {row.status for person in assessment.people for row in person.obligations}
    assert {Status.PAID, Status.PART_PAID, Status.OVERDUE, Status.DUE} <= statuses
    assert all(person.running for person in assessment.people)
    assert [problem for person in assessment.people for problem in person.problems] == []


def test_demo_makes_the_ledger_and_prints_its_assessment(machine: Machine, tmp_path: Path) -> None:
    done = machine.call("demo", tmp_path / "here")
    assert done.status == 0
    assert all(name in done.out for name in NAMES)
    made = tmp_path / "here" / "family.zakat"
    assert str(made) in done.err
    assert machine.call("assess", made).out == done.out
    for kind in ChartKind:
        drawn = tmp_path / "here" / f"family-{kind}.svg"
        assert str(drawn) in done.err
        assert drawn.read_bytes().startswith(b"<?xml")
    stated = tmp_path / "here" / "zakat-1447.pdf"
    assert str(stated) in done.err
    assert all(f"1447 AH: {name}" in pdf_text(stated.read_bytes()) for name in NAMES)


def test_a_second_demo_leaves_the_first_alone(machine: Machine, tmp_path: Path) -> None:
    machine.call("demo", tmp_path)
    before = (tmp_path / "family.zakat").read_bytes()
    assert machine.call("demo", tmp_path).status == 0
    assert (tmp_path / "family.zakat").read_bytes() == before


def test_without_a_screen_the_example_is_printed_and_written(machine: Machine) -> None:
    machine.has_screen = False
    done = machine.call()
    assert done.status == 0
    assert all(name in done.out for name in NAMES)
    folder = machine.folder / "data" / "example"
    assert str(folder) in done.err
    assert read_ledger((folder / "family.json").read_bytes()) == example_ledger()
    assert (folder / "family-due.svg").read_bytes().startswith(b"<?xml")
    assert (folder / "zakat-1447.pdf").read_bytes().startswith(b"%PDF")
    assert machine.opened == []


def test_without_a_screen_a_ledger_is_printed(machine: Machine, ledger: Path) -> None:
    machine.has_screen = False
    done = machine.call(ledger)
    assert done.status == 0
    assert done.out == machine.call("assess", ledger).out
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("language", ["ar", "id"])
def test_the_example_in_other_languages(machine: Machine, language: str) -> None:
    machine.has_screen = False
    done = machine.call("--language", language)
    assert done.status == 0
    assert done.out != machine.call().out
