"""Section 4 where a price is missing: what cannot be valued is named, and is never guessed."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    bank,
    book,
    cash,
    debt,
    entry,
    gold,
    holding,
    opening,
    payment,
    plain,
    policy,
    price,
    receivable,
    spending,
    transfer,
)

RICH = (cash(), opening("1445-01-01", "cash", 10_000))
FIXED = {"MUSTAFAD": "POOL", "MISSED_YEARS": "FIXED_BASE"}


def poor_in_prices(as_of: str, *rows: Row, market: tuple[Row, ...] | None = None, **chosen: str) -> Found:
    form = (policy(**(FIXED | chosen)), *rows)
    return assessed(book(*form) if market is None else book(*form, market=market), as_of)


def named(found: Found) -> set[tuple[str, str]]:
    return {(row.code, row.of) for row in found.problems}


def test_a_debt_without_a_rate_comes_off_nothing_and_is_named() -> None:
    found = poor_in_prices("1446-01-01", *RICH, debt(currency="USD"), opening("1445-01-01", "debt", 100))
    assert (found.due, named(found)) == (["1446-01-01 money: 10000 -> 250"], {("PRICE_MISSING", "USD")})


def test_a_debt_counts_at_its_first_rate_before_that_day_and_is_named() -> None:
    owing = (debt(currency="USD"), opening("1445-01-01", "debt", 100), price("1446-06-01", "USD", 5))
    found = poor_in_prices("1446-01-01", *RICH, *owing)
    assert (found.due, named(found)) == (["1446-01-01 money: 9500 -> 237.5"], {("PRICE_MISSING", "USD")})


def test_an_overdraft_without_a_rate_comes_off_nothing_and_is_named() -> None:
    found = poor_in_prices("1446-01-01", *RICH, bank(currency="USD"), spending("1445-01-01", "bank", 100))
    assert (found.due, named(found)) == (["1446-01-01 money: 10000 -> 250"], {("PRICE_MISSING", "USD")})


def test_other_property_without_a_rate_covers_no_debt() -> None:
    abroad = (holding("exempt", "land", currency="USD"), opening("1445-01-01", "land", 1000))
    owing = (debt(), opening("1445-01-01", "debt", 1000))
    found = poor_in_prices("1446-01-01", *RICH, *abroad, *owing, DEBT_SCOPE="ALL", DEBT_AGAINST="OTHER_PROPERTY_FIRST")
    assert found.due == ["1446-01-01 money: 9000 -> 225"]


def test_what_is_received_without_a_rate_is_owed_as_soon_as_one_is_known() -> None:
    """What came in after its year is incomplete and names the currency."""
    lent = (receivable(currency="USD", quality="good"), opening("1443-01-01", "lent", 100), bank(currency="USD"))
    rows = (*RICH, *lent, transfer("1445-06-01", "lent", "bank", 100))
    found = poor_in_prices("1445-07-01", *rows, RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR")
    assert ("PRICE_MISSING", "USD") in named(found)
    assert found.due == ["1445-06-01 receivable/lent: 0 -> ?"]


def test_rent_in_a_currency_without_a_rate_owes_nothing_at_once() -> None:
    rows = (*RICH, bank(currency="USD"), entry("1445-06-01", "rent", "bank", 100))
    assert poor_in_prices("1445-07-01", *rows, RENTAL="ON_RECEIPT_AT_ONCE").due == []


def test_rent_of_one_year_owes_nothing_by_itself_where_only_years_ahead_do() -> None:
    rows = (*RICH, entry("1445-06-01", "rent", "cash", 1000))
    assert poor_in_prices("1446-01-01", *rows, RENTAL="ADVANCE_RENT_SETTLES_YEARLY").due == [
        "1446-01-01 money: 11000 -> 275"
    ]


@pytest.mark.parametrize("known", [True, False])
def test_strong_debts_owe_by_the_nisab_of_silver_or_not_at_all(*, known: bool) -> None:
    prices = (price("1430-01-01", "gold", 10), *((price("1430-01-01", "silver", 1),) if known else ()))
    lent = (receivable(quality="good"), opening("1443-01-01", "lent", 119), transfer("1445-06-01", "lent", "cash", 119))
    found = poor_in_prices(
        "1445-07-01",
        *RICH,
        *lent,
        market=prices,
        NISAB_BASIS_MONEY="GOLD",
        RECEIVABLE_CLASSES="HANAFI_THREE",
        RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR",
    )
    assert found.due == (["1445-06-01 receivable/lent: 119 -> 2.98"] if known else [])


def test_strong_debts_that_come_in_within_a_year_owe_nothing() -> None:
    lent = (receivable(quality="good"), opening("1445-01-01", "lent", 119), transfer("1445-06-01", "lent", "cash", 119))
    assert (
        poor_in_prices(
            "1445-07-01", *RICH, *lent, RECEIVABLE_CLASSES="HANAFI_THREE", RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR"
        ).due
        == []
    )


def test_wages_without_any_nisab_owe_nothing_and_name_its_price() -> None:
    rows = (*RICH, entry("1445-01-10", "salary", "cash", 4000))
    found = poor_in_prices("1445-06-01", *rows, market=(), EARNED_INCOME="ON_RECEIPT_GROSS", NISAB_BASIS_MONEY="GOLD")
    assert (found.due, named(found)) == ([], {("PRICE_MISSING", "gold")})


def test_a_mineral_without_a_price_waits_for_one() -> None:
    mine = (
        holding("mineral", "mine", currency="USD", effort="work"),
        entry("1445-06-01", "extraction", "mine", 5000),
    )
    found = poor_in_prices("1445-07-01", *RICH, *mine, MINERALS="FORTIETH_WITH_NISAB")
    assert (found.due, named(found)) == ([], {("PRICE_MISSING", "USD")})


def test_gold_without_a_price_is_outstanding_in_grams_at_any_day() -> None:
    rows = (gold(), opening("1445-01-01", "gold", 100))
    found = poor_in_prices("1446-06-01", *rows, market=(price("1430-01-01", "silver", 1),), LATE_VALUE="PAYMENT_DAY")
    [owed] = found.obligations
    assert (found.due, owed.outstanding) == (["1446-01-01 gold: 100 -> 2.5 gold_g"], None)


def test_money_settles_no_gold_whose_price_nothing_says() -> None:
    rows = (gold(), opening("1445-01-01", "gold", 100), payment("1445-06-01", 10), payment("1446-02-01", 10))
    found = poor_in_prices("1446-06-01", *rows, market=(price("1430-01-01", "silver", 1),))
    [owed] = found.obligations
    assert (plain(owed.paid), owed.outstanding) == ("0", None)


def test_shares_whose_only_price_came_later_count_at_it() -> None:
    shares = (holding("shares", "acme", symbol="ACME", held_for="income"), opening("1445-01-01", "acme", 10))
    found = poor_in_prices(
        "1446-01-01", *RICH, *shares, price("1446-06-01", "ACME", 100), SHARES_HELD="LOWEST_VALUE_IN_YEAR"
    )
    assert found.due == ["1446-01-01 money: 11000 -> ?"]


def test_a_mineral_whose_price_came_later_is_owed_and_not_yet_valued() -> None:
    """Nisab is 170 at the first price of 5."""
    mine = (holding("mineral", "mine", currency="USD", effort="work"), entry("1445-06-01", "extraction", "mine", 5000))
    found = poor_in_prices("1445-07-01", *RICH, *mine, price("1446-01-01", "USD", 5), MINERALS="FORTIETH_WITH_NISAB")
    [owed] = found.obligations
    assert (owed.zakat, str(owed.status), named(found)) == (None, "incomplete", {("PRICE_MISSING", "USD")})
