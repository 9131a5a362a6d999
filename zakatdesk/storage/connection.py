"""The database connection of a ledger file, with every setting that keeps it safe."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlcipher3 import dbapi2

WRITING = "zakatdesk_writing"
"""The execution option of a connection that is going to write."""

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


def connect(path: Path, mode: str, *, read_only: bool = False) -> Engine:
    """An engine with one connection to a file that is there.

    Args:
        path: The file.
        mode: `rw`, or `ro` where nothing may be written; a file is never made.
        read_only: Refuse to write although the place would allow it. With `rw` the database may still put right what
            a crash left behind.
    """
    uri = f"{_uri(path)}?mode={mode}"

    def connected() -> Any:  # noqa: ANN401 - the driver has no types
        connection = dbapi2.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=_BUSY_SECONDS, cached_statements=256
        )
        for statement in _ON_CONNECT:
            connection.execute(statement)
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine("sqlite://", creator=connected, module=dbapi2, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin for real: the driver would begin late and leave a migration half done."""
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write."""
    return engine.execution_options(**{WRITING: True})


def pragma(engine: Engine, statement: str) -> list[tuple[Any, ...]]:
    """Run a PRAGMA outside any transaction."""
    driver = engine.raw_connection()
    try:
        cursor = driver.cursor()
        cursor.execute(statement)
        rows = [tuple(row) for row in cursor.fetchall()]
        cursor.close()
        return rows
    finally:
        driver.close()


def _uri(path: Path) -> str:
    """The `file:` address of a path; SQLite wants four slashes where Windows means another machine."""
    address = path.absolute().as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)
