"""Any statement of a save may fail: the right fault, nothing half written, and the same change can be tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.holdings import remove_holding
from zakatdesk.bookkeeping.actions.people import add_person
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.person import PolicyChoice
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile

FAULTS = {
    "SQLITE_FULL": FileFault.DISK_FULL,
    "SQLITE_IOERR": FileFault.CANNOT_WRITE,
    "SQLITE_BUSY": FileFault.BUSY,
    "SQLITE_READONLY": FileFault.CANNOT_WRITE,
    "SQLITE_CANTOPEN": FileFault.CANNOT_WRITE,
    "SQLITE_CORRUPT": FileFault.DAMAGED,
}

WHILE_READING = (FileFault.CANNOT_READ, FileFault.DAMAGED)
"""What an input or output error means before anything is written."""


class Statements:
    """Counts statements, and lets the one with a number fail."""

    def __init__(self) -> None:
        self.count = 0
        self.fails_at = 0
        self.error = ""

    def __call__(self, *_event: object, **_values: object) -> None:
        self.count += 1
        if self.count == self.fails_at:
            raised = dbapi2.OperationalError("a message with 123456 in it")
            raised.sqlite_errorname = self.error
            raise raised


@contextmanager
def watched(file: SqliteLedgerFile) -> Iterator[Statements]:
    statements = Statements()
    assert file._engine is not None
    for moment in ("before_cursor_execute", "commit"):
        event.listen(file._engine, moment, statements)
    yield statements
    for moment in ("before_cursor_execute", "commit"):
        event.remove(file._engine, moment, statements)


def change_people(session: LedgerSession) -> None:
    policies = (PolicyChoice("HANAFI"),)
    session.do(add_person(session.ledger, id="omar", name="Omar", currency="EGP", policies=policies))


def remove_gold(session: LedgerSession) -> None:
    session.do(remove_holding(session.ledger, "gold"))


def undo(session: LedgerSession) -> None:
    assert session.undo() is not None


def forget(session: LedgerSession) -> None:
    session.forget_person("amina")


@pytest.mark.parametrize("error", FAULTS)
@pytest.mark.parametrize("act", [change_people, remove_gold, undo, forget])
def test_whatever_fails_nothing_is_half_done(tmp_path: Path, act: Callable[[LedgerSession], None], error: str) -> None:
    path = tmp_path / "family.zakat"
    file = made(path, family())
    session = LedgerSession(file, assess=lambda _ledger, day: Assessment(day, ()), as_of=0)
    session.do(remove_holding(session.ledger, "cash"))
    before, number = session.ledger, file.mark.number
    with watched(file) as statements:
        statements.error = error
        failed = 0
        while True:
            statements.count, statements.fails_at = 0, failed + 1
            try:
                act(session)
            except LedgerFileError as fault:
                raised = fault
            else:
                break
            assert raised.fault in (FAULTS[error], *WHILE_READING)
            assert "123456" not in f"{raised} {raised.values}"
            assert raised.__suppress_context__
            failed += 1
            statements.fails_at = 0
            assert session.ledger is before
            assert (file.mark.number, set(file.load().facts())) == (number, set(before.facts()))
            assert file.broken_history() is None
    assert failed >= 6
    session.close()
    again = opened(path)
    assert set(again.load().facts()) == set(session.ledger.facts())
    assert again.broken_history() is None
    again.close()
