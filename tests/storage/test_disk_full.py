"""No room: what was typed is not lost, what was saved stays, and nothing half is left."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import family, listing, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.entry import EntryKind
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.storage.connection import pragma

MAKE = """
import sys
from pathlib import Path
from tests.storage.files import family, made
from zakatdesk.bookkeeping.file_errors import LedgerFileError
try:
    made(Path(sys.argv[1]), family())
except LedgerFileError as error:
    print(error, error.exit_status)
"""


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family()).close()
    file = opened(path)
    session = LedgerSession(file, assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    assert file._engine is not None
    ((pages,),) = pragma(file._engine, "PRAGMA page_count")
    pragma(file._engine, f"PRAGMA max_page_count = {pages}")
    told: list[object] = []
    session.on_change(told.append)
    for number in range(1000):
        before, label = session.ledger, session.undo_label
        change = record_entry(
            before,
            id=f"e{number}",
            on=date(2024, 5, 1),
            kind=EntryKind.INCOME,
            holding="cash",
            amount=1,
            note="x" * 500,
        )
        try:
            session.do(change)
        except LedgerFileError as error:
            fault = error.fault
            break
    else:
        pytest.fail("the disk never became full")
    assert fault is FileFault.DISK_FULL
    assert session.ledger is before
    assert session.undo_label == label
    assert len(told) == number
    pragma(file._engine, "PRAGMA max_page_count = 1000000")
    session.do(change)
    session.close()
    again = opened(path)
    assert again.load() == session.ledger
    again.close()


@pytest.mark.parametrize("most_bytes", [0, 5_000, 20_000, 60_000])
def test_a_new_ledger_that_finds_no_room_leaves_nothing(tmp_path: Path, project_root: Path, most_bytes: int) -> None:
    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    path = tmp_path / "family.zakat"
    done = subprocess.run(
        [sys.executable, "-B", "-c", MAKE, path],
        cwd=project_root,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        preexec_fn=limited,
    )
    assert done.stdout == "CANNOT_WRITE 7\n"
    assert listing(tmp_path) == {}
