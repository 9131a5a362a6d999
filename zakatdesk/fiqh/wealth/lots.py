"""Lots: parts of a holding, each with the day it was acquired and the hawl it is in."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from zakatdesk.domain.parts import Mutable, field
from zakatdesk.fiqh.exact import Num, tame
from zakatdesk.fiqh.hawls.anchors import Anchor, Years

if TYPE_CHECKING:
    from zakatdesk.fiqh.hawls.lot_hawls import LotHawls
    from zakatdesk.fiqh.wealth.book import Book


age: Callable[[object], tuple[int, int]] = attrgetter("acquired", "order")
"""The place of a lot, or of a part of one, among those of all holdings: the oldest first."""


class Cohort(Mutable, eq=False):
    """Lots whose hawls have the same days.

    A lot belongs to it while the lot says so; `members` may also list lots that moved on.

    Attributes:
        since: The day their hawl began.
        anchor: The day and month that stay with it.
        closes: The day it closes under the rules in force; none beyond the calendar.
        late: Whether a test since then rested on a price that came only later.
        keeper: The hawls of the pool that it is among.
    """

    since: int
    anchor: Anchor
    closes: int | None = None
    late: bool = False
    members: list[Lot] = field(default_factory=list)
    keeper: LotHawls | None = None

    def living(self) -> list[Lot]:
        """The lots that are in it still."""
        self.members = [lot for lot in self.members if lot.cohort is self and lot.raw]
        return self.members


class Lot(Mutable, eq=False):
    """A part of one holding.

    Attributes:
        acquired: The day it came into ownership.
        order: Its place among lots acquired on one day: by arrival.
        raw: Its quantity in steps, before the holding's scale.
        cohort: The hawl it is in; none before it is in one.
        assessed: The day on which zakat was paid for it apart: on receipt, return or sale, or as income.
        ahead_until: For rent taken in advance: the day from which all of it is settled.
        entered: The day it came into its holding: when a receivable was lent.
        closed: The day on which its hawl last closed; 0 before that.
        home: The book it stands in; none for what was paid ahead and only counts as owned.
    """

    acquired: int
    order: int
    raw: Num
    cohort: Cohort | None = None
    assessed: int | None = None
    ahead_until: int | None = None
    entered: int = 0
    closed: int = 0
    home: Book | None = None

    @property
    def days(self) -> tuple[object, ...]:
        """What tells it from another lot of one holding."""
        return self.acquired, id(self.cohort), self.assessed, self.ahead_until, self.closed


class Sums:
    """Lots added up from the first one on, so that what lies before one of them needs no walk over all each time."""

    __slots__ = ("_sums",)

    def __init__(self) -> None:
        """Nothing is added up yet."""
        # Each less the first of them is the sum of so many lots: what leaves the front changes only that one.
        self._sums: list[Num] = [0]

    def hold_for(self, number: int) -> None:
        """The sums of the first so many lots still hold; others changed."""
        del self._sums[number + 1 :]

    def leave_first(self, number: int, quantity: Num) -> None:
        """So much left the front; with it went so many lots."""
        sums = self._sums
        first = tame(sums[0] + quantity)
        if number < len(sums):
            del sums[:number]
            sums[0] = first
        else:
            self._sums = [0]

    def of_first(self, number: int, lots: list[Lot], quantity: Callable[[Lot], Num]) -> Num:
        """What the first so many lots hold together."""
        sums = self._sums
        for lot in lots[len(sums) - 1 : number]:
            sums.append(tame(sums[-1] + quantity(lot)))
        return sums[number] - sums[0]


class Taken(NamedTuple):
    """A part that left a holding, with the days it carries along."""

    lot: Lot
    quantity: Num


def is_assessed(lot: Lot, day: int, years: Years) -> bool:
    """Whether zakat was paid for a lot by itself less than a lunar year before."""
    return lot.assessed is not None and day < years.lunar_year_after(lot.assessed)


def kept_ahead(taken: Taken) -> Taken:
    """A part that was paid ahead: it left its book and stays in its hawl, which closes as if it were still owned."""
    lot = taken.lot
    ahead = Lot(lot.acquired, lot.order, taken.quantity, lot.cohort, lot.assessed, closed=lot.closed)
    if lot.cohort is not None:
        lot.cohort.members.append(ahead)
    return Taken(ahead, taken.quantity)


def moved(taken: Taken, order: int, quantity: Num, day: int) -> Lot:
    """The lot that arrives where a part of another went; it keeps its days."""
    lot = taken.lot
    return Lot(lot.acquired, order, quantity, lot.cohort, lot.assessed, lot.ahead_until, day, lot.closed)
