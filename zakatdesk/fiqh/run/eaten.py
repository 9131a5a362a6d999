"""What claims eat of lots, as if they had been paid that day by the order of withdrawal.

Source: timeline 6.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import accumulate

from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num, tame
from zakatdesk.fiqh.wealth.book import NEWEST, PRO_RATA, Book
from zakatdesk.fiqh.wealth.lots import Lot, age


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
    day: int | None = None,
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
        day: Rent of years after it is not in the pool, and nothing is eaten of it.
    """
    worth = {id(lot): _worth(lot, steps) for lot in lots}
    worth.update((id(row), row.worth) for row in ahead)
    if not eaten:
        return worth
    if order == PRO_RATA:
        kept = max(1 - Fraction(eaten) / whole, Fraction(0)) if whole else Fraction(0)
        return {name: tame(amount * kept) for name, amount in worth.items()}
    columns = _columns([book for book in books if book.id in steps and book.lots], steps, len(worth), day)
    newest = order == NEWEST
    sign = -1 if newest else 1
    paid = sorted(ahead, key=lambda row: (sign * row.acquired, sign * row.order))
    for lot in lots:
        before = sum(column.before(age(lot), newest=newest) for column in columns)
        before += sum(row.worth for row in paid if (age(row) > age(lot) if newest else age(row) < age(lot)))
        worth[id(lot)] = _uneaten(worth[id(lot)], eaten - before)
    gone: Num = 0
    for row in paid:
        # A lot and what was paid in advance out of it: the lot is eaten first.
        before = gone + sum(column.before(age(row), newest=newest, itself=True) for column in columns)
        worth[id(row)] = _uneaten(row.worth, eaten - before)
        gone += row.worth
    return worth


def _uneaten(worth: Num, eaten: Num) -> Num:
    return tame(worth - min(worth, max(eaten, 0)))


def _columns(books: list[Book], steps: Mapping[str, Num], asked: int, day: int | None) -> Sequence[_Column | _Together]:
    """What goes before so many lots: looked up in each book, or in all of them together where that is less work."""
    rent = day is not None and any(book.marked and book.ahead(day) for book in books)
    if rent or asked * len(books) > sum(len(book.lots) for book in books):
        return [_Together(books, steps, day)]
    return [_Column(book, steps[book.id]) for book in books]


class _Column:
    """The lots of one book, by what goes before one of them."""

    __slots__ = ("_book", "_step")

    def __init__(self, book: Book, step: Num) -> None:
        self._book = book
        self._step = step

    def before(self, at: tuple[int, int], *, newest: bool, itself: bool = False) -> Num:
        """The worth of the lots that go before one of an age, or with it."""
        book = self._book
        lots = book.lots
        place = bisect_left(lots, at, key=age) if newest == itself else bisect_right(lots, at, key=age)
        older = book.before(place)
        return (book.before(len(lots)) - older if newest else older) * self._step


class _Together:
    """The lots of several books added up in the order of their age."""

    __slots__ = ("_ages", "_sums")

    def __init__(self, books: Iterable[Book], steps: Mapping[str, Num], day: int | None) -> None:
        counted = (lot for book in books for lot in book.lots if day is None or day >= (lot.ahead_until or day))
        held = sorted((age(lot), _worth(lot, steps)) for lot in counted)
        self._ages = [row[0] for row in held]
        worths: list[Num] = [0, *(row[1] for row in held)]
        self._sums: list[Num] = list(accumulate(worths, _plus))

    def before(self, at: tuple[int, int], *, newest: bool, itself: bool = False) -> Num:
        """The worth of the lots that go before one of an age, or with it."""
        place = bisect_left(self._ages, at) if newest == itself else bisect_right(self._ages, at)
        return self._sums[-1] - self._sums[place] if newest else self._sums[place]


def _plus(one: Num, other: Num) -> Num:
    return tame(one + other)


def _worth(lot: Lot, steps: Mapping[str, Num]) -> Num:
    book = lot.home
    if book is None or book.id not in steps:
        return 0
    return tame(book.quantity(lot) * steps[book.id])
