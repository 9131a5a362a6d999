"""The history as a page lists it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from zakatdesk.bookkeeping.ledger_file import Act, FactName, HistoryRow
from zakatdesk.storage.history import label_of
from zakatdesk.storage.tables import changed_facts, changes


def history_rows(
    connection: Connection, undo_head: int, *, fact: FactName | None, before: int | None, most: int
) -> Sequence[HistoryRow]:
    """Changes, newest first; for what the arguments mean see `LedgerFile.history`."""
    wanted: list[ColumnElement[bool]] = []
    if before is not None:
        wanted.append(changes.c.number < before)
    if fact is not None:
        wanted.append(changes.c.number.in_(select(changed_facts.c.number).where(_touches(fact))))
    statement = select(changes).where(*wanted).order_by(changes.c.number.desc()).limit(most)
    rows = connection.execute(statement).all()
    standing = _standing(connection, undo_head, rows[-1].number) if rows else set()
    return tuple(
        HistoryRow(
            number=row.number,
            act=Act(row.act),
            label=label_of(row.label, row.about),
            at=datetime.fromisoformat(row.at),
            by=row.by,
            undone=row.act == Act.DO.value and row.number not in standing,
        )
        for row in rows
    )


def _touches(fact: FactName) -> ColumnElement[bool]:
    """Which rows of changed facts belong to a fact."""
    table = changed_facts.c
    itself = and_(table.kind == fact.kind, table.id == fact.id)
    if fact.kind == "holding":
        return or_(itself, table.holding == fact.id, table.to == fact.id)
    if fact.kind == "person":
        own = select(table.id).where(table.kind == "holding", table.person == fact.id)
        return or_(itself, table.person == fact.id, table.holding.in_(own), table.to.in_(own))
    return itself


def _standing(connection: Connection, undo_head: int, lowest: int) -> set[int]:
    """The changes from a number on that were done and are not undone: those on the line that undo would go."""
    table = changes.c
    found = connection.execute(
        select(table.number, table.parent).where(table.act == Act.DO.value, table.number >= lowest)
    )
    parents: dict[int, int] = {row.number: row.parent for row in found}
    standing: set[int] = set()
    number = undo_head
    while number in parents:
        standing.add(number)
        number = parents[number]
    return standing
