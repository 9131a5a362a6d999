"""Writing the facts of one change."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import IntegrityError

from zakatdesk.domain.change import Edit, kind_of
from zakatdesk.domain.errors import DomainError, StaleChange
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.rows import Row
from zakatdesk.storage.statements import delete_statement, insert_statement, update_statement


def write_facts(connection: Connection, edits: Iterable[Edit]) -> None:
    """Make the tables say what a change says.

    Raises:
        StaleChange: A fact that is to change or go is not there.
        DomainError: `ID_TAKEN`: a fact that is to be added is there already.
    """
    added: dict[str, list[Row]] = {}
    changed: dict[str, list[Row]] = {}
    gone: dict[str, list[Row]] = {}
    for edit in edits:
        kind = FACT_TABLES[kind_of(edit.fact)]
        if edit.after is None:
            gone.setdefault(kind.kind, []).append((edit.fact.id,))
        elif edit.before is None:
            added.setdefault(kind.kind, []).append(kind.row(edit.after))
        else:
            changed.setdefault(kind.kind, []).append((*kind.row(edit.after), edit.fact.id))
    for statement, groups in ((delete_statement, gone), (update_statement, changed)):
        for name, rows in groups.items():
            done = connection.exec_driver_sql(statement(FACT_TABLES[name].table), rows)
            if done.rowcount != len(rows):
                raise StaleChange("CHANGE_STALE")
    for name, rows in added.items():
        _insert(connection, FACT_TABLES[name].table, rows)


def _insert(connection: Connection, table: Table, rows: list[Row]) -> None:
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(insert_statement(table), rows)
    except IntegrityError:
        seen: set[str] = set()
        for fact_id, *_ in rows:
            if fact_id in seen or connection.execute(select(table.c.id).where(table.c.id == fact_id)).first():
                raise DomainError("ID_TAKEN", "id", id=fact_id) from None
            seen.add(fact_id)
        raise
