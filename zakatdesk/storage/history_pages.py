"""The history as a page lists it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from zakatdesk.bookkeeping.ledger_file import Act, FactName, HistoryFilter, HistoryRow
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.forgetting import NOBODY, touches
from zakatdesk.storage.history import instant_text, label_of
from zakatdesk.storage.tables import changed_facts, changes


def history_rows(connection: Connection, wanted: HistoryFilter, *, most: int) -> Sequence[HistoryRow]:
    """Changes that a filter lets through, newest first."""
    table = changes.c
    rules: list[ColumnElement[bool]] = []
    if wanted.before is not None:
        rules.append(table.number < wanted.before)
    if wanted.since is not None:
        rules.append(table.at >= instant_text(wanted.since))
    if wanted.until is not None:
        rules.append(table.at < instant_text(wanted.until))
    if wanted.fact is not None:
        rules.append(table.number.in_(select(changed_facts.c.number).where(touches(wanted.fact))))
    statement = select(changes).where(*rules).order_by(table.number.desc()).limit(most)
    return _rows(connection, connection.execute(statement).all())


def removal_rows(connection: Connection, *, most: int) -> Sequence[HistoryRow]:
    """The newest changes that took away something that is still gone, newest first; each fact only in the last one."""
    removed = connection.execute(
        select(changed_facts.c.number, changed_facts.c.kind, changed_facts.c.id)
        .join(changes, changes.c.number == changed_facts.c.number)
        .where(changes.c.act == Act.DO.value, changed_facts.c.after.is_(None), changed_facts.c.id != NOBODY)
        .order_by(changed_facts.c.number.desc())
    )
    numbers: list[int] = []
    seen: set[FactName] = set()
    for number, kind, fact_id in removed:
        name = FactName(kind, fact_id)
        if name in seen:
            continue
        seen.add(name)
        if number in numbers[-1:] or _is_there(connection, name):
            continue
        if len(numbers) == most:
            break
        numbers.append(number)
    statement = select(changes).where(changes.c.number.in_(numbers)).order_by(changes.c.number.desc())
    return _rows(connection, connection.execute(statement).all())


def _rows(connection: Connection, rows: Sequence[Row[Any]]) -> Sequence[HistoryRow]:
    undone = _undone(connection, [row.number for row in rows])
    return tuple(
        HistoryRow(
            number=row.number,
            act=Act(row.act),
            label=label_of(row.label, row.about),
            at=datetime.fromisoformat(row.at),
            by=row.by,
            undone=row.number in undone,
        )
        for row in rows
    )


def _undone(connection: Connection, numbers: Sequence[int]) -> set[int]:
    """Which of these changes are undone: the last that was said of them later is an undo."""
    if not numbers:
        return set()
    table = changes.c
    later = connection.execute(
        select(table.target, table.act)
        .where(
            table.number > min(numbers),
            table.act.in_((Act.UNDO.value, Act.REDO.value)),
            table.target.in_(numbers),
        )
        .order_by(table.number)
    )
    last = {row.target: row.act for row in later}
    return {number for number, act in last.items() if act == Act.UNDO.value}


def _is_there(connection: Connection, name: FactName) -> bool:
    table = FACT_TABLES[name.kind].table
    return connection.execute(select(table.c.id).where(table.c.id == name.id)).first() is not None


def standing_changes(connection: Connection, undo_head: int, lowest: int = 1) -> set[int]:
    """The changes from a number on that were done and are not undone: those on the line that undo would go."""
    table = changes.c
    found = connection.execute(
        select(table.number, table.parent).where(table.act == Act.DO.value, table.number >= lowest)
    )
    parents = {row.number: row.parent for row in found}
    standing: set[int] = set()
    number = undo_head
    while number in parents:
        standing.add(number)
        number = parents[number]
    return standing
