"""The history: every change as it was written, chained by hashes, and the line along which undo and redo go.

A change that was done knows the change that undo would have undone before it, its parent. Undo goes to the parent, redo to
the newest child; a new change is a new child, so that what was undone before is no longer on the line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, insert, select

from zakatdesk.bookkeeping.ledger_file import Act, ChangeLabel, FactName
from zakatdesk.domain.change import Change, Edit, Fact, kind_of
from zakatdesk.domain.entry import Entry
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.payment import Payment
from zakatdesk.storage.fact_tables import FACT_TABLES
from zakatdesk.storage.json_texts import from_json, to_json
from zakatdesk.storage.schema_numbers import SCHEMA
from zakatdesk.storage.statements import insert_statement
from zakatdesk.storage.tables import changed_facts, changes


class Telling(Frozen):
    """What is written of a change beside its facts.

    Attributes:
        target: The change that is done, undone or redone; its own number for a new one.
        parent: The change that undo would have undone before.
    """

    number: int
    act: Act
    target: int
    parent: int
    at: datetime
    by: str


def instant_text(instant: datetime) -> str:
    """An instant as the history keeps it: in UTC, so that texts sort like instants."""
    return instant.astimezone(UTC).isoformat(timespec="seconds")


def write_change(connection: Connection, change: Change, telling: Telling, chained_to: bytes) -> bytes:
    """Add a change to the history.

    Returns:
        Its hash, for the next one to be chained to.
    """
    facts = [_fact_row(telling.number, place, edit) for place, edit in enumerate(change.edits)]
    head = {
        "number": telling.number,
        "act": telling.act.value,
        "target": telling.target,
        "parent": telling.parent,
        "label": change.label,
        "about": to_json(change.about),
        "at": instant_text(telling.at),
        "by": telling.by,
    }
    chained = chain(chained_to, tuple(head.values()), facts)
    connection.execute(insert(changes), {**head, "hash": chained})
    if facts:
        connection.exec_driver_sql(insert_statement(changed_facts), facts)
    return chained


def chain(before: bytes, head: Iterable[object], facts: Iterable[Sequence[Any]]) -> bytes:
    """The hash of a change: of the hash before it and of all that is written of it."""
    link = sha256(before)
    link.update(to_json(list(head)).encode())
    for *named, was, becomes in facts:
        link.update(to_json(named).encode())
        for told in (was, becomes):
            link.update(b"-" if told is None else sha256(told).digest())
    return link.digest()


def read_change(connection: Connection, number: int) -> Change:
    """A change of the history.

    Raises:
        KeyError: There is no such change.
    """
    label = read_label(connection, number)
    table = changed_facts.c
    found = connection.execute(
        select(table.kind, table.before, table.after).where(table.number == number).order_by(table.place)
    )
    edits = tuple(Edit(_untold(kind, was), _untold(kind, becomes)) for kind, was, becomes in found if was or becomes)
    return Change(label.label, edits, label.about)


def read_label(connection: Connection, number: int) -> ChangeLabel:
    """What a change is called.

    Raises:
        KeyError: There is no such change.
    """
    found = connection.execute(select(changes.c.label, changes.c.about).where(changes.c.number == number)).first()
    if found is None:
        raise KeyError(number)
    return label_of(found.label, found.about)


def label_of(label: str, about: str) -> ChangeLabel:
    """A label from its two columns."""
    return ChangeLabel(label, tuple((name, text) for name, text in from_json(about)))


def known_fact(connection: Connection, name: FactName) -> Fact | None:
    """A fact as the history knew it last."""
    table = changed_facts.c
    found = connection.execute(
        select(table.before, table.after)
        .where(table.kind == name.kind, table.id == name.id)
        .order_by(table.number.desc())
        .limit(1)
    ).first()
    return None if found is None else _untold(name.kind, found.after or found.before)


def parent_of(connection: Connection, number: int) -> int:
    """The change that undo would undo after this one is undone; 0 for none."""
    found: int = connection.execute(select(changes.c.parent).where(changes.c.number == number)).scalar_one()
    return found


def redo_target(connection: Connection, undo_head: int) -> int:
    """The change that redo would do again; 0 for none."""
    table = changes.c
    newest = select(func.max(table.number)).where(table.parent == undo_head, table.act == Act.DO.value)
    found: int | None = connection.execute(newest).scalar()
    return found or 0


def _untold(kind: str, told: bytes | None) -> Fact | None:
    return None if told is None else FACT_TABLES[kind].untold(told)


def _fact_row(number: int, place: int, edit: Edit) -> tuple[Any, ...]:
    """The row of `changed_facts`, in the order of its columns."""
    fact = edit.fact
    kind = FACT_TABLES[kind_of(fact)]
    told = [None if side is None else kind.told(side) for side in (edit.before, edit.after)]
    return (number, place, kind.kind, fact.id, *_whose(fact), SCHEMA, *told)


def _whose(fact: Fact) -> tuple[str | None, str | None, str | None]:
    """The holding, the other holding and the person that a fact names, so that the history can be asked for them."""
    match fact:
        case Entry():
            return fact.holding, fact.to, None
        case Payment():
            return fact.from_holding, None, fact.person
        case Holding():
            return None, None, fact.person
        case _:
            return None, None, getattr(fact, "person", None)
