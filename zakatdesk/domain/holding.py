"""What a person owns or owes."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import cast

from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.kinds import KINDS, Counted, HoldingKind
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.quantity import GRAMS, HEADS, KILOGRAMS, PEOPLE, Unit, money_unit, symbol_unit
from zakatdesk.domain.weight import purity


class Instalment(Frozen):
    """One part of a debt: when it is due, and how much in steps of the debt's unit."""

    on: StatedDay
    amount: int


class Monthly(Frozen):
    """Equal parts of a debt: steps a part, the first day, how many."""

    amount: int
    first: StatedDay
    count: int


KeyValue = str | bool | Decimal | StatedDay | tuple[Instalment, ...] | Monthly


class Holding(Frozen):
    """One thing that is owned or owed, counted in one unit.

    Attributes:
        seq: Its place among the rows of the ledger.
        share: The part that this person owns; quantities are the whole thing's.
        keys: The kind's own keys that were given, in the order of `KINDS`.
    """

    id: str
    seq: int
    person: str
    kind: HoldingKind
    name: str
    keys: tuple[tuple[str, KeyValue], ...] = ()
    share: Decimal = Decimal(1)
    note: str = ""

    def key(self, name: str) -> KeyValue | None:
        """The value of one of the kind's own keys: as given, else the kind's default."""
        for given, value in self.keys:
            if given == name:
                return value
        for spec in KINDS[self.kind].keys:
            if spec.name == name:
                return spec.default
        return None

    @property
    def currency(self) -> str | None:
        """The currency code it is kept in, where it has one."""
        return cast(str | None, self.key("currency"))

    @property
    def unit(self) -> Unit:
        """What its quantities are counted in."""
        counted = KINDS[self.kind].counted
        if counted in _FIXED:
            return _FIXED[counted]
        if counted is Counted.METAL and self.key("metal") is not None:
            return GRAMS
        if counted is Counted.UNITS and (symbol := self.key("symbol")) is not None:
            return symbol_unit(cast(str, symbol))
        return money_unit(cast(str, self.currency))

    @property
    def purity(self) -> Fraction:
        """The fine part of a metal; 1 for anything else."""
        return purity(cast(Decimal | None, self.key("karat")), cast(Decimal | None, self.key("fineness")))


_FIXED: Mapping[Counted, Unit] = {
    Counted.GRAMS: GRAMS,
    Counted.HEADS: HEADS,
    Counted.KILOGRAMS: KILOGRAMS,
    Counted.PEOPLE: PEOPLE,
}
