"""Lots: parts of a holding, each with the day it was acquired and the hawl it is in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from zakatdesk.fiqh.exact import Num


@dataclass(slots=True, eq=False)
class Cohort:
    """Lots whose hawls have the same days.

    Attributes:
        since: The day their hawl began.
        hijri: The kept anchor (month, day) of the Hijri calendar.
        civil: The kept anchor (month, day) of the civil calendar, for a solar year.
        closes: The day it closes under the rules in force; none beyond the calendar.
        alive: Whether the hawl still runs.
        waiting: Whether its year is complete and it waits for nisab.
        members: Lots that were ever in it; some may have moved on or be spent.
    """

    since: int
    hijri: tuple[int, int]
    civil: tuple[int, int]
    closes: int | None = None
    alive: bool = True
    waiting: bool = False
    unchecked: bool = False
    members: list[Lot] = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        """Start without members."""
        if self.members is None:
            self.members = []


@dataclass(slots=True, eq=False)
class Lot:
    """A part of one holding.

    Attributes:
        acquired: The day it came into ownership.
        order: Its place among lots acquired on one day: by arrival.
        raw: Its quantity in steps, before the holding's scale.
        cohort: The hawl it is in; none before it is in one.
        assessed: The day on which zakat was paid for it apart: on receipt, return or sale, or as income.
        ahead_until: For rent taken in advance: the day from which all of it is settled.
        entered: The day it came into its holding: when a receivable was lent.
    """

    acquired: int
    order: int
    raw: Num
    cohort: Cohort | None = None
    assessed: int | None = None
    ahead_until: int | None = None
    entered: int = 0


class Taken(NamedTuple):
    """A part that left a holding, with the days it carries along."""

    lot: Lot
    quantity: Num


def moved(taken: Taken, order: int, quantity: Num, day: int) -> Lot:
    """The lot that arrives where a part of another went; it keeps its days."""
    lot = taken.lot
    return Lot(lot.acquired, order, quantity, lot.cohort, lot.assessed, lot.ahead_until, day)


def scaled(quantity: Num, numerator: int, denominator: int) -> Num:
    """A quantity times a ratio of whole numbers, exact."""
    product = quantity * numerator
    if isinstance(product, int) and product % denominator == 0:
        return product // denominator
    return Fraction(product) / denominator
