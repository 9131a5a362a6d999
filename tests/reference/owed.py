"""Obligations, what settles them, and what is left over as credit.

Source: timeline 7 and 8.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor

from tests.reference.facts import HERDS, METALS, NEVER
from tests.reference.lots import Holding, Lot

ZERO = Fraction(0)
IN_MONEY = ("money", "income", "receivable", "returned", "mineral", "rikaz")
Animals = dict[str, Fraction]


@dataclass
class Obligation:
    """What fell due on a day.

    Attributes:
        exact: Money owed, exact; none for what is owed in kind only.
        grams: Grams of metal owed, for a metal alone.
        kind: What is owed in kind, as it is shown.
        choices: All sets of animals; the first is shown.
        given: What was given in kind.
        fallen: The part that fell away by later losses, of what was unpaid.
    """

    zakat_class: str
    group: str
    start: int | None
    due: int
    unit: str
    base: Fraction
    nisab: Fraction
    deducted: Fraction
    rate: Fraction | None
    exact: Fraction | None
    holdings: dict[str, Fraction] = field(default_factory=dict)
    grams: Fraction | None = None
    price_due: Fraction | None = None
    kind: Animals = field(default_factory=dict)
    choices: list[Animals] = field(default_factory=list)
    given: Animals = field(default_factory=dict)
    paid: Fraction = ZERO
    left: Fraction = ZERO  # of money, or of grams for a metal alone
    missing: list[str] = field(default_factory=list)
    to_dispose: Fraction = ZERO
    rounding: str = "HALF_UP"
    deferred_until: int = 0
    lapsed: bool = False
    early: bool = False

    @property
    def is_metal(self) -> bool:
        return self.zakat_class in METALS

    @property
    def in_animals(self) -> bool:
        return bool(self.choices)


@dataclass
class Credit:
    """Money, grams or heads paid ahead of what they settle."""

    zakat_class: str | None
    kind: str  # `money`, `gold_g`, `silver_g`, `kg` or an animal
    left: Fraction
    on: int
    source: Holding | None = None
    lots: list[Lot] = field(default_factory=list)
    overpaid: bool = False

    def parts(self) -> list[tuple[Lot, Fraction]]:
        """The lots it came from, and how much of each is left, in its own unit."""
        total = sum((lot.quantity for lot in self.lots), ZERO)
        if not total:
            self.lots = [Lot(self.left, self.on, unheld=True)]
            total = self.left
        return [(lot, lot.quantity * self.left / total) for lot in self.lots]


@dataclass
class Ahead:
    """Credit as it stood when the state of a day was taken."""

    credit: Credit
    parts: list[tuple[Lot, Fraction]]


def round_to(amount: Fraction, step: Fraction, how: str = "HALF_UP") -> Fraction:
    """A sum rounded to whole steps."""
    steps = amount / step
    return (ceil(steps) if how == "UP" else floor(steps + Fraction(1, 2))) * step


def is_settled(owed: Obligation, step: Fraction) -> bool:
    """Whether less than half a coin is left."""
    if owed.in_animals:
        return not animals_left(owed)
    if owed.exact is None:
        return owed.left <= 0
    if owed.is_metal:
        return owed.left * (owed.price_due or 0) < step / 2 if owed.price_due else owed.left <= 0
    return owed.left < step / 2


def animals_left(owed: Obligation) -> Animals:
    """What of the first set is not given yet."""
    left = {name: number - owed.given.get(name, ZERO) for name, number in owed.choices[0].items()}
    return {name: number for name, number in left.items() if number > 0}


def money_classes(zakat_class: str) -> bool:
    return zakat_class in IN_MONEY or zakat_class in METALS


def takes_money(owed: Obligation, zakat_class: str | None) -> bool:
    """Whether a payment in money for a class, or for none, may settle it."""
    if zakat_class is not None:
        return owed.zakat_class == zakat_class
    return owed.zakat_class not in ("fitr", "crop", "honey", *HERDS)


def pending(obligations: list[Obligation], step: Fraction, day: int = NEVER) -> list[Obligation]:
    """What is not settled, the oldest first."""
    found = [owed for owed in obligations if owed.due <= day and not owed.lapsed and not is_settled(owed, step)]
    return sorted(found, key=lambda owed: (owed.due, owed.zakat_class, owed.group))
