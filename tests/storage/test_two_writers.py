"""Two programs, one file: a save that would overwrite what the other wrote is refused and writes nothing."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import WRITER, family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.storage.connection import connect
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile

ADD_ONE = """
import sys
from pathlib import Path
from tests.storage.test_two_writers import an_income, without_lock
file = without_lock(Path(sys.argv[1]))
file.save(an_income(file.load(), sys.argv[2]))
file.close()
"""


ADD_MANY = """
import sys
from pathlib import Path
from tests.storage.test_two_writers import an_income, without_lock
from zakatdesk.bookkeeping.file_errors import LedgerFileError
file = without_lock(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    while True:
        try:
            file.save(an_income(file.load(), f"{sys.argv[2]}{number}"))
        except LedgerFileError as error:
            if error.exit_status != 4:
                raise
        else:
            break
file.close()
"""

EACH = 60


def without_lock(path: Path) -> SqliteLedgerFile:
    """The file as it is opened in a place that has no locks."""
    return SqliteLedgerFile(path, connect(path, "rw"), WRITER, lock=None, read_only=False)


def an_income(ledger: Ledger, entry_id: str) -> Change:
    return record_entry(ledger, id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)


def add_one_elsewhere(path: Path, entry_id: str, root: Path) -> None:
    subprocess.run([sys.executable, "-c", ADD_ONE, path, entry_id], cwd=root, check=True)


def ids_of(ledger: Ledger) -> set[str]:
    return {entry.id for entry in ledger.register("cash").rows}


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    return path


def test_another_process_saved_in_between(ledger: Path, project_root: Path) -> None:
    session = LedgerSession(without_lock(ledger), assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    found = session.ledger
    add_one_elsewhere(ledger, "theirs", project_root)
    with pytest.raises(LedgerFileError) as caught:
        session.do(an_income(found, "mine"))
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.CHANGED_ELSEWHERE, 4)
    assert session.ledger is found
    session.reload()
    assert ids_of(session.ledger) == {"cash-opening", "theirs"}
    session.do(an_income(session.ledger, "mine"))
    session.close()
    file = opened(ledger)
    assert ids_of(file.load()) == {"cash-opening", "theirs", "mine"}
    file.close()


def test_an_undo_of_what_the_other_one_built_on(ledger: Path, project_root: Path) -> None:
    session = LedgerSession(without_lock(ledger), assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    session.do(an_income(session.ledger, "mine"))
    add_one_elsewhere(ledger, "theirs", project_root)
    with pytest.raises(LedgerFileError) as caught:
        session.undo()
    assert caught.value.fault is FileFault.CHANGED_ELSEWHERE
    session.close()


def test_a_writer_in_the_middle_of_a_save(ledger: Path) -> None:
    first, second = without_lock(ledger), without_lock(ledger)
    change = an_income(first.load(), "mine")
    with first._writing() as connection:
        connection.exec_driver_sql("UPDATE ledger SET last_seq = last_seq")
        with pytest.raises(LedgerFileError) as caught:
            second.save(change)
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.BUSY, 4)
    second.save(change)
    first.close()
    second.close()


def test_the_file_was_replaced_by_an_older_copy(ledger: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.zakat"
    copy.write_bytes(ledger.read_bytes())
    file = opened(ledger)
    change = an_income(file.load(), "mine")
    copy.replace(ledger)
    replaced = ledger.read_bytes()
    with pytest.raises(LedgerFileError) as caught:
        file.save(change)
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.GONE, 7)
    file.close()
    assert ledger.read_bytes() == replaced


def test_the_file_was_overwritten_in_place_by_an_older_copy(ledger: Path) -> None:
    older = ledger.read_bytes()
    file = opened(ledger)
    file.save(an_income(file.load(), "first"))
    ledger.write_bytes(older)
    with pytest.raises(LedgerFileError) as caught:
        file.save(an_income(family(), "second"))
    assert caught.value.exit_status in (4, 5)
    file.close()
    again = opened(ledger)
    assert ids_of(again.load()) == {"cash-opening"}
    again.close()


def test_the_file_is_gone(ledger: Path) -> None:
    file = opened(ledger)
    change = an_income(file.load(), "mine")
    ledger.unlink()
    with pytest.raises(LedgerFileError) as caught:
        file.save(change)
    assert caught.value.fault is FileFault.GONE
    file.close()
    assert not ledger.exists()


def test_two_processes_at_once_lose_nothing(ledger: Path, project_root: Path) -> None:
    """Each builds on what it read last; a save that would overwrite is refused and tried again."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", ADD_MANY, ledger, name, str(EACH)],
            cwd=project_root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate()
    assert [writer.returncode for writer in writers] == [0, 0]
    file = opened(ledger)
    assert ids_of(file.load()) == {"cash-opening", *(f"{name}{number}" for name in "ab" for number in range(EACH))}
    assert [row.number for row in file.history(most=1000)] == list(range(2 * EACH + 1, 0, -1))
    assert file.broken_history() is None
    file.close()
