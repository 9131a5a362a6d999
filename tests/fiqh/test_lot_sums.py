"""The lots of a holding added up as they change are the lots added up anew."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.wealth.book import LONGEST_SCALE, NEWEST, OLDEST, PRO_RATA, Book

ORDERS = (NEWEST, OLDEST, PRO_RATA)
ACTS = ("add", "add_apart", "take", "spend", "resize", "grow_oldest", "mark", "arrive")


def made(name: str) -> Book:
    holding = Holding(name, 1, "amina", HoldingKind.TRADE_GOODS, name, (("currency", "EGP"),))
    return Book(holding, [], [0], keep=True)


def act(book: Book, other: Book, what: str, quantity: int, order: str, day: int) -> None:
    if what in ("add", "add_apart", "grow_oldest"):
        getattr(book, what)(quantity, day)
    elif what == "take":
        book.take(quantity, order)
    elif what == "spend":
        book.spend(quantity, order)
    elif what == "resize":
        # what holds nothing is not resized: its rise is a new lot
        if book.net > 0:
            book.resize(quantity)
    elif what == "mark":
        book.mark(book.lots[quantity % 3 :], quantity, day)
    else:
        other.add(3 * quantity, day - 2)
        other.add(2 * quantity, day)
        book.arrive(other.take(quantity, order), quantity, day)


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(1, 60), st.sampled_from(ORDERS)), min_size=1, max_size=20))
def test_what_stands_before_each_lot_is_the_sum_of_the_lots_before_it(acts: list[tuple[str, int, str]]) -> None:
    book, other = made("cash"), made("bank")
    for day, (what, quantity, order) in enumerate(acts, 1):
        # half of the sums are asked for before each act, so that some still hold after it
        book.before(len(book.lots) // 2 + 1 if book.lots else 0)
        act(book, other, what, quantity, order, day)
        assert all(lot.raw > 0 for lot in book.lots)
        together: Num = 0
        for place, lot in enumerate(book.lots):
            assert book.before(place) == together
            together += book.quantity(lot)
        assert book.before(len(book.lots)) == together == book.units


@given(st.lists(st.integers(1, 40), min_size=1, max_size=12), st.integers(1, 60), st.sampled_from(ORDERS))
def test_spending_leaves_what_taking_leaves(came: list[int], quantity: int, order: str) -> None:
    spent, taken = made("cash"), made("bank")
    for book in (spent, taken):
        for day, each in enumerate(came):
            book.add(each, day)
    spent.spend(quantity, order)
    taken.take(quantity, order)
    assert spent.net == taken.net == sum(came) - quantity
    assert [spent.quantity(lot) for lot in spent.lots] == [taken.quantity(lot) for lot in taken.lots]
    if order == PRO_RATA and quantity < sum(came):
        kept = 1 - Fraction(quantity, sum(came))
        assert [spent.quantity(lot) for lot in spent.lots] == [each * kept for each in came]


def test_numbers_stay_short_where_each_month_something_comes_and_a_part_of_each_lot_is_spent() -> None:
    book, kept = made("cash"), list[Fraction]()
    for month in range(1, 121):
        book.add(100_000_000 + month, month)
        whole = book.net
        book.spend(33_333_333 + month, PRO_RATA)
        kept = [each * Fraction(book.net) / whole for each in (*kept, Fraction(100_000_000 + month))]
    assert book.net == sum(kept)
    assert book.scale is not None
    assert max(book.scale.numerator, book.scale.denominator) <= LONGEST_SCALE < kept[0].denominator
    assert all(abs(book.quantity(lot) - each) < Fraction(1, 10**20) for lot, each in zip(book.lots, kept, strict=True))
