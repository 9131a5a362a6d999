"""Opening a ledger file, and making a new one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from zakatdesk import __version__
from zakatdesk.bookkeeping.backups import Backup, Copied
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.bookkeeping.ledger_file import Act, Upgrade
from zakatdesk.domain.change import adding
from zakatdesk.domain.ledger import Ledger
from zakatdesk.storage.connection import connect, pragma, writing
from zakatdesk.storage.copying import new_file_for, publish
from zakatdesk.storage.faults import as_file_errors
from zakatdesk.storage.file_head import FileHead
from zakatdesk.storage.head_writing import make_head
from zakatdesk.storage.header import APPLICATION_ID, check_header
from zakatdesk.storage.ledger_key import KeyFor, LedgerKey, no_key, the_key
from zakatdesk.storage.ledger_lock import LedgerLock, take_lock
from zakatdesk.storage.migrations.schema_2 import STATEMENTS
from zakatdesk.storage.places import may_write
from zakatdesk.storage.private_files import sweep
from zakatdesk.storage.reading import check_tables
from zakatdesk.storage.schema_numbers import SCHEMA
from zakatdesk.storage.sqlite_ledger_file import SqliteLedgerFile, Writer

BackUp = Callable[[Copied], Backup]
"""Makes a verified copy of a file."""


def no_backup(file: Copied) -> Backup:
    """Has no place for one.

    Raises:
        LedgerFileError: `CANNOT_WRITE`.
    """
    raise LedgerFileError(FileFault.CANNOT_WRITE, path=file.path)


def open_ledger(
    path: Path,
    *,
    writer: Writer,
    read_only: bool = False,
    key_for: KeyFor = no_key,
    back_up: BackUp = no_backup,
) -> SqliteLedgerFile:
    """Open a ledger file after checking all of it; see `bookkeeping.services.OpenLedger`.

    In this order: the header, before any database touches the file; the key; the lock; the schema; the tables; every page
    and reference; all facts and their digest.

    Args:
        path: The file.
        writer: Who writes.
        read_only: Nothing shall be written.
        key_for: Knows the keys of protected files.
        back_up: Makes the backup without which a file of an older schema is not brought up to date.
    """
    header = check_header(path)
    key = header.key(key_for, path)
    mode = "rw" if may_write(path) else "ro"
    read_only = read_only or mode == "ro"
    lock = None if read_only else take_lock(path, writer.now())
    engine: Engine | None = None
    upgrade: Upgrade | None = None
    try:
        with as_file_errors(path):
            engine = connect(path, mode, read_only=read_only, key=key)
            schema = header.schema_in(partial(pragma, engine), path)
            if schema < SCHEMA:
                from zakatdesk.storage import upgrading  # noqa: PLC0415 - imports Alembic

                older = upgrading.older_file(path, schema, engine, key)
                upgrade = None if read_only else upgrading.bring_up_to_date(older, back_up)
                engine.dispose()
                engine = older.in_memory(mode) if read_only else connect(path, mode, key=key)
            check_tables(partial(pragma, engine), SCHEMA, path)
            if not read_only:
                pragma(engine, "PRAGMA journal_mode = TRUNCATE")
                sweep(path.resolve().parent, path.resolve().name)
        return SqliteLedgerFile(path, engine, writer, lock=lock, read_only=read_only, key=key, upgrade=upgrade)
    except BaseException:
        _let_go(engine, lock)
        raise


def create_ledger(
    path: Path, ledger: Ledger, *, writer: Writer, new_id: Callable[[], str], key: LedgerKey | None = None
) -> SqliteLedgerFile:
    """Make a new file with these facts and open it; see `bookkeeping.services.CreateLedger`.

    It is made whole under another name and appears under its own only then; nothing that is there is written over.
    """
    if path.exists() or path.is_symlink():
        raise LedgerFileError(FileFault.ALREADY_THERE, path=path)
    with new_file_for(path) as new:
        _fill(new, ledger, writer, new_id(), key)
        publish(new, path)
    return open_ledger(path, writer=writer, key_for=the_key(key))


def _fill(new: Path, ledger: Ledger, writer: Writer, uuid: str, key: LedgerKey | None) -> None:
    """Make the tables in an empty file, and let its history begin with the facts."""
    engine = connect(new, "rw", key=key)
    try:
        with writing(engine).begin() as connection:
            for statement in STATEMENTS:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
            made_at = writer.now().isoformat(timespec="seconds")
            head = FileHead(uuid, last_seq=ledger.last_seq)
            make_head(connection, head, made_at=made_at, made_by=f"zakatdesk {__version__}")
        file = SqliteLedgerFile(new, engine, writer, lock=None, read_only=False, key=key)
        file.save(adding("ledger_created", *ledger.facts()), Act.START)
        file.close()
    finally:
        engine.dispose()


def _let_go(engine: Engine | None, lock: LedgerLock | None) -> None:
    if engine is not None:
        engine.dispose()
    if lock is not None:
        lock.release()
