"""Reading all facts of a file, without SQLAlchemy: statements are few and plain, and a start waits for them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from zakatdesk.domain.change import Fact
from zakatdesk.storage.digest import row_numbers, total
from zakatdesk.storage.driver import Ask
from zakatdesk.storage.fact_tables import FACT_TABLES, FactTable
from zakatdesk.storage.json_texts import row_of


def read_facts(ask: Ask) -> tuple[list[Fact], int]:
    """All facts, and the digest of the rows in which they stand.

    Raises:
        ValueError, KeyError, DomainError: A row is not one that this program wrote.
    """
    facts: list[Fact] = []
    numbers = [_read_table(ask, kind, facts) for kind in FACT_TABLES.values()]
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


def _read_table(ask: Ask, kind: FactTable, facts: list[Fact]) -> int:
    """Add the facts of a table, and say what its rows add to the digest: each fact is made of the very text that is counted."""
    names = ", ".join(f'"{name}"' for (name,) in ask(f"SELECT name FROM pragma_table_info('{kind.name}')"))  # noqa: S608
    # The names are those of our own tables; a fingerprint has held them.
    texts = [text for (text,) in ask(f"SELECT json_array({names}) FROM {kind.name}")]  # noqa: S608
    facts += map(kind.fact, map(row_of, texts))
    return total(row_numbers(kind.name, texts))
