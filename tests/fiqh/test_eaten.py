"""What claims eat of lots, against walking over all of them in the order in which they are eaten."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import Draft
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.run.eaten import Ahead, left_of
from zakatdesk.fiqh.wealth.book import Book
from zakatdesk.fiqh.wealth.lots import Lot

NEWEST, OLDEST = "NEWEST_FIRST", "OLDEST_FIRST"

arrivals = st.lists(st.tuples(st.integers(0, 1), st.integers(1, 5), st.integers(1, 50)), min_size=1, max_size=12)
advances = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 11), st.integers(1, 30)), max_size=3)


def books_of(rows: list[tuple[int, int, int]], shrunk: bool) -> list[Book]:
    orders, touched = [0], list[Book]()
    ledger = Draft().has("cash").has("bank").ledger()
    books = [Book(holding, touched, orders, keep=True) for holding in ledger.holdings.values()]
    for place, day, quantity in rows:
        books[place].add_apart(quantity, day)
    if shrunk and books[0].net > 1:
        books[0].take(books[0].net // 2, "PRO_RATA")
    return books


def ahead_of(rows: list[tuple[int, int, int]], lots: list[Lot]) -> list[Ahead]:
    """Paid out of a lot, or out of an overdraft."""
    found = []
    for day, place, worth in rows:
        lot = lots[place] if place < len(lots) else None
        found.append(Ahead(lot.acquired if lot else day, lot.order if lot else 0, worth, "cash", lot))
    return found


def walked(books: list[Book], steps: dict[str, Num], eaten: Num, ahead: list[Ahead], *, newest: bool) -> dict[int, Num]:
    """Each in its turn; of a lot and what was paid out of it the lot is first."""
    sign = -1 if newest else 1
    rows: list[tuple[int, int, int, int, Num, object]] = [
        (sign * lot.acquired, sign * lot.order, 0, 0, book.quantity(lot) * steps[book.id], lot)
        for book in books
        for lot in book.lots
    ]
    rows += [(sign * row.acquired, sign * row.order, 1, at, row.worth, row) for at, row in enumerate(ahead)]
    found = {}
    for *_, worth, one in sorted(rows, key=lambda row: row[:4]):
        taken = min(worth, eaten)
        found[id(one)] = worth - taken
        eaten -= taken
    return found


@given(arrivals, advances, st.integers(0, 400), st.sampled_from((1, Fraction(1, 3), 2)), st.booleans(), st.booleans())
def test_it_is_what_walking_over_the_lots_leaves(
    rows: list[tuple[int, int, int]],
    paid: list[tuple[int, int, int]],
    eaten: int,
    step: Num,
    shrunk: bool,
    newest: bool,
) -> None:
    books = books_of(rows, shrunk)
    lots = [lot for book in books for lot in book.lots]
    ahead = ahead_of(paid, lots)
    steps: dict[str, Num] = {books[0].id: step, books[1].id: 1}
    found = left_of(lots, books, steps, eaten, 10_000, NEWEST if newest else OLDEST, ahead)
    assert found == walked(books, steps, eaten, ahead, newest=newest)


def test_a_lot_of_a_book_that_is_not_in_it_has_nothing() -> None:
    (one, other) = books_of([(0, 1, 5), (1, 2, 7)], shrunk=False)
    assert left_of([*one.lots, *other.lots], [one], {one.id: 1}, 2, 5, OLDEST) == {
        id(one.lots[0]): 3,
        id(other.lots[0]): 0,
    }
