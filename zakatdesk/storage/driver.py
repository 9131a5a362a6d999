"""The driver's connection to a ledger file, with every setting that keeps it safe. Imports no SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from zakatdesk.storage.ledger_key import LedgerKey

Driver = Any
"""A connection of the driver, which has no types."""

Ask = Callable[[str], list[tuple[Any, ...]]]
"""Runs a statement that only asks, and gives its rows."""

_BUSY_SECONDS = 2

_ON_CONNECT = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
)


def driver_connection(path: Path, mode: str, *, read_only: bool = False, key: LedgerKey | None = None) -> Driver:
    """A connection to a file that is there.

    Args:
        path: The file.
        mode: `rw`, or `ro` where nothing may be written; a file is never made.
        read_only: Refuse to write although the place would allow it. With `rw` the database may still put right what
            a crash left behind.
        key: Of a protected file.
    """
    connection = bare_connection(path, mode, key)
    for statement in _ON_CONNECT:
        connection.execute(statement)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def bare_connection(path: Path, mode: str, key: LedgerKey | None = None) -> Driver:
    """A connection that has read nothing yet, not even whether its key fits."""
    connection = dbapi2.connect(
        f"{_uri(path)}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
        cached_statements=256,
    )
    connection.execute("PRAGMA cipher_log_level = NONE")  # else the library writes of errors to standard error
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.text()}"')
    return connection


def memory_connection(path: Path, mode: str, key: LedgerKey | None) -> Driver:
    """Everything of a file in a database in memory that is no longer connected with it.

    Args:
        path: The file; nothing is written into it.
        mode: As for `driver_connection`.
        key: Of a protected file; what is in memory needs none.
    """
    connection = dbapi2.connect(
        "file::memory:", uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("ATTACH ? AS file KEY ?", (f"{_uri(path)}?mode={mode}", "" if key is None else key.text()))
    schema = connection.execute("PRAGMA file.user_version").fetchone()[0]
    connection.execute("BEGIN")
    connection.execute("SELECT sqlcipher_export('main', 'file')").fetchall()
    connection.execute(f"PRAGMA main.user_version = {int(schema)}")
    connection.execute("COMMIT")
    connection.execute("DETACH file")
    for statement in _ON_CONNECT:
        connection.execute(statement)
    return connection


def _uri(path: Path) -> str:
    """The `file:` address of a path; SQLite wants four slashes where Windows means another machine."""
    address = path.absolute().as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)
