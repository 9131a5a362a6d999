"""Copies of a ledger file: made by the database itself, checked whole, and only then given their name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.driver import bare_connection
from zakatdesk.storage.faults import as_file_errors, from_system
from zakatdesk.storage.ledger_key import LedgerKey
from zakatdesk.storage.private_files import give_name, new_private_file, sync_folder


def copy_database(engine: Engine, target: Path, key: LedgerKey | None) -> None:
    """Copy every page of an open database into an empty file, as of one moment.

    The file itself is never read by us: closing it would take away the database's own locks.

    Args:
        engine: Of the database.
        target: The empty file.
        key: Of the database; the copy has the same, for pages are copied as they are.
    """
    source = engine.raw_connection()
    copy = bare_connection(target, "rw", key)
    try:
        source.driver_connection.backup(copy)  # type: ignore[union-attr]  # the driver has no types
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
        source.close()


@contextmanager
def new_file_for(path: Path) -> Iterator[Path]:
    """An empty private file beside a path, for what shall be there; it is gone afterwards, unless it got that name.

    Raises:
        LedgerFileError: `NOT_FOUND` when there is no such folder, `CANNOT_WRITE`, `DISK_FULL`.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise LedgerFileError(FileFault.NOT_FOUND, path=folder)
    try:
        new = new_private_file(folder, path.name)
    except OSError as error:
        raise from_system(error, path) from None
    try:
        with as_file_errors(path, saving=True):
            yield new
    finally:
        for leftover in (new, new.with_name(new.name + "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def publish(new: Path, path: Path, link: Callable[[Path, Path], bool] = give_name) -> None:
    """Give a finished file its name, unless something has that name by now.

    Raises:
        LedgerFileError: `ALREADY_THERE`.
        OSError: It cannot be named so.
    """
    with new.open("rb") as file:
        os.fsync(file.fileno())
    try:
        named = link(new, path)
        taken = not named and path.exists()
    except FileExistsError:
        named, taken = False, True
    if taken:
        raise LedgerFileError(FileFault.ALREADY_THERE, path=path)
    if not named:
        new.rename(path)
    sync_folder(path.absolute().parent)
