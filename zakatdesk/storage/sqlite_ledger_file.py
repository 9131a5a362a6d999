"""A ledger file as an SQLite database: the storage's side of `bookkeeping.ledger_file.LedgerFile`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.dialects.sqlite import insert

from zakatdesk.bookkeeping.file_errors import LedgerFileError
from zakatdesk.bookkeeping.ledger_file import (
    EVERYTHING,
    NOT_CHECKED,
    Act,
    ChangeLabel,
    FactName,
    HistoryCheck,
    HistoryFilter,
    HistoryLink,
    HistoryRow,
    Upgrade,
)
from zakatdesk.domain.change import Change, Fact
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.storage.connection import asking, pragma
from zakatdesk.storage.digest import changed_digest
from zakatdesk.storage.fact_store import write_facts
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.file_head import FileHead, read_head
from zakatdesk.storage.forgetting import SETTLED, chain_again, wipe
from zakatdesk.storage.head_writing import advance_head, confirm_head
from zakatdesk.storage.history import (
    Telling,
    known_fact,
    parent_of,
    read_change,
    read_label,
    redo_target,
    write_change,
)
from zakatdesk.storage.history_check import check_part, last_link
from zakatdesk.storage.history_pages import history_rows, removal_rows, standing_changes
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.ledger_lock import LedgerLock
from zakatdesk.storage.open_database import OpenDatabase
from zakatdesk.storage.tables import preferences


class Writer(Frozen):
    """Who writes, by which clock.

    Attributes:
        now: The instant in UTC.
        by: The name of whoever is at the machine.
    """

    now: Callable[[], datetime]
    by: str


class SqliteLedgerFile(OpenDatabase):
    """An open file. One thread at a time is in it; another one waits.

    Args:
        path: Where it lies.
        engine: Its connection; the file closes it.
        writer: Who writes.
        lock: What keeps other writers away; none when reading, or where there are no locks.
        read_only: Whether nothing may be saved.
        key: What opens it, where it is protected.
        upgrade: What was done to open it, where it was of an older schema.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        writer: Writer,
        *,
        lock: LedgerLock | None,
        read_only: bool,
        key: LedgerKey | None = None,
        upgrade: Upgrade | None = None,
    ) -> None:
        """Take over an engine whose file was checked, and read it, so that a file that cannot be read never opens.

        Raises:
            LedgerFileError: As `load`; the engine and the lock stay with the caller.
        """
        super().__init__(path, engine, lock=lock, read_only=read_only, key=key, upgrade=upgrade)
        self._writer = writer

    def settle(self) -> bool:
        """Nothing was left for later."""
        return True

    def load(self) -> Ledger:
        """The ledger as the file has it now.

        Raises:
            LedgerFileError: `CHANGED_OUTSIDE` when the rows are not those that this program wrote; `DAMAGED`.
        """
        first, self._first = self._first, None
        if first is not None:
            with self._reading() as connection:
                if read_head(asking(connection), self._path) == self._head:
                    return first
        return self._read()

    def save(self, change: Change, act: Act = Act.DO) -> None:
        """Write a change and its history rows in one transaction."""
        with self._writing() as connection:
            before = self._head
            confirm_head(connection, before, self._path)
            number = before.number + 1
            target = self._target(connection, act, number)
            telling = Telling(number, act, target, before.undo, self._writer.now(), self._writer.by)
            write_facts(connection, change.edits)
            after = FileHead(
                uuid=before.uuid,
                last_seq=max((before.last_seq, *(edit.fact.seq for edit in change.edits))),
                digest=changed_digest(before.digest, change.edits),
                number=number,
                hash=write_change(connection, change, telling, before.hash),
                undo=_undo_after(connection, act, target),
            )
            advance_head(connection, after)
        self._stands_at(after)

    def forget(self, removal: Change, person: str) -> None:
        """Write the removal of a person, and wipe from the history whatever it tells of them."""
        with self._writing() as connection:
            before = self._head
            confirm_head(connection, before, self._path)
            number = before.number + 1
            write_facts(connection, removal.edits)
            wipe(connection, person, standing_changes(connection, before.undo))
            telling = Telling(number, Act.FORGET, number, SETTLED, self._writer.now(), self._writer.by)
            write_change(connection, Change("person_forgotten", ()), telling, before.hash)
            after = replace(
                before,
                digest=changed_digest(before.digest, removal.edits),
                number=number,
                hash=chain_again(connection),
                undo=0,
            )
            advance_head(connection, after)
        self._stands_at(after)
        with suppress(LedgerFileError), self._turn, as_file_errors(self._path, saving=True):
            pragma(self._open_engine(), "VACUUM")  # what was deleted is overwritten already; this gives its room back

    def undo_label(self) -> ChangeLabel | None:
        """What an undo would undo."""
        with self._reading() as connection:
            return read_label(connection, self._head.undo) if self._head.undo else None

    def redo_label(self) -> ChangeLabel | None:
        """What a redo would do again."""
        with self._reading() as connection:
            target = self._redo(connection)
            return read_label(connection, target) if target else None

    def undo_change(self) -> Change | None:
        """The change that undoes the last one."""
        with self._reading() as connection:
            return read_change(connection, self._head.undo).reversed() if self._head.undo else None

    def redo_change(self) -> Change | None:
        """The change that does again what was undone last."""
        with self._reading() as connection:
            target = self._redo(connection)
            return read_change(connection, target) if target else None

    def history(self, wanted: HistoryFilter = EVERYTHING, *, most: int = 100) -> Sequence[HistoryRow]:
        """The changes that a filter lets through, newest first."""
        with self._reading() as connection:
            return history_rows(connection, wanted, most=most)

    def removals(self, *, most: int = 100) -> Sequence[HistoryRow]:
        """The newest changes that took away something that is still gone."""
        with self._reading() as connection:
            return removal_rows(connection, most=most)

    def history_change(self, number: int) -> Change:
        """What one change of the history did."""
        with self._reading() as connection:
            return read_change(connection, number)

    def known_fact(self, name: FactName) -> Fact | None:
        """A fact as the history knew it last."""
        with self._reading() as connection:
            return known_fact(connection, name)

    def check_history(self, so_far: HistoryCheck = NOT_CHECKED, *, most: int = 1000) -> HistoryCheck:
        """Look whether the next changes are as they were written."""
        with self._reading() as connection:
            return check_part(connection, self._head, so_far, most=most)

    def broken_history(self) -> int | None:
        """The first change of the history that is not as it was written."""
        check = NOT_CHECKED
        while not check.complete:
            check = self.check_history(check)
        return check.broken

    def history_link(self, number: int) -> HistoryLink | None:
        """The last change up to a number."""
        with self._reading() as connection:
            return last_link(connection, number)

    def preference(self, name: str) -> str | None:
        """A choice that belongs to this ledger."""
        with self._reading() as connection:
            found: str | None = connection.execute(
                select(preferences.c.value).where(preferences.c.name == name)
            ).scalar()
            return found

    def set_preference(self, name: str, value: str | None) -> None:
        """Keep such a choice, or forget it."""
        with self._writing() as connection:
            if value is None:
                connection.execute(delete(preferences).where(preferences.c.name == name))
            else:
                row = insert(preferences).values(name=name, value=value)
                connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def _redo(self, connection: Connection) -> int:
        return redo_target(connection, self._head.undo)

    def _target(self, connection: Connection, act: Act, number: int) -> int:
        """The change of the history that an act is about; its own number for a new one."""
        if act is Act.UNDO:
            number = self._head.undo
        elif act is Act.REDO:
            number = self._redo(connection)
        if number == 0:
            raise ValueError(f"nothing to {act}")
        return number


def _undo_after(connection: Connection, act: Act, target: int) -> int:
    """The change that undo would undo after an act; 0 for none."""
    if act is Act.START:
        return 0
    return parent_of(connection, target) if act is Act.UNDO else target
