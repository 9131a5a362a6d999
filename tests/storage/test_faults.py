"""What the database says becomes the right fault, also where the driver hides it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.faults import as_file_errors


def _filled(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("CREATE TABLE rows (row)")
    connection.executemany("INSERT INTO rows VALUES (?)", [("x" * 1000,)] * 50)
    return connection


def test_a_copy_that_finds_no_room_is_told_so(tmp_path: Path) -> None:
    with closing(_filled(tmp_path / "a")) as source, closing(dbapi2.connect(str(tmp_path / "b"))) as target:
        target.execute("PRAGMA max_page_count = 3")
        with pytest.raises(LedgerFileError) as caught, as_file_errors(tmp_path / "b", saving=True):
            source.backup(target)
    assert caught.value.fault is FileFault.DISK_FULL


def _write_and_go_back(connection: dbapi2.Connection) -> None:
    try:
        connection.executemany("INSERT INTO rows VALUES (?)", [("x" * 1000,)] * 1000)
    finally:
        connection.execute("ROLLBACK TO nothing")


def test_the_first_error_counts_when_going_back_fails_too(tmp_path: Path) -> None:
    with closing(_filled(tmp_path / "a")) as connection:
        connection.execute("PRAGMA max_page_count = 30")
        with pytest.raises(LedgerFileError) as caught, as_file_errors(tmp_path / "a", saving=True):
            _write_and_go_back(connection)
    assert caught.value.fault is FileFault.DISK_FULL
