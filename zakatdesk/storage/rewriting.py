"""A ledger file written anew under another key, or under none."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.storage.copying import new_file_for
from zakatdesk.storage.driver import Driver, driver_connection
from zakatdesk.storage.ledger_key import LedgerKey, the_key
from zakatdesk.storage.private_files import sync_folder
from zakatdesk.storage.reading import read_all

_NUMBERS = ("application_id", "user_version")
"""What stands in the head of the database and not in its tables."""


def rewrite_database(source: Driver, new: Path, key: LedgerKey | None) -> None:
    """Write everything of a database, as of one moment, into an empty file under another key.

    Args:
        source: The driver's connection, in no transaction.
        new: The empty file.
        key: Of the new file; none leaves it in clear.
    """
    numbers = {name: source.execute(f"PRAGMA {name}").fetchone()[0] for name in _NUMBERS}
    reads_only = source.execute("PRAGMA query_only").fetchone()[0]
    source.execute("PRAGMA query_only = OFF")  # it would keep the new file from being written too
    source.execute("ATTACH ? AS rewritten KEY ?", (str(new), "" if key is None else key.text()))
    try:
        source.execute("BEGIN")
        try:
            source.execute("SELECT sqlcipher_export('rewritten')").fetchall()
            for name, number in numbers.items():
                source.execute(f"PRAGMA rewritten.{name} = {int(number)}")
            source.execute("COMMIT")
        except BaseException:
            source.execute("ROLLBACK")
            raise
    finally:
        source.execute("DETACH rewritten")
        source.execute(f"PRAGMA query_only = {int(reads_only)}")


def rewrite_file(path: Path, before: LedgerKey | None, after: LedgerKey | None) -> None:
    """Put a whole file that nobody has open under another key: as it was or in the new way, at every moment.

    Raises:
        LedgerFileError: It is as it was.
    """
    with new_file_for(path) as new:
        with closing(driver_connection(path, "ro", read_only=True, key=before)) as source:
            rewrite_database(source, new, after)
        if read_all(new, key_for=the_key(after)) != read_all(path, key_for=the_key(before)):
            raise LedgerFileError(FileFault.DAMAGED, path=path)
        put_in_place(new, path)


def put_in_place(new: Path, path: Path) -> None:
    """Let a finished file take a name at one stroke; what had it before is gone.

    Raises:
        OSError: What had the name still has it.
    """
    with new.open("rb") as file:
        os.fsync(file.fileno())
    new.replace(path)
    sync_folder(path.absolute().parent)
