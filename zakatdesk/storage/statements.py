"""Statements for many rows at once: Core makes the text, the driver runs it with plain tuples."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, update
from sqlalchemy.dialects.sqlite import dialect

_DIALECT = dialect()


@cache
def insert_statement(table: Table) -> str:
    """Insert rows; the values are the columns in their order."""
    return str(insert(table).compile(dialect=_DIALECT))


@cache
def update_statement(table: Table) -> str:
    """Change a row; the values are the columns in their order, then the id once more."""
    values: dict[str, Any] = {column.name: bindparam(f"new_{column.name}") for column in table.c}
    return str(update(table).where(table.c.id == bindparam("old_id")).values(values).compile(dialect=_DIALECT))


@cache
def delete_statement(table: Table) -> str:
    """Remove a row; the value is its id."""
    return str(delete(table).where(table.c.id == bindparam("old_id")).compile(dialect=_DIALECT))
