"""Forgetting a person for good: the one act that rewrites the history."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from zakatdesk.bookkeeping.ledger_file import Act, FactName
from zakatdesk.domain.change import Change
from zakatdesk.storage.file_head import FIRST_HASH
from zakatdesk.storage.history import chain
from zakatdesk.storage.json_texts import to_json
from zakatdesk.storage.tables import changed_facts, changes

SETTLED = -1
"""The parent of a change that stands and can no longer be undone."""

SETTLED_UNDONE = -2
"""The parent of a change that was undone and can no longer be done again."""

WIPED = Change("of_someone_forgotten", ())
"""What is left of a change that was wiped."""

NOBODY = ""
"""The id of a fact that was wiped."""


def touches(fact: FactName) -> ColumnElement[bool]:
    """Which rows of changed facts belong to a fact; see `HistoryFilter.fact`."""
    table = changed_facts.c
    itself = and_(table.kind == fact.kind, table.id == fact.id)
    if fact.kind == "holding":
        return or_(itself, table.holding == fact.id, table.to == fact.id)
    if fact.kind == "person":
        own = select(table.id).where(table.kind == "holding", table.person == fact.id)
        return or_(itself, table.person == fact.id, table.holding.in_(own), table.to.in_(own))
    return itself


def wipe(connection: Connection, person: str, standing: set[int]) -> None:
    """Take out of the history whatever it tells of a person; that something was changed, and when, stays.

    Nothing that came before can be undone afterwards, because the facts for that are gone.

    Args:
        connection: In a transaction that writes.
        person: The id of the person.
        standing: The numbers of the changes that are done and not undone.
    """
    theirs = touches(FactName("person", person))
    numbers = set(connection.execute(select(changed_facts.c.number).where(theirs)).scalars())
    places = connection.execute(select(changed_facts.c.number, changed_facts.c.place).where(theirs)).all()
    for number, place in places:
        connection.execute(
            update(changed_facts)
            .where(changed_facts.c.number == number, changed_facts.c.place == place)
            .values({"id": NOBODY, "holding": None, "to": None, "person": None, "before": None, "after": None})
        )
    for number in numbers:
        connection.execute(
            update(changes).where(changes.c.number == number).values(label=WIPED.label, about=to_json(WIPED.about))
        )
    done = changes.c.act == Act.DO.value
    for row in connection.execute(select(changes.c.number).where(done, changes.c.parent >= 0)).all():
        parent = SETTLED if row.number in standing else SETTLED_UNDONE
        connection.execute(update(changes).where(changes.c.number == row.number).values(parent=parent))


def chain_again(connection: Connection) -> bytes:
    """Compute the whole chain anew.

    Returns:
        The hash of the last change.
    """
    facts: dict[int, list[Any]] = {}
    for row in connection.execute(select(changed_facts).order_by(changed_facts.c.number, changed_facts.c.place)):
        facts.setdefault(row.number, []).append(row)
    link = FIRST_HASH
    for *named, _ in connection.execute(select(changes).order_by(changes.c.number)).all():
        link = chain(link, named, facts.get(named[0], ()))
        connection.execute(update(changes).where(changes.c.number == named[0]).values(hash=link))
    return link
