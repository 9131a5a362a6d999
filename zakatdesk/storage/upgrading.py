"""An older file brought to the schema of today: on a copy that is checked and swapped in, or in memory, never in the file.

Nothing imports this, and so Alembic, unless a file is older.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Engine

from zakatdesk.bookkeeping.backups import Backup, Copied
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import LedgerMark, Upgrade
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.storage.connection import connect, engine_over, pragma, writing
from zakatdesk.storage.copying import copy_database, new_file_for, publish
from zakatdesk.storage.digest import row_number, total
from zakatdesk.storage.driver import Ask, Driver, driver_connection, memory_connection
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.file_head import FileHead, read_head
from zakatdesk.storage.ledger_key import LedgerKey, the_key
from zakatdesk.storage.migrations.running import upgrade
from zakatdesk.storage.reading import UNREADABLE, check_tables, read_all, read_ledger
from zakatdesk.storage.rewriting import put_in_place

_HISTORY = ("changes", "changed_facts", "preferences")
"""What an upgrade leaves alone, beside the facts."""

Contents = dict[str, tuple[tuple[str, ...], str]]
"""By table: the columns, and the hash of all rows."""


class OlderFile(Frozen):
    """A file of an older schema, as much of it as a backup needs to know.

    Attributes:
        mark: Which ledger it is, and its last change.
        schema: Its number.
        engine: Its connection.
        key: What opens it, where it is protected.
        contents: What is in it.
    """

    path: Path
    mark: LedgerMark
    schema: int
    engine: Engine
    key: LedgerKey | None
    contents: Contents

    def save_copy(self, path: Path, copied: Callable[[], None] = lambda: None) -> None:
        """Make a verified copy, of the older schema too, under a name that nothing has yet."""
        with new_file_for(path) as new:
            copy_database(self.engine, new, self.key)
            copied()
            if read_all(new, key_for=the_key(self.key))[0].number != self.mark.number:
                raise LedgerFileError(FileFault.DAMAGED, path=self.path)
            publish(new, path)

    def in_memory(self, mode: str) -> Engine:
        """The file with the schema of today, in memory only."""
        return upgraded_in_memory(self.path, mode, self.schema, self.key)


def older_file(path: Path, schema: int, engine: Engine, key: LedgerKey | None) -> OlderFile:
    """An older file, after all of it was checked.

    Raises:
        LedgerFileError: `DAMAGED`, `CHANGED_OUTSIDE`.
    """
    ask = partial(pragma, engine)
    _check(ask, schema, path)
    head = read_head(ask, path)
    return OlderFile(path, LedgerMark(head.uuid, head.number), schema, engine, key, contents(ask))


def bring_up_to_date(older: OlderFile, back_up: Callable[[Copied], Backup]) -> Upgrade:
    """Let a checked copy of the schema of today take the place of an older file; a verified backup is made first.

    Args:
        older: Its lock is held; its connection is closed here.
        back_up: Makes the backup.

    Raises:
        LedgerFileError: The file is as it was.
    """
    real = older.path.resolve()
    backup = back_up(older)
    with new_file_for(real) as new:
        copy_database(older.engine, new, older.key)
        upgrade_copy(new, older.schema, older.key)
        _confirm(new, older)
        pragma(older.engine, "PRAGMA journal_mode = DELETE")
        older.engine.dispose()
        put_in_place(new, real)
    return Upgrade(older.schema, backup.path)


def upgrade_copy(path: Path, schema: int, key: LedgerKey | None) -> None:
    """Bring a copy that nobody else has to the schema of today, in one transaction."""
    engine = connect(path, "rw", key=key)
    try:
        with writing(engine).begin() as connection:
            upgrade(connection, schema)
    finally:
        engine.dispose()


def upgraded_in_memory(path: Path, mode: str, schema: int, key: LedgerKey | None) -> Engine:
    """An older file with the schema of today, in memory only; the file is not touched.

    Raises:
        LedgerFileError: `DAMAGED`, `CHANGED_OUTSIDE`.
    """
    with closing(driver_connection(path, mode, read_only=True, key=key)) as source:
        ask = _asking(source)
        source.execute("BEGIN")  # so that nobody writes between the checks and the copy
        _check(ask, schema, path)
        before = contents(ask)
        engine = engine_over(lambda: memory_connection(path, mode, key))
        engine.connect().close()
    try:
        with writing(engine).begin() as connection:
            upgrade(connection, schema)
        _compare(before, partial(pragma, engine), path)
        pragma(engine, "PRAGMA query_only = ON")
    except BaseException:
        engine.dispose()
        raise
    return engine


def read_older(path: Path, mode: str, schema: int, key: LedgerKey | None) -> tuple[FileHead, Ledger]:
    """Check all of an older file and read it; see `reading.read_all`.

    Raises:
        LedgerFileError: `DAMAGED`, `CHANGED_OUTSIDE`.
    """
    engine = upgraded_in_memory(path, mode, schema, key)
    try:
        return read_ledger(partial(pragma, engine), path)
    finally:
        engine.dispose()


def contents(ask: Ask, of: Contents | None = None) -> Contents:
    """What is in a file, so that two can be compared.

    Args:
        ask: Of the file.
        of: What is in the older one: only its columns count, for a newer schema may have more.
    """
    tables = (*(kind.name for kind in FACT_TABLES.values()), *_HISTORY)
    columns = {table: _columns(ask, table) for table in tables} if of is None else {table: of[table][0] for table in of}
    return {table: (names, _hash(ask, table, names)) for table, names in columns.items() if names}


def _columns(ask: Ask, table: str) -> tuple[str, ...]:
    return tuple(name for (name,) in ask(f"SELECT name FROM pragma_table_info('{table}')"))  # noqa: S608


def _hash(ask: Ask, table: str, columns: tuple[str, ...]) -> str:
    told = ", ".join(f'quote("{name}")' for name in columns)
    hashed = sha256()
    for row in ask(f"SELECT {told} FROM {table}"):  # noqa: S608 - the names are those of our own tables
        hashed.update("|".join(row).encode())
    return hashed.hexdigest()


def _check(ask: Ask, schema: int, path: Path) -> None:
    """Refuse an older file that is not as the program of its day wrote it.

    Raises:
        LedgerFileError: `DAMAGED`, `CHANGED_OUTSIDE`.
    """
    check_tables(ask, schema, path)
    numbers = []
    try:
        head = read_head(ask, path)
        for kind in FACT_TABLES.values():
            names = ", ".join(f'"{name}"' for name in _columns(ask, kind.name))
            if not names:
                continue  # a kind of fact that the older schema did not have
            rows = ask(f"SELECT json_array({names}) FROM {kind.name}")  # noqa: S608
            numbers += [row_number(kind.name, text) for (text,) in rows]
    except UNREADABLE:
        raise LedgerFileError(FileFault.DAMAGED, path=path) from None
    if total(numbers) != head.digest:
        raise LedgerFileError(FileFault.CHANGED_OUTSIDE, path=path)


def _confirm(new: Path, older: OlderFile) -> None:
    """Believe an upgraded copy only after checking all of it like any ledger, and comparing it with what it came from.

    Raises:
        LedgerFileError: `DAMAGED`.
    """
    head, _ = read_all(new, key_for=the_key(older.key))
    if LedgerMark(head.uuid, head.number) != older.mark:
        raise LedgerFileError(FileFault.DAMAGED, path=older.path)
    with closing(driver_connection(new, "ro", read_only=True, key=older.key)) as connection:
        _compare(older.contents, _asking(connection), older.path)


def _compare(before: Contents, ask: Ask, path: Path) -> None:
    """Refuse an upgrade after which something is not as it was."""
    if contents(ask, before) != before:
        raise LedgerFileError(FileFault.DAMAGED, path=path)


def _asking(connection: Driver) -> Ask:
    return lambda statement: list(connection.execute(statement))
