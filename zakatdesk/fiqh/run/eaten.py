"""What claims eat of lots, as if they had been paid that day by the order of withdrawal.

Source: timeline 6.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import accumulate
from operator import attrgetter

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num, tame
from zakatdesk.fiqh.wealth.book import NEWEST, PRO_RATA, Book
from zakatdesk.fiqh.wealth.lots import Lot


class Ahead(Frozen, eq=False):
    """A part of a lot that was paid in advance; without a lot it was paid out of an overdraft."""

    acquired: int
    order: int
    worth: Num
    source: str
    lot: Lot | None


def left_of(
    lots: list[Lot],
    books: Iterable[Book],
    steps: Mapping[str, Num],
    eaten: Num,
    whole: Num,
    order: str,
    ahead: Sequence[Ahead] = (),
) -> dict[int, Num]:
    """What is left of lots, by their identity, in the measure of `steps`.

    Args:
        lots: Those asked for.
        books: All books whose lots are eaten together.
        steps: The worth of one step of each book.
        eaten: How much is eaten of all.
        whole: The worth of all.
        order: The order of withdrawal.
        ahead: What was paid in advance and counts as owned; it is eaten like the lots it came from.
    """
    worth = {id(lot): _worth(lot, steps) for lot in lots}
    worth.update((id(row), row.worth) for row in ahead)
    if not eaten:
        return worth
    if order == PRO_RATA:
        kept = max(1 - Fraction(eaten) / whole, Fraction(0)) if whole else Fraction(0)
        return {name: tame(amount * kept) for name, amount in worth.items()}
    columns = [_Column(book, steps[book.id]) for book in books if book.id in steps and book.lots]
    newest = order == NEWEST
    sign = -1 if newest else 1
    paid = sorted(ahead, key=lambda row: (sign * row.acquired, sign * row.order))
    for lot in lots:
        before = sum(column.before(_age(lot), newest=newest) for column in columns)
        before += sum(row.worth for row in paid if (_age(row) > _age(lot) if newest else _age(row) < _age(lot)))
        worth[id(lot)] = _uneaten(worth[id(lot)], eaten - before)
    gone: Num = 0
    for row in paid:
        # A lot and what was paid in advance out of it: the lot is eaten first.
        before = gone + sum(column.before(_age(row), newest=newest, itself=True) for column in columns)
        worth[id(row)] = _uneaten(row.worth, eaten - before)
        gone += row.worth
    return worth


def _uneaten(worth: Num, eaten: Num) -> Num:
    return tame(worth - min(worth, max(eaten, 0)))


class _Column:
    """The lots of one book added up, so that what is eaten before one of them needs no walk over all."""

    __slots__ = ("_lots", "_step", "_sums")

    def __init__(self, book: Book, step: Num) -> None:
        self._lots = book.lots
        self._step = step
        quantities: list[Num] = [0, *map(book.quantity, book.lots)]
        self._sums: list[Num] = list(accumulate(quantities, _together))

    def before(self, age: tuple[int, int], *, newest: bool, itself: bool = False) -> Num:
        """The worth of the lots that go before one of an age, or with it."""
        if newest == itself:
            place = bisect_left(self._lots, age, key=_age)
        else:
            place = bisect_right(self._lots, age, key=_age)
        return (self._sums[-1] - self._sums[place] if newest else self._sums[place]) * self._step


def _together(one: Num, other: Num) -> Num:
    return tame(one + other)


_age: Callable[[Lot | Ahead], tuple[int, int]] = attrgetter("acquired", "order")


def _worth(lot: Lot, steps: Mapping[str, Num]) -> Num:
    book = lot.home
    if book is None or book.id not in steps:
        return 0
    return tame(book.quantity(lot) * steps[book.id])
