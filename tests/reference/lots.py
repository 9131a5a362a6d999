"""The lots of a holding: what came in, what went out, and which lot it went out of.

Source: timeline 3.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import count

from tests.reference.facts import Anchor, Json

_arrivals = count()


@dataclass
class Lot:
    """A quantity with the day it was acquired and its own hawl.

    Attributes:
        hawl: The day its hawl began; none while it has none.
        assessed: The day it was last in a base.
        paid_on: The day zakat was paid for it on receipt, return or sale, or as income.
        outside_until: Rent taken ahead is out of the pool before this day.
        unheld: Paid ahead out of an overdraft: no lot, so it has no hawl.
        outside: Whether it was out of the pool when its hawls were last looked at.
        entered: The day on which the rules brought it into the pool where it stood; 0 where they never did.
    """

    quantity: Fraction
    acquired: int
    hawl: int | None = None
    anchor: Anchor | None = None
    assessed: int | None = None
    paid_on: int | None = None
    outside_until: int = 0
    waiting: bool = False
    unheld: bool = False
    outside: bool = False
    entered: int = 0
    arrival: int = field(default_factory=lambda: next(_arrivals))

    def part(self, quantity: Fraction) -> Lot:
        """The same lot with another quantity, arriving now."""
        return replace(self, quantity=quantity, outside=False, arrival=next(_arrivals))


@dataclass
class Blocked:
    quantity: Fraction
    acquired: int
    since: int


@dataclass
class Holding:
    """What is in a holding on a day."""

    facts: Json
    lots: list[Lot] = field(default_factory=list)
    interest: Fraction = Fraction(0)
    overdraft: Fraction = Fraction(0)
    blocked: list[Blocked] = field(default_factory=list)
    figures: dict[str, Fraction] = field(default_factory=dict)
    profits: list[tuple[int, Fraction]] = field(default_factory=list)
    changes: list[tuple[int, Fraction]] = field(default_factory=list)

    @cached_property
    def kind(self) -> str:
        return str(self.facts["kind"])

    @cached_property
    def id(self) -> str:
        return str(self.facts["id"])

    @cached_property
    def share(self) -> Fraction:
        return Fraction(self.facts.get("share", "1"))

    @property
    def quantity(self) -> Fraction:
        """All lots."""
        return sum((lot.quantity for lot in self.lots), Fraction(0))

    @property
    def balance(self) -> Fraction:
        """The whole account."""
        return self.quantity + self.interest - self.overdraft

    def lowest_part(self, since: int) -> Fraction:
        """The lowest price since a day, told by the values that were entered, as a part of the one of now."""
        price = lowest = Fraction(1)
        for day, factor in reversed(self.changes):
            if day > since:
                price /= factor
                lowest = min(lowest, price)
        return lowest

    def key(self, name: str, default: str = "") -> str:
        return str(self.facts.get(name, default))

    def add(self, lot: Lot) -> Lot | None:
        """Put a lot in; what is overdrawn is filled first."""
        filled = min(self.overdraft, lot.quantity)
        self.overdraft -= filled
        lot.quantity -= filled
        if lot.quantity > 0:
            self.lots.append(lot)
            return lot
        return None

    def inflow(self, amount: Fraction, day: int) -> Lot | None:
        return self.add(Lot(amount, day))

    def in_order(self, order: str) -> list[Lot]:
        """The lots in the order in which they are taken."""
        lots = sorted(self.lots, key=lambda lot: (lot.acquired, lot.arrival))
        return lots if order == "OLDEST_FIRST" else lots[::-1]

    @property
    def oldest(self) -> Lot | None:
        return min(self.lots, key=lambda lot: (lot.acquired, lot.arrival), default=None)

    def take(self, amount: Fraction, order: str) -> list[Lot]:
        """Take so much out of the lots; what they do not have is overdrawn."""
        have = self.quantity
        taken: list[Lot] = []
        if order == "PRO_RATA" and have > 0:
            factor = min(amount, have) / have
            for lot in self.in_order("OLDEST_FIRST"):
                taken.append(lot.part(lot.quantity * factor))
                lot.quantity -= lot.quantity * factor
        elif order != "PRO_RATA":
            left = min(amount, have)
            for lot in self.in_order(order):
                part = min(lot.quantity, left)
                if part > 0:
                    taken.append(lot.part(part))
                    lot.quantity -= part
                    left -= part
        self.lots = [lot for lot in self.lots if lot.quantity > 0]
        self.overdraft += max(amount - have, Fraction(0))
        return taken

    def scale(self, factor: Fraction) -> None:
        for lot in self.lots:
            lot.quantity *= factor
        self.lots = [lot for lot in self.lots if lot.quantity > 0]

    def forget_hawls(self) -> None:
        for lot in self.lots:
            lot.hawl = lot.anchor = None
            lot.waiting = False


def newly(quantity: Fraction, day: int, *, paid: bool = False, outside_until: int = 0) -> Lot:
    """A lot of today."""
    return Lot(quantity, day, paid_on=day if paid else None, outside_until=outside_until)


@dataclass
class Receipt:
    """Something that came in today and may owe zakat at once."""

    zakat_class: str
    holding: Holding
    received: list[tuple[Fraction, int]]  # in the person's currency, and the complete years it was away
    lots: list[Lot]
    all_years: bool = False
    at_once: bool = False
    part: Fraction = Fraction(1, 40)
    missing: list[str] = field(default_factory=list)  # the currency, where its worth is not known on the day
    unknown_part: Fraction = Fraction(1)  # how much of it owes, where its worth is not known


@dataclass
class Classed:
    """What came in of a strong or medium debt after a complete year, in its order, and how much of it has paid."""

    received: list[tuple[Fraction, int]] = field(default_factory=list)
    paid: Fraction = Fraction(0)

    def become_ready(self, ready: Fraction) -> list[tuple[Fraction, int]]:
        """The oldest receipts that have not paid yet, up to what is ready of all, each with its own years."""
        parts, before = [], Fraction(0)
        for worth, years in self.received:
            part = min(before + worth, ready) - max(before, self.paid)
            if part > 0:
                parts.append((part, years))
            before += worth
        self.paid = max(self.paid, ready)
        return parts
