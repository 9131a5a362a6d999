"""Running the revisions that a file still lacks. Nothing imports this, and so Alembic, unless a file is older."""

from __future__ import annotations

from importlib import import_module

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from zakatdesk.storage.header import APPLICATION_ID
from zakatdesk.storage.schema_numbers import SCHEMA


def upgrade(connection: Connection, schema: int) -> None:
    """Bring a file of an older schema to the schema of today, inside the transaction of the connection.

    The file's own `user_version` says which revisions it has, so it needs no table of Alembic's.

    Args:
        connection: In a transaction that writes.
        schema: The schema of the file; 0 for an empty one.
    """
    with Operations.context(MigrationContext.configure(connection)):
        for number in range(schema + 1, SCHEMA + 1):
            import_module(f"zakatdesk.storage.migrations.versions.revision_{number}").upgrade()
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
