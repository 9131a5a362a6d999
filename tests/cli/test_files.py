"""`new`, `export`, `import` and `add`: what is written, and what is left alone."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from tests.exchange.sample import sample
from zakatdesk.exchange.open_form import read_ledger, write_ledger


def exported(machine: Machine, ledger: Path) -> dict[str, list[dict[str, object]]]:
    out = ledger.with_suffix(".out.json")
    done = machine.call("export", ledger, out)
    assert (done.status, done.out) == (0, "")
    found: dict[str, list[dict[str, object]]] = json.loads(out.read_text("utf-8"))
    return found


def test_new_makes_an_empty_ledger(machine: Machine, tmp_path: Path) -> None:
    done = machine.call("new", tmp_path / "a.zakat")
    assert (done.status, done.out) == (0, "")
    assert exported(machine, tmp_path / "a.zakat")["people"] == []


def test_new_never_overwrites(machine: Machine, ledger: Path) -> None:
    before = ledger.read_bytes()
    done = machine.call("new", ledger)
    assert done.status == 2
    assert done.err.count("\n") == 1
    assert ledger.read_bytes() == before


def test_new_from_a_refused_form_makes_no_file(machine: Machine, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{}", "utf-8")
    done = machine.call("new", tmp_path / "a.zakat", "--from", bad)
    assert done.status == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.json"]


def test_a_ledger_goes_through_a_file_and_comes_back_the_same(machine: Machine, tmp_path: Path) -> None:
    source, ledger, out = tmp_path / "in.json", tmp_path / "a.zakat", tmp_path / "out.json"
    source.write_text(json.dumps(sample()), "utf-8")
    assert machine.call("import", source, ledger).status == 0
    assert machine.call("export", ledger, out).status == 0
    assert read_ledger(out.read_bytes()) == read_ledger(source.read_bytes())
    assert out.read_text("utf-8") == write_ledger(read_ledger(source.read_bytes()))


def test_export_reads_the_open_form_too(machine: Machine, form: Path) -> None:
    out = form.with_name("again.json")
    assert machine.call("export", form, out).status == 0
    assert read_ledger(out.read_bytes()) == read_ledger(form.read_bytes())


def test_what_is_exported_is_for_the_owner_alone(machine: Machine, ledger: Path) -> None:
    exported(machine, ledger)
    assert stat.S_IMODE(ledger.with_suffix(".out.json").stat().st_mode) == 0o600


def test_export_replaces_an_older_export_and_leaves_nothing_beside_it(machine: Machine, ledger: Path) -> None:
    exported(machine, ledger)
    before = sorted(path.name for path in ledger.parent.iterdir())
    exported(machine, ledger)
    assert sorted(path.name for path in ledger.parent.iterdir()) == before


def test_import_leaves_a_ledger_that_is_there_alone(machine: Machine, ledger: Path, form: Path) -> None:
    before = ledger.read_bytes()
    done = machine.call("import", form, ledger)
    assert done.status == 2
    assert ledger.read_bytes() == before


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ofx", "", ".zakat"])
def test_other_endings_are_refused_with_what_is_supported(machine: Machine, ledger: Path, ending: str) -> None:
    for words in (("export", ledger, ledger.with_name("x" + ending)), ("import", ledger.with_name("x" + ending), "y")):
        done = machine.call(*words)
        assert done.status == 2
        assert ".json" in done.err
        assert done.err.count("\n") == 1


def test_export_into_a_folder_that_is_not_there_is_refused(machine: Machine, ledger: Path, tmp_path: Path) -> None:
    done = machine.call("export", ledger, tmp_path / "no" / "out.json")
    assert done.status == 7
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("verb", ["assess", "due", "check"])
def test_what_is_not_there_is_said(machine: Machine, tmp_path: Path, verb: str) -> None:
    for name in ("gone.zakat", "gone.json"):
        done = machine.call(verb, tmp_path / name)
        assert (done.status, done.out) == (10, "")
        assert name in done.err


def test_a_folder_is_no_ledger(machine: Machine, tmp_path: Path) -> None:
    assert machine.call("check", tmp_path).status == 8


def test_a_text_that_is_no_ledger_is_no_ledger(machine: Machine, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    assert machine.call("check", path).status == 8
    assert sorted(found.name for found in tmp_path.iterdir() if found.is_file()) == ["table.csv"]


def test_an_open_form_is_known_by_its_brace_whatever_its_name(machine: Machine, form: Path) -> None:
    other = form.rename(form.with_suffix(".txt"))
    assert machine.call("export", other, form).status == 0


def test_an_export_never_takes_the_place_of_a_ledger(machine: Machine, ledger: Path) -> None:
    called_json = ledger.rename(ledger.with_suffix(".json"))
    before = called_json.read_bytes()
    done = machine.call("export", called_json, called_json)
    assert (done.status, done.out) == (2, "")
    assert called_json.read_bytes() == before
