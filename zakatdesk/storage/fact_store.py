"""Reading all facts of a file, and writing the facts of one change."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, Text, func, select
from sqlalchemy.exc import IntegrityError

from zakatdesk.domain.change import Edit, Fact, kind_of
from zakatdesk.domain.errors import DomainError, StaleChange
from zakatdesk.storage.digest import row_number, total
from zakatdesk.storage.fact_tables import FACT_TABLES, FactTable
from zakatdesk.storage.rows import Row
from zakatdesk.storage.statements import delete_statement, insert_statement, update_statement


def read_facts(connection: Connection) -> tuple[list[Fact], int]:
    """All facts, and the digest of the rows in which they stand.

    Raises:
        ValueError, KeyError, DomainError: A row is not one that this program wrote.
    """
    facts: list[Fact] = []
    numbers: list[int] = []
    for kind in FACT_TABLES.values():
        _read_table(connection, kind, facts, numbers)
    return facts, total(numbers)


@contextmanager
def many_new_objects() -> Iterator[None]:
    """Keep the collector from looking again and again at facts that all stay; it took a third of the time of loading."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _read_table(connection: Connection, kind: FactTable, facts: list[Fact], numbers: list[int]) -> None:
    columns = tuple(kind.table.c)
    name = kind.table.name
    read = kind.fact
    statement = select(*columns, func.json_array(*columns, type_=Text))
    for values in connection.execute(statement).all():
        facts.append(read(values[:-1]))
        numbers.append(row_number(name, values[-1]))


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
