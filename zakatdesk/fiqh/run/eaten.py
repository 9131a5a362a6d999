"""What claims eat of lots, as if they had been paid that day by the order of withdrawal.

Source: timeline 6.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge

from zakatdesk.fiqh.exact import Num, plain
from zakatdesk.fiqh.wealth.book import NEWEST, PRO_RATA, Book
from zakatdesk.fiqh.wealth.lots import Lot


@dataclass(frozen=True, slots=True, eq=False)
class Ahead:
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
        return {name: plain(amount * kept) for name, amount in worth.items()}
    newest = order == NEWEST
    rows: list[list[Lot | Ahead]] = [
        [*(book.lots[::-1] if newest else book.lots)] for book in books if book.id in steps and book.lots
    ]
    sign = -1 if newest else 1
    rows.append(sorted(ahead, key=lambda row: (sign * row.acquired, sign * row.order)))
    for lot in merge(*rows, key=lambda row: (sign * row.acquired, sign * row.order)):
        amount = lot.worth if isinstance(lot, Ahead) else _worth(lot, steps)
        taken = min(amount, eaten)
        if id(lot) in worth:
            worth[id(lot)] = plain(amount - taken)
        eaten -= taken
        if eaten <= 0:
            break
    return worth


def _worth(lot: Lot, steps: Mapping[str, Num]) -> Num:
    book = lot.home
    if book is None or book.id not in steps:
        return 0
    return plain(book.quantity(lot) * steps[book.id])
