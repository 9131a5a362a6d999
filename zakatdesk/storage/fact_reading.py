"""Reading all facts of a file, without SQLAlchemy: statements are few and plain, and a start waits for them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from zakatdesk.domain.change import Fact
from zakatdesk.storage.digest import row_number, total
from zakatdesk.storage.driver import Ask
from zakatdesk.storage.fact_tables import FACT_TABLES, FactTable


def read_facts(ask: Ask) -> tuple[list[Fact], int]:
    """All facts, and the digest of the rows in which they stand.

    Raises:
        ValueError, KeyError, DomainError: A row is not one that this program wrote.
    """
    facts: list[Fact] = []
    numbers: list[int] = []
    for kind in FACT_TABLES.values():
        _read_table(ask, kind, facts, numbers)
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


def _read_table(ask: Ask, kind: FactTable, facts: list[Fact], numbers: list[int]) -> None:
    names = ", ".join(f'"{name}"' for (name,) in ask(f"SELECT name FROM pragma_table_info('{kind.name}')"))  # noqa: S608
    read = kind.fact
    # The names are those of our own tables; a fingerprint has held them.
    rows = ask(f"SELECT {names}, json_array({names}) FROM {kind.name}")  # noqa: S608
    rows.reverse()
    while rows:
        # Each row goes when its fact is made: all rows and all facts at once are the most memory that is ever needed.
        values = rows.pop()
        facts.append(read(values[:-1]))
        numbers.append(row_number(kind.name, values[-1]))
