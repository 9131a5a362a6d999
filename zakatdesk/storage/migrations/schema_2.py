"""The tables of schema 2, as they were when it was released; never edited again.

A closed year also keeps the record that its statement is made from.
"""

from __future__ import annotations

from zakatdesk.storage.migrations.schema_1 import STATEMENTS as BEFORE

ADDED = "record TEXT DEFAULT '' NOT NULL"
"""The column of `closed_years` that is new, after `frozen`."""

_LAST_COLUMN = "frozen TEXT NOT NULL"

STATEMENTS = tuple(
    statement.replace(_LAST_COLUMN, f"{_LAST_COLUMN},\n    {ADDED}")
    if statement.startswith("\nCREATE TABLE closed_years ")
    else statement
    for statement in BEFORE
)
"""In an order in which each table comes after those that it refers to."""
