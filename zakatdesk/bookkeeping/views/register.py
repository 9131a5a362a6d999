"""The entries of one holding, with what stood in it after each."""

from __future__ import annotations

from zakatdesk.bookkeeping.views.balance import balances, transferred
from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.register import EMPTY


class EntryRow(Frozen):
    """One row of a register.

    Attributes:
        day: The civil ordinal on which it counts.
        stands: Steps of the holding's unit after it.
        moved: For a transfer: steps that came (or, negative, went) here.
        other: For a transfer: the id of the other holding.
    """

    entry: Entry
    day: int
    stands: int
    moved: int | None = None
    other: str | None = None


def register(ledger: Ledger, holding_id: str) -> tuple[EntryRow, ...]:
    """The rows of a holding's register in the order in which they apply."""
    kept = ledger.registers.get(holding_id, EMPTY)
    rows = []
    for day, entry, stands in zip(kept.days, kept.rows, balances(ledger, holding_id), strict=True):
        if entry.kind is EntryKind.TRANSFER:
            other = entry.to if entry.holding == holding_id else entry.holding
            rows.append(EntryRow(entry, day, stands, transferred(holding_id, entry), other))
        else:
            rows.append(EntryRow(entry, day, stands))
    return tuple(rows)
