"""`backup`, `backups` and `restore`: copies that are checked, listed and brought back; `check` and the history."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.calling import Machine
from tests.cli.test_files import exported

ADD = ("--holding", "savings", "--kind", "income", "--amount", "5", "--on", "2025-01-01", "--id")


def test_a_backup_is_made_listed_and_brought_back(machine: Machine, ledger: Path) -> None:
    before = exported(machine, ledger)
    made = machine.call("backup", ledger)
    assert made.status == 0
    copy = Path(made.out.strip())
    assert copy.is_relative_to(machine.folder / "data" / "backups")
    assert machine.call("backup", ledger).out == made.out
    assert machine.call("add", ledger, *ADD, "late").status == 0
    newer = machine.call("backup", ledger)
    assert machine.call("backups", ledger).out.split() == [newer.out.strip(), made.out.strip()]
    now = exported(machine, ledger)
    restored = machine.call("restore", copy, "--to", ledger)
    assert (restored.status, restored.out, restored.err.count("\n")) == (0, "", 2)
    assert exported(machine, ledger) == before != now
    (aside,) = ledger.parent.glob("small.before-restore-*.zakat")
    assert exported(machine, aside) == now


def test_what_is_replaced_is_backed_up_and_no_copy_goes_for_it(machine: Machine, ledger: Path) -> None:
    made = []
    for name in ("one", "two", "three"):
        assert machine.call("add", ledger, *ADD, name).status == 0
        made.append(machine.call("backup", ledger).out.strip())
    assert machine.call("add", ledger, *ADD, "four").status == 0
    assert machine.call("restore", made[0], "--to", ledger).status == 0
    listed = machine.call("backups", ledger).out.split()
    assert listed[1:] == [*reversed(made)]
    assert len(listed) == 4


def test_a_backup_in_another_folder(machine: Machine, ledger: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = machine.call("backup", ledger, "--to", stick)
    assert [str(path) for path in stick.iterdir()] == [made.out.strip()]
    assert exported(machine, Path(made.out.strip())) == exported(machine, ledger)
    assert machine.call("backups", ledger).out == ""
    assert machine.call("backup", ledger, "--to", stick / "no").status == 10


def test_the_backups_of_a_ledger_that_is_damaged_or_gone(machine: Machine, ledger: Path) -> None:
    assert machine.call("backups", ledger.with_name("other.zakat")).status == 10
    made = machine.call("backup", ledger)
    ledger.write_bytes(ledger.read_bytes()[:5000])
    assert machine.call("backup", ledger).status == 5
    assert machine.call("backups", ledger).out == made.out
    assert machine.call("restore", made.out.strip(), "--to", ledger).status == 0
    ledger.unlink()
    assert machine.call("backups", ledger).out == made.out


@pytest.mark.parametrize(("content", "status"), [(b"", 5), (b"some text", 8)])
def test_what_is_no_backup_is_not_restored(machine: Machine, ledger: Path, content: bytes, status: int) -> None:
    before = ledger.read_bytes()
    other = ledger.with_name("other.zakat")
    other.write_bytes(content)
    refused = machine.call("restore", other, "--to", ledger)
    assert (refused.status, refused.err.count("\n")) == (status, 1)
    assert ledger.read_bytes() == before
    assert machine.call("restore", ledger).status == 2


def test_check_reads_the_history(machine: Machine, ledger: Path) -> None:
    other = sqlite3.connect(ledger, isolation_level=None)
    other.execute("UPDATE changes SET by = 'somebody else'")
    other.close()
    done = machine.call("check", ledger, "--as-of", "2024-03-01")
    assert done.status == 1
    assert done.out.splitlines()[0].startswith("Change 1 of the history")
