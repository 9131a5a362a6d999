"""The SQLAlchemy engine over the one connection to a ledger file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlcipher3 import dbapi2

from zakatdesk.storage.driver import Ask, Driver, driver_connection
from zakatdesk.storage.ledger_key import LedgerKey

WRITING = "zakatdesk_writing"
"""The execution option of a connection that is going to write."""


def connect(path: Path, mode: str, *, read_only: bool = False, key: LedgerKey | None = None) -> Engine:
    """An engine with one connection to a file that is there.

    Args:
        path: The file.
        mode: `rw`, or `ro` where nothing may be written; a file is never made.
        read_only: Refuse to write although the place would allow it. With `rw` the database may still put right what
            a crash left behind.
        key: Of a protected file.
    """
    return engine_over(lambda: driver_connection(path, mode, read_only=read_only, key=key))


def engine_over(connect_driver: Callable[[], Driver]) -> Engine:
    """An engine over one connection of the driver."""
    engine = create_engine(
        "sqlite://",
        creator=connect_driver,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin for real: the driver would begin late and leave a migration half done."""
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write."""
    return engine.execution_options(**{WRITING: True})


def is_in_memory(engine: Engine) -> bool:
    """Whether the database has no file."""
    return not pragma(engine, "PRAGMA database_list")[0][2]


def asking(connection: Connection) -> Ask:
    """Run plain statements inside a transaction of SQLAlchemy's."""

    def ask(statement: str) -> list[tuple[Any, ...]]:
        # The driver's own rows: wrapping each of 100,000 took a quarter of the time of opening.
        with closing(connection.exec_driver_sql(statement)) as result:
            return list(result.cursor.fetchall())

    return ask


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
