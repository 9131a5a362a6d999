"""Each kind of fact: its table, its rows, and its bytes in the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from zakatdesk.domain.change import Fact
from zakatdesk.domain.parts import Frozen
from zakatdesk.storage import rows
from zakatdesk.storage.json_texts import from_json, to_json
from zakatdesk.storage.rows import Row

if TYPE_CHECKING:
    from sqlalchemy import Table


class FactTable(Frozen):
    """How one kind of fact is stored.

    Attributes:
        name: The table's name.
        embedded: Columns whose text is JSON itself.
    """

    kind: str
    name: str
    row: Callable[[Any], Row]
    fact: Callable[[Row], Fact]
    embedded: tuple[str, ...] = ()

    @property
    def table(self) -> Table:
        """The table for statements; what only reads does without it, and so without SQLAlchemy."""
        from zakatdesk.storage.tables import metadata  # noqa: PLC0415

        return metadata.tables[self.name]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in the order of a row."""
        return tuple(column.name for column in self.table.c)

    def told(self, fact: Fact) -> bytes:
        """A fact as the history tells it: compact JSON by column, without what is not said."""
        told = {}
        for name, value in zip(self.columns, self.row(fact), strict=True):
            if value is not None:
                told[name] = from_json(value) if name in self.embedded else value
        return to_json(told).encode()

    def untold(self, told: bytes) -> Fact:
        """The fact that the history tells of.

        Raises:
            ValueError, KeyError, DomainError: These are not bytes that this program wrote.
        """
        values = from_json(told)
        for name in self.embedded:
            values[name] = to_json(values[name])
        return self.fact(tuple(values.get(name) for name in self.columns))


_ALL = (
    FactTable("correction", "corrections", rows.correction_row, rows.read_correction),
    FactTable("person", "people", rows.person_row, rows.read_person, ("policies",)),
    FactTable("holding", "holdings", rows.holding_row, rows.read_holding, ("keys",)),
    FactTable("entry", "entries", rows.entry_row, rows.read_entry),
    FactTable("price", "prices", rows.price_row, rows.read_price),
    FactTable("payment", "payments", rows.payment_row, rows.read_payment),
    FactTable("closed_year", "closed_years", rows.closed_year_row, rows.read_closed_year, ("frozen",)),
)

FACT_TABLES: Mapping[str, FactTable] = MappingProxyType({table.kind: table for table in _ALL})
"""By the kind's name in `domain.change.FACT_KINDS`, each after the kinds that it speaks of."""
