"""Looking whether the history is as it was written, a part at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from zakatdesk.bookkeeping.ledger_file import HistoryCheck, HistoryLink
from zakatdesk.domain.parts import replace
from zakatdesk.storage.file_head import FIRST_HASH, FileHead
from zakatdesk.storage.history import chain
from zakatdesk.storage.tables import changed_facts, changes


def check_part(connection: Connection, head: FileHead, so_far: HistoryCheck, *, most: int) -> HistoryCheck:
    """Look at the next changes.

    Args:
        connection: In a transaction.
        head: Where the history ends, as the file says.
        so_far: What an earlier call found.
        most: So many changes.
    """
    if so_far.complete:
        return so_far
    last = so_far.last or HistoryLink(0, FIRST_HASH)
    rows = connection.execute(_after(so_far).limit(most)).all()
    facts = _facts(connection, last.number, rows[-1].number) if rows else {}
    for *named, kept in rows:
        number = int(named[0])
        link = chain(last.hash, named, facts.get(number, ()))
        if number <= last.number or link != kept:
            return HistoryCheck(last, complete=True, broken=number)
        last = HistoryLink(number, link)
    if len(rows) == most:
        return replace(so_far, last=last)
    return HistoryCheck(last, complete=True, broken=_broken_end(last, head))


def last_link(connection: Connection, number: int) -> HistoryLink | None:
    """The last change up to a number."""
    table = changes.c
    found = connection.execute(
        select(table.number, table.hash).where(table.number <= number).order_by(table.number.desc()).limit(1)
    ).first()
    return None if found is None else HistoryLink(found.number, bytes(found.hash))


def _after(so_far: HistoryCheck) -> Any:  # noqa: ANN401 - SQLAlchemy's own type has a parameter for each column
    rows = select(changes).order_by(changes.c.number)
    return rows if so_far.last is None else rows.where(changes.c.number > so_far.last.number)


def _facts(connection: Connection, after: int, until: int) -> dict[int, list[Sequence[Any]]]:
    """The rows of changed facts of some changes, by the number of the change."""
    found: dict[int, list[Sequence[Any]]] = {}
    table = changed_facts.c
    rows = select(changed_facts).where(table.number > after, table.number <= until)
    for row in connection.execute(rows.order_by(table.number, table.place)):
        found.setdefault(row.number, []).append(row)
    return found


def _broken_end(last: HistoryLink, head: FileHead) -> int | None:
    """What is wrong where the history ends."""
    if last.number != head.number:
        return min(last.number, head.number) + 1
    return None if last.hash == head.hash else head.number
