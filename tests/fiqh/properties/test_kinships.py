"""Section 12: what one policy's answer says of another's."""

from __future__ import annotations

import json
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.fiqh.properties.histories import NISAB, days, moves, on, steps, sums
from tests.fiqh.timeline.ledger import Row, assessed, book, cash, entry, payment, policy, price
from zakatdesk.domain.holding import Holding
from zakatdesk.exchange.open_form import read_ledger
from zakatdesk.fiqh.wealth.book import Book

LUNAR_YEAR = 354
"""Days from the first day of these ledgers, 1 Muharram 1444, to the next 1 Muharram."""


def read_holding() -> Holding:
    """An account."""
    return read_ledger(json.dumps(book(policy(), cash()))).holdings["cash"]


apart_in_a_year = st.lists(
    st.tuples(st.integers(1, LUNAR_YEAR), st.sampled_from(("income", "spending")), st.integers(1, 500)),
    max_size=10,
    unique_by=lambda row: row[0],
)
ways = st.sampled_from(("SINGLE_DATE", "POOL", "OWN_HAWL", "OWN_HAWL_MALIKI", "OPENING_BALANCE", "LOWEST_BALANCE"))


@given(st.integers(850, 3000), apart_in_a_year)
def test_the_first_lots_are_the_lowest_balance_of_the_year(first: int, rows: list[tuple[int, str, int]]) -> None:
    """Worked out by adding up, beside both ways of assessing it."""
    balances = [first]
    for _, kind, amount in sorted(rows):
        balances.append(balances[-1] + (amount if kind == "income" else -amount))
    assume(min(balances) >= 850)
    for way in ("OWN_HAWL", "LOWEST_BALANCE"):
        form = book(
            policy(MUSTAFAD=way, WITHDRAWAL_ORDER="NEWEST_FIRST"),
            cash(),
            entry(on(0), "opening", "cash", first),
            *steps(rows),
        )
        (row,) = assessed(form, on(LUNAR_YEAR)).obligations
        assert row.base == min(balances)


quotes = st.lists(st.tuples(days, st.sampled_from(("gold", "silver")), st.integers(1, 30)), max_size=4)


@given(sums, moves, quotes)
def test_where_gold_or_silver_closes_the_lower_of_both_has_closed_within_the_year_or_runs(
    first: int, rows: list[tuple[int, str, int]], quoted: list[tuple[int, str, int]]
) -> None:
    prices = [price(on(day), metal, figure) for day, metal, figure in quoted]
    wealth: tuple[Row, ...] = (cash(), entry(on(0), "opening", "cash", first), *steps(rows), *prices)
    lower, gold, silver = (
        assessed(book(policy(NISAB_BASIS_MONEY=basis, MISSED_YEARS="FIXED_BASE"), *wealth), on(1110))
        for basis in ("LOWER_OF", "GOLD", "SILVER")
    )
    closed = [row.due for row in lower.obligations]
    spans = [(row.since, row.on) for row in lower.whole.broken] + [(row.since, 10**9) for row in lower.whole.running]
    for row in (*gold.obligations, *silver.obligations):
        within = any(row.due - LUNAR_YEAR - 2 <= day <= row.due for day in closed)
        assert within or any(since <= row.due < ended for since, ended in spans)


@given(sums, moves, quotes, st.sampled_from(("CLOSING_BALANCE", "SINGLE_DATE")))
def test_the_lower_of_both_is_due_on_every_closing_day_that_gold_or_silver_has_too(
    first: int, rows: list[tuple[int, str, int]], quoted: list[tuple[int, str, int]], way: str
) -> None:
    """All three close on the chosen day of every year; what is due by one nisab is due by the lower one."""
    prices = [price(on(day), metal, figure) for day, metal, figure in quoted]
    wealth: tuple[Row, ...] = (cash(), entry(on(0), "opening", "cash", first), *steps(rows), *prices)
    fixed = {"MUSTAFAD": way, "MISSED_YEARS": "FIXED_BASE", "HAWL_NISAB": "ENDS_ONLY", "BELOW_AT_DUE": "KEEP_DATE"}
    found = {
        basis: assessed(book(policy(NISAB_BASIS_MONEY=basis, zakat_day="03-10", **fixed), *wealth), on(1110))
        for basis in ("LOWER_OF", "GOLD", "SILVER")
    }
    lower = {row.due for row in found["LOWER_OF"].obligations}
    since = min((row.since for row in found["LOWER_OF"].whole.running), default=0)
    for basis in ("GOLD", "SILVER"):
        for row in found[basis].obligations:
            closed = way == "CLOSING_BALANCE" or row.due in lower or row.due == since
            assert row.due in lower or not closed


changes = st.lists(st.tuples(st.integers(1, 900), st.integers(-400, 400)), max_size=14, unique_by=lambda row: row[0])


@given(st.integers(1, 3000), changes)
def test_what_is_a_year_old_is_the_lowest_balance_of_the_year_on_any_day(
    first: int, rows: list[tuple[int, int]]
) -> None:
    cash_book = Book(read_holding(), [], [0], keep=True)
    cash_book.add(first, 0)
    balances = {0: first}
    for day, change in sorted(rows):
        balance = balances[max(balances)] + change
        assume(balance > 0)
        if change > 0:
            cash_book.add(change, day)
        else:
            cash_book.take(-change, "NEWEST_FIRST")
        balances[day] = balance
        if day >= LUNAR_YEAR:
            begun = max(known for known in balances if known <= day - LUNAR_YEAR)
            lowest = min(balances[known] for known in balances if known >= begun)
            old = sum(cash_book.quantity(lot) for lot in cash_book.lots if lot.acquired <= day - LUNAR_YEAR)
            assert old == lowest


@given(ways, st.integers(1000, 5000), apart_in_a_year, st.integers(1, LUNAR_YEAR - 1), st.integers(1, 60))
def test_advance_and_what_is_still_due_are_what_is_due_without_advance(
    way: str, first: int, rows: list[tuple[int, str, int]], day: int, paid: int
) -> None:
    income = [row for row in rows if row[1] == "income"]
    wealth = (policy(MUSTAFAD=way), cash(), entry(on(0), "opening", "cash", first), *steps(income))
    (without,) = assessed(book(*wealth), on(LUNAR_YEAR)).obligations
    (found,) = assessed(book(*wealth, payment(on(day), paid, source="cash")), on(LUNAR_YEAR)).obligations
    assert (found.base, found.zakat) == (without.base, without.zakat)
    assert without.zakat is not None
    assert found.outstanding is not None
    advance = min(Fraction(paid), without.zakat)
    assert abs(advance + found.outstanding - without.zakat) <= Fraction(1, 100)


@given(sums, moves)
def test_the_newest_go_first_leaves_the_oldest_lot_no_smaller_than_the_oldest_go_first(
    first: int, rows: list[tuple[int, str, int]]
) -> None:
    wealth = (cash(), entry(on(0), "opening", "cash", first), *steps(rows))
    newest, oldest = (
        assessed(book(policy(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER=order), *wealth, market=NISAB), on(LUNAR_YEAR))
        for order in ("NEWEST_FIRST", "OLDEST_FIRST")
    )
    if oldest.obligations and not oldest.broken:
        assert newest.obligations[0].base >= oldest.obligations[0].base
