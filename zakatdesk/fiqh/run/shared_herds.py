"""Herds that several people keep together: how many heads stand in each on each day.

Source: timeline 10; zakat-rules 14.6.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from zakatdesk.domain.entry import Entry, EntryKind
from zakatdesk.domain.kinds import ANIMALS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.wealth.acts import INFLOWS, OUTFLOWS


@dataclass(slots=True)
class Count:
    """The owned heads of one holding after each day on which they change."""

    person: str
    days: list[int] = field(default_factory=list)
    heads: list[Num] = field(default_factory=list)

    def at(self, day: int) -> Num:
        """The heads of a day, before its payments."""
        place = bisect_right(self.days, day) - 1
        return self.heads[place] if place >= 0 else 0


HerdKey = tuple[str, str]
"""Species and name of a herd."""


@dataclass(frozen=True, slots=True)
class SharedHerds:
    """Herds with more than one owner."""

    counts: Mapping[HerdKey, tuple[Count, ...]]

    def of(self, species: str, herd: object) -> tuple[Count, ...]:
        """The holdings of a herd that is shared; empty where it is not."""
        return self.counts.get((species, str(herd)), ()) if herd is not None else ()


def shared_herds(ledger: Ledger) -> SharedHerds:
    """Every herd of a ledger that belongs to different people."""
    herds: dict[HerdKey, list[str]] = {}
    for holding in ledger.holdings.values():
        herd = holding.key("herd") if holding.kind in ANIMALS else None
        if herd is not None and holding.key("use") == "breeding":
            herds.setdefault((holding.kind.value, str(herd)), []).append(holding.id)
    found = {}
    for key, ids in herds.items():
        if len({ledger.holdings[name].person for name in ids}) > 1:
            found[key] = tuple(_count(ledger, name) for name in ids)
    return SharedHerds(found)


def _count(ledger: Ledger, holding_id: str) -> Count:
    holding = ledger.holdings[holding_id]
    register = ledger.register(holding_id)
    changes = [(day, number, row) for number, (day, row) in enumerate(zip(register.days, register.rows, strict=True))]
    moves: list[tuple[int, int, Entry | int]] = [*changes]
    for payment in ledger.payments.values():
        if payment.from_holding == holding_id:
            # What is given leaves after the state of its day was taken.
            day = ledger.calendar.ordinal(payment.on, after_sunset=payment.after_sunset)
            moves.append((day + 1, -1, payment.amount))
    count = Count(holding.person)
    heads = 0
    for day, _, move in sorted(moves, key=lambda row: row[:2]):
        heads = heads - move if isinstance(move, int) else _after(heads, move, holding_id)
        count.days.append(day)
        count.heads.append(plain(max(heads, 0) * Fraction(holding.share)))
    return count


def _after(heads: int, row: Entry, holding_id: str) -> int:
    amount = row.amount or 0
    if row.kind is EntryKind.TRANSFER:
        if row.to == holding_id:
            return heads + (amount if row.received is None else row.received)
        return heads - amount
    if row.kind is EntryKind.BALANCE:
        return amount
    if row.kind in INFLOWS or row.kind in (EntryKind.BIRTH, EntryKind.PROFIT, EntryKind.RETURNED):
        return heads + amount
    return heads - amount if row.kind in OUTFLOWS or row.kind is EntryKind.BLOCKED else heads
