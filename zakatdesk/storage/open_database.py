"""The database of an open ledger file: its connection, its lock, where it stands, and whole copies of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, Engine

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerMark, Upgrade, Whereabouts
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.connection import asking, connect, is_in_memory, pragma, writing
from zakatdesk.storage.copying import copy_database, new_file_for, publish
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.file_head import FileHead, data_version, read_head
from zakatdesk.storage.ledger_key import LedgerKey, the_key
from zakatdesk.storage.ledger_lock import LedgerLock
from zakatdesk.storage.reading import read_all, read_ledger
from zakatdesk.storage.rewriting import put_in_place, rewrite_database


class OpenDatabase:
    """An open database. One thread at a time is in it; another one waits.

    Args:
        path: Where it lies.
        engine: Its connection; this closes it.
        lock: What keeps other writers away; none when reading, or where there are no locks.
        read_only: Whether nothing may be saved.
        key: What opens it, where it is protected.
        upgrade: What was done to open it, where it was of an older schema.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        lock: LedgerLock | None,
        read_only: bool,
        key: LedgerKey | None,
        upgrade: Upgrade | None,
    ) -> None:
        """Take over an engine whose file was checked, and read it.

        Raises:
            LedgerFileError: `CHANGED_OUTSIDE`, `DAMAGED`; the engine and the lock stay with the caller.
        """
        self._path = path.absolute()
        self._engine: Engine | None = engine
        self._lock = lock
        self._read_only = read_only
        self._key = key
        self._upgrade = upgrade
        self._turn = RLock()
        self._identity = _identity(self._path)
        self._head: FileHead
        self._version: int
        self._first: Ledger | None = self._read()

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._read_only

    @property
    def protected(self) -> bool:
        """Whether the file opens with a passphrase only."""
        return self._key is not None

    @property
    def upgrade(self) -> Upgrade | None:
        """What was done to open it, where it was of an older schema."""
        return self._upgrade

    @property
    def mark(self) -> LedgerMark:
        """Which ledger this is, and its last change."""
        return LedgerMark(self._head.uuid, self._head.number)

    def whereabouts(self) -> Whereabouts:
        """What became of the file."""
        if _identity(self._path) != self._identity:
            return Whereabouts.GONE
        with self._reading() as connection:
            ask = asking(connection)
            if data_version(ask) != self._version and read_head(ask, self._path) != self._head:
                return Whereabouts.SAVED_ELSEWHERE
        return Whereabouts.HERE

    def save_copy(self, path: Path, copied: Callable[[], None] = lambda: None) -> None:
        """Make a verified copy under a name that nothing has yet; also when the file itself is gone."""
        self._publish_copy(path, self._key, self._copy, copied)

    def save_copy_under(self, path: Path, key: LedgerKey | None) -> None:
        """Make a verified copy under a name that nothing has yet, and under another key.

        Raises:
            LedgerFileError: As `save_copy`.
        """
        self._publish_copy(path, key, lambda new: self._rewrite(new, key))

    def change_key(self, key: LedgerKey | None) -> None:
        """Put the file under another key, or under none; at every moment it is there, whole, in one way or the other.

        Raises:
            LedgerFileError: It is as it was.
        """
        if self._read_only:
            raise LedgerFileError(FileFault.OPEN_READ_ONLY, path=self._path)
        real = self._path.resolve()
        with self._turn, self._same_file(), new_file_for(real) as new:
            engine = self._open_engine()
            self._rewrite(new, key)
            if read_all(new, key_for=the_key(key))[0] != self._head:
                raise LedgerFileError(FileFault.CHANGED_ELSEWHERE, path=self._path)
            pragma(engine, "PRAGMA journal_mode = DELETE")
            engine.dispose()
            try:
                put_in_place(new, real)
                self._key = key
            finally:
                self._engine = connect(real, "rw", key=self._key)
                pragma(self._engine, "PRAGMA journal_mode = TRUNCATE")
                self._identity = _identity(self._path)
                self._version = data_version(partial(pragma, self._engine))

    def close(self) -> None:
        """Let go of the file, and leave nothing beside it."""
        with self._turn:
            if self._engine is None:
                return
            engine, self._engine = self._engine, None
            if not self._read_only:
                with suppress(LedgerFileError), as_file_errors(self._path):
                    pragma(engine, "PRAGMA journal_mode = DELETE")
            engine.dispose()
            if self._lock is not None:
                self._lock.release()

    def _publish_copy(
        self,
        path: Path,
        key: LedgerKey | None,
        copy: Callable[[Path], None],
        copied: Callable[[], None] = lambda: None,
    ) -> None:
        if path.exists() or path.is_symlink():
            raise LedgerFileError(FileFault.ALREADY_THERE, path=path)
        with new_file_for(path) as new:
            with self._turn:
                copy(new)
                expected = self._head
            copied()
            if read_all(new, key_for=the_key(key))[0] != expected:
                raise LedgerFileError(FileFault.CHANGED_ELSEWHERE, path=path)
            publish(new, path)

    def _copy(self, new: Path) -> None:
        """Copy all pages into an empty file; what was read into memory, because it is of an older schema, has others."""
        engine = self._open_engine()
        if is_in_memory(engine):
            self._rewrite(new, self._key)
        else:
            copy_database(engine, new, self._key)

    def _rewrite(self, new: Path, key: LedgerKey | None) -> None:
        """Write everything into an empty file under another key."""
        source = self._open_engine().raw_connection()
        try:
            rewrite_database(source.driver_connection, new, key)
        finally:
            source.close()

    def _read(self) -> Ledger:
        with self._reading() as connection:
            ask = asking(connection)
            self._head, ledger = read_ledger(ask, self._path)
            self._version = data_version(ask)
        return ledger

    def _stands_at(self, head: FileHead) -> None:
        """Take note of what was saved; what was read at first is no longer the ledger."""
        self._head = head
        self._first = None

    def _confirm_outside(self, connection: Connection) -> None:
        """Where another program wrote into the file, believe none of it before it was checked.

        Raises:
            LedgerFileError: `CHANGED_OUTSIDE`, `DAMAGED`.
        """
        ask = asking(connection)
        version = data_version(ask)
        if version != self._version and read_ledger(ask, self._path)[0] == self._head:
            self._version = version

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise LedgerFileError(FileFault.GONE, path=self._path)
        return self._engine

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._turn, as_file_errors(self._path), self._open_engine().begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that writes; it is safe on disk when this ends without an error."""
        if self._read_only:
            raise LedgerFileError(FileFault.OPEN_READ_ONLY, path=self._path)
        with (
            self._turn,
            self._same_file(),
            as_file_errors(self._path, saving=True),
            writing(self._open_engine()).begin() as connection,
        ):
            self._confirm_outside(connection)
            yield connection

    @contextmanager
    def _same_file(self) -> Iterator[None]:
        """Refuse to write when the file was moved or replaced; when a write fails, that may have been the reason."""
        gone = LedgerFileError(FileFault.GONE, path=self._path)
        if _identity(self._path) != self._identity:
            raise gone
        try:
            yield
        except LedgerFileError as error:
            if error.fault is FileFault.CANNOT_WRITE and _identity(self._path) != self._identity:
                raise gone from None
            raise


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies under a path; none when there is none, or none that can be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
