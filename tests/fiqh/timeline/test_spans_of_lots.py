"""Section 6: spans at nisab, and what of a lot is in the base."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    assessed,
    book,
    cash,
    debt,
    entry,
    gold,
    goods,
    holding,
    income,
    opening,
    payment,
    policy,
    price,
    silver,
    spending,
    transfer,
)


def test_without_a_price_for_nisab_no_span_begins() -> None:
    found = assessed(
        book(policy(MUSTAFAD="OWN_HAWL"), cash(), opening("1445-01-01", "cash", 900), market=()), "1446-01-01"
    )
    assert (found.due, found.runs, [row.code for row in found.problems]) == ([], [], ["PRICE_MISSING"])


def test_a_new_span_is_held_against_the_nisab_of_its_own_start() -> None:
    """900 reached the 850 of the span that broke, and do not reach the 1020 of the day on which they are there again."""
    kept = policy(MUSTAFAD="OWN_HAWL", NISAB_PRICE_TIME="ON_DUE_DATE_ONLY")
    rows = (cash(), opening("1445-01-01", "cash", 900), spending("1445-02-01", "cash", 100))
    later = (price("1445-03-01", "gold", 12), income("1445-04-01", "cash", 100))
    found = assessed(book(kept, *rows, *later), "1445-05-01")
    assert (found.runs, found.broken) == ([], ["money/lots 1445-01-01 to 1445-02-01 BELOW_NISAB"])


def test_a_span_begins_at_the_nisab_of_the_day_though_the_last_one_kept_a_higher() -> None:
    """900 stopped short of the 1020 of the closing day; at 850 again they reach it on the day the price falls."""
    kept = policy(
        MUSTAFAD="OWN_HAWL",
        NISAB_PRICE_TIME="ON_DUE_DATE_ONLY",
        HAWL_NISAB="ENDS_ONLY",
        BELOW_AT_DUE="RESET_UNTIL_NISAB",
    )
    rows = (
        cash(),
        opening("1445-01-01", "cash", 900),
        price("1445-12-01", "gold", 12),
        price("1446-03-01", "gold", 10),
    )
    found = assessed(book(kept, *rows), "1446-04-01")
    assert found.broken == ["money/lots 1445-01-01 to 1446-01-01 BELOW_AT_DUE"]
    assert found.runs == ["money/lots 1446-03-01 to 1447-03-01"]


def test_a_span_breaks_though_rent_of_years_to_come_is_left() -> None:
    chosen = policy(MUSTAFAD="OWN_HAWL", RENTAL="ADVANCE_RENT_SETTLES_YEARLY", WITHDRAWAL_ORDER="OLDEST_FIRST")
    rows = (cash(), opening("1445-01-01", "cash", 1000))
    rent = entry("1445-03-01", "rent", "cash", 2000, covers_years=2)
    found = assessed(book(chosen, *rows, rent, spending("1445-06-01", "cash", 1000)), "1445-07-01")
    assert found.broken == ["money/lots 1445-01-01 to 1445-06-01 BELOW_NISAB"]


def test_worn_gold_of_lots_counts_beyond_the_custom() -> None:
    """Of 140 g, 40 are customary."""
    custom = policy(MUSTAFAD="OWN_HAWL", JEWELLERY_WORN="EXEMPT_TO_URUF_EXCESS", URUF_GRAMS="40")
    worn = (gold(use="worn"), opening("1445-01-01", "gold", 140))
    assert assessed(book(custom, *worn), "1446-01-01").due == ["1446-01-01 gold/lots: 100 -> 25 (2.5 gold_g)"]


def test_shares_of_lots_count_at_the_lowest_price_of_the_span() -> None:
    lowest = policy(MUSTAFAD="OWN_HAWL", SHARES_HELD="LOWEST_VALUE_IN_YEAR")
    shares = holding("shares", "acme", symbol="ACME", held_for="income")
    prices = [
        price(day, "ACME", figure) for day, figure in (("1445-01-01", 200), ("1445-06-01", 150), ("1445-09-01", 250))
    ]
    found = assessed(book(lowest, shares, opening("1445-01-01", "acme", 10), *prices), "1446-01-01")
    assert found.due == ["1446-01-01 money/lots: 1500 -> 37.5"]


def test_profit_of_lots_that_all_close_on_the_day_of_the_sale_is_no_lot_of_its_own() -> None:
    realised = policy(MUSTAFAD="OWN_HAWL", TRADE_PROFIT="OWN_HAWL_WHEN_REALISED", MISSED_YEARS="FIXED_BASE")
    rows = (goods(), opening("1445-01-01", "goods", 1000), cash(), transfer("1446-01-01", "goods", "cash", 1000, 1200))
    found = assessed(book(realised, *rows), "1446-02-01")
    assert (found.due, found.runs) == (["1446-01-01 money/lots: 1200 -> 30"], ["money/lots 1446-01-01 to 1447-01-01"])


@pytest.mark.parametrize(("mustafad", "owing"), [("POOL", "gold"), ("OWN_HAWL", "gold/lots")])
def test_metal_that_was_paid_for_on_its_return_is_not_in_the_base_within_a_year(mustafad: str, owing: str) -> None:
    """Of 200 g half were away for two years and owed once on their return; the year that closes then has the others."""
    chosen = policy(MUSTAFAD=mustafad, INACCESSIBLE="ONE_YEAR_ON_RETURN", MISSED_YEARS="FIXED_BASE")
    rows = (gold(), opening("1443-01-01", "gold", 200), entry("1443-02-01", "blocked", "gold", 100))
    found = assessed(book(chosen, *rows, entry("1445-06-01", "returned", "gold", 100), silver()), "1446-01-01")
    assert found.due[-2:] == ["1445-06-01 returned/gold: 1000 -> 25", f"1446-01-01 {owing}: 100 -> 25 (2.5 gold_g)"]


def test_a_debt_eats_nothing_of_rent_that_is_not_in_the_pool_yet() -> None:
    chosen = policy(MUSTAFAD="OWN_HAWL", RENTAL="ADVANCE_RENT_SETTLES_YEARLY", DEBT_SCOPE="ALL")
    rows = (cash(), opening("1445-01-01", "cash", 1000), debt(), opening("1445-01-01", "debt", 100))
    rent = entry("1445-06-01", "rent", "cash", 500, covers_years=2)
    assert assessed(book(chosen, *rows, rent), "1446-01-01").due == ["1446-01-01 money/lots: 900 -> 22.5"]


def test_a_dividend_that_owes_at_once_has_the_days_of_its_shares() -> None:
    """It was acquired with them, before the cash, so that what is spent is of the cash."""
    chosen = policy(MUSTAFAD="OWN_HAWL", SHARES_HELD="DIVIDENDS_TEN_PERCENT", MISSED_YEARS="FIXED_BASE")
    shares = (holding("shares", "acme", symbol="ACME", held_for="income"), opening("1445-01-01", "acme", 10))
    rows = (cash(), opening("1445-02-01", "cash", 1000), entry("1445-06-01", "profit", "cash", 200, of="acme"))
    found = assessed(book(chosen, *shares, *rows, spending("1445-07-01", "cash", 100)), "1446-02-01")
    assert found.due == ["1445-06-01 income/acme: 200 -> 20", "1446-02-01 money/lots: 900 -> 22.5"]


def test_what_was_paid_out_of_an_overdraft_left_after_the_lots_of_its_day() -> None:
    """So the debts eat the 20 that were overdrawn before the cash of that day: 900, as without paying ahead."""
    rows = (policy(MUSTAFAD="OWN_HAWL", DEBT_SCOPE="ALL"), debt(), opening("1445-01-01", "debt", 100))
    held = (cash(), opening("1445-02-01", "cash", 1000), cash("purse"))
    for paid in ([], [payment("1445-02-01", 20, source="purse")]):
        assert assessed(book(*rows, *held, *paid), "1446-02-01").due == ["1446-02-01 money/lots: 900 -> 22.5"]


def test_what_is_tested_by_a_later_price_leaves_no_hawl_of_that_span_fully_checked() -> None:
    """The cash was tested by prices of its days, until silver came whose first price is of a later day."""
    rows = (cash(), opening("1445-01-01", "cash", 900), silver(), opening("1445-06-01", "silver", 10))
    market = (price("1444-01-01", "gold", 10), price("1445-09-01", "silver", 1))
    found = assessed(book(policy(MUSTAFAD="OWN_HAWL"), *rows, market=market), "1446-01-01")
    (row,) = found.obligations
    assert (int(row.base), row.not_fully_checked) == (900, True)
