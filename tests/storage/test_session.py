"""A session over a real file: what it says, the file says; a failure leaves both as they were."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.storage.files import family, made, opened
from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import ChangeLabel
from zakatdesk.bookkeeping.session import LedgerSession
from zakatdesk.domain.change import Change
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.errors import StaleChange
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Assessment


class Assessed:
    """Stands for the engine: remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Ledger, int]] = []

    def __call__(self, ledger: Ledger, as_of: int) -> Assessment:
        self.asked.append((ledger, as_of))
        return Assessment(as_of, ())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "family.zakat"


@pytest.fixture
def assessed() -> Assessed:
    return Assessed()


@pytest.fixture
def session(path: Path, assessed: Assessed) -> Iterator[LedgerSession]:
    session = LedgerSession(made(path, family()), assess=assessed, as_of=739_000)
    yield session
    session.close()


def income(ledger: Ledger, entry_id: str = "wages") -> Change:
    return record_entry(ledger, id=entry_id, on=date(2024, 5, 1), kind=EntryKind.INCOME, holding="cash", amount=100)


def test_it_assesses_when_first_asked_after_a_change(session: LedgerSession, assessed: Assessed) -> None:
    assert assessed.asked == []
    first = session.assessment
    assert session.assessment is first
    session.do(income(session.ledger))
    assert session.assessment is not first
    session.as_of = 739_001
    assert session.assessment.as_of == 739_001
    session.as_of = 739_001
    assert [day for _, day in assessed.asked] == [739_000, 739_000, 739_001]
    assert assessed.asked[-1][0] is session.ledger


def test_it_tells_of_each_change(session: LedgerSession) -> None:
    told: list[Change | None] = []
    stop = session.on_change(told.append)
    change = income(session.ledger)
    session.do(change)
    undone = session.undo()
    redone = session.redo()
    session.as_of = 739_001
    stop()
    stop()
    session.undo()
    assert told == [change, undone, redone, None]
    assert undone == change.reversed()
    assert redone == change


def test_undo_and_redo_have_labels(session: LedgerSession) -> None:
    assert (session.can_undo, session.can_redo, session.undo(), session.redo()) == (False, False, None, None)
    session.do(income(session.ledger))
    label = ChangeLabel("entry_added", (("entry_kind", "income"), ("name", "Cash")))
    assert (session.undo_label, session.redo_label, session.can_undo, session.can_redo) == (label, None, True, False)
    session.undo()
    assert (session.undo_label, session.redo_label, session.can_undo, session.can_redo) == (None, label, False, True)


def test_a_change_without_edits_is_none(session: LedgerSession) -> None:
    told: list[Change | None] = []
    session.on_change(told.append)
    session.do(Change("entry_edited", ()))
    assert told == []
    assert len(session.file.history()) == 1


def test_a_stale_change_changes_nothing(session: LedgerSession) -> None:
    ledger = session.ledger
    change = income(ledger)
    session.do(change)
    now = session.ledger
    with pytest.raises(StaleChange):
        session.do(income(ledger, "other").reversed())
    assert session.ledger is now
    assert session.file.load() == now


def test_where_nothing_can_be_written(session: LedgerSession, path: Path, assessed: Assessed) -> None:
    session.do(income(session.ledger))
    reading = LedgerSession(opened(path, read_only=True), assess=assessed, as_of=739_000)
    assert reading.file.read_only
    assert reading.ledger == session.ledger
    assert (reading.can_undo, reading.undo_label) == (False, session.undo_label)
    for act in (lambda: reading.do(income(reading.ledger, "other")), reading.undo):
        with pytest.raises(LedgerFileError) as caught:
            act()
        assert (caught.value.fault, caught.value.exit_status) == (FileFault.OPEN_READ_ONLY, 7)
    with pytest.raises(LedgerFileError):
        reading.file.set_preference("decimal_sign.EGP", ".")
    reading.close()


def test_a_reader_sees_what_was_written_meanwhile(session: LedgerSession, path: Path, assessed: Assessed) -> None:
    reading = LedgerSession(opened(path, read_only=True), assess=assessed, as_of=739_000)
    session.do(income(session.ledger))
    assert reading.ledger != session.ledger
    reading.reload()
    assert reading.ledger == session.ledger
    reading.close()


def test_a_closed_file_says_so(session: LedgerSession) -> None:
    change = income(session.ledger)
    session.close()
    with pytest.raises(LedgerFileError) as caught:
        session.do(change)
    assert caught.value.exit_status == 7
