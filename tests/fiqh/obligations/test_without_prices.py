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


def test_with_a_debt_without_a_rate_nobody_knows_what_is_due() -> None:
    found = poor_in_prices("1446-01-01", *RICH, debt(currency="USD"), opening("1445-01-01", "debt", 100))
    assert (found.due, named(found)) == (["1446-01-01 money: 10000 -> ?"], {("PRICE_MISSING", "USD")})
    assert [(row.status, row.not_fully_checked) for row in found.obligations] == [("incomplete", False)]


def test_a_debt_is_tested_at_a_later_rate_and_nobody_knows_what_is_due() -> None:
    owing = (debt(currency="USD"), opening("1445-01-01", "debt", 100), price("1446-06-01", "USD", 5))
    found = poor_in_prices("1446-01-01", *RICH, *owing)
    assert (found.due, named(found)) == (["1446-01-01 money: 9500 -> ?"], {("PRICE_MISSING", "USD")})
    assert [row.not_fully_checked for row in found.obligations] == [True]


def test_with_an_overdraft_without_a_rate_nobody_knows_what_is_due() -> None:
    found = poor_in_prices("1446-01-01", *RICH, bank(currency="USD"), spending("1445-01-01", "bank", 100))
    assert (found.due, named(found)) == (["1446-01-01 money: 10000 -> ?"], {("PRICE_MISSING", "USD")})


def test_an_overdraft_is_tested_at_a_later_rate() -> None:
    overdrawn = (bank(currency="USD"), spending("1445-01-01", "bank", 100), price("1446-06-01", "USD", 5))
    found = poor_in_prices("1446-01-01", *RICH, *overdrawn)
    assert (found.due, named(found)) == (["1446-01-01 money: 9500 -> ?"], {("PRICE_MISSING", "USD")})
    assert [row.not_fully_checked for row in found.obligations] == [True]


def test_a_debt_without_a_rate_leaves_the_weight_of_gold_alone_known() -> None:
    rows = (gold(), opening("1445-01-01", "gold", 100), debt(currency="USD"), opening("1445-01-01", "debt", 1))
    assert poor_in_prices("1446-01-01", *rows, DEBT_SCOPE="ALL").due == ["1446-01-01 gold: 100 -> 2.5 gold_g"]


def test_other_property_without_a_rate_covers_no_debt() -> None:
    abroad = (holding("exempt", "land", currency="USD"), opening("1445-01-01", "land", 1000))
    owing = (debt(), opening("1445-01-01", "debt", 1000))
    found = poor_in_prices("1446-01-01", *RICH, *abroad, *owing, DEBT_SCOPE="ALL", DEBT_AGAINST="OTHER_PROPERTY_FIRST")
    assert (found.due, named(found)) == (["1446-01-01 money: 9000 -> ?"], {("PRICE_MISSING", "USD")})


def test_what_is_received_without_a_rate_is_owed_as_soon_as_one_is_known() -> None:
    """What came in after its year is incomplete and names the currency."""
    lent = (receivable(currency="USD", quality="good"), opening("1443-01-01", "lent", 100), bank(currency="USD"))
    rows = (*RICH, *lent, transfer("1445-06-01", "lent", "bank", 100))
    found = poor_in_prices("1445-07-01", *rows, RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR")
    assert ("PRICE_MISSING", "USD") in named(found)
    assert found.due == ["1445-06-01 receivable/lent: 0 -> ?"]


RATE_LATER = price("1445-08-01", "USD", 5)


@pytest.mark.parametrize("later", [(), (RATE_LATER,)])
def test_rent_in_a_currency_without_a_rate_is_owed_as_soon_as_one_is_known(later: tuple[Row, ...]) -> None:
    rows = (*RICH, bank(currency="USD"), entry("1445-06-01", "rent", "bank", 100), *later)
    found = poor_in_prices("1445-07-01", *rows, RENTAL="ON_RECEIPT_AT_ONCE")
    assert found.due == ["1445-06-01 income/bank: 0 -> ?"]
    assert ("PRICE_MISSING", "USD") in named(found)


def test_a_year_of_rent_ahead_whose_worth_was_not_known_stays_unknown() -> None:
    rent = entry("1445-06-01", "rent", "bank", 100, covers_years=1)
    rows = (*RICH, bank(currency="USD"), rent, RATE_LATER)
    found = poor_in_prices("1446-06-01", *rows, RENTAL="ADVANCE_RENT_SETTLES_YEARLY")
    assert found.due[-1] == "1446-06-01 income/bank: 0 -> ?"


def test_a_salary_without_a_rate_leaves_that_of_the_month_unknown() -> None:
    paid = (entry("2024-03-05", "salary", "cash", 500), entry("2024-03-06", "salary", "bank", 500))
    found = poor_in_prices("2024-04-01", *RICH, bank(currency="USD"), *paid, EARNED_INCOME="ON_RECEIPT_GROSS")
    assert (found.due[0], named(found)) == ("1445-09-21 income: 500 -> ?", {("PRICE_MISSING", "USD")})


def test_a_salary_that_is_tested_at_a_later_rate_is_unknown() -> None:
    # The twelfth of 850 is 70.83...; 100 at 5 is above it, 10 at 5 below.
    rows = (*RICH, bank(currency="USD"), price("2024-05-01", "USD", 5))
    big = poor_in_prices(
        "2024-04-01", *rows, entry("2024-03-05", "salary", "bank", 100), EARNED_INCOME="ON_RECEIPT_GROSS"
    )
    small = poor_in_prices(
        "2024-04-01", *rows, entry("2024-03-05", "salary", "bank", 10), EARNED_INCOME="ON_RECEIPT_GROSS"
    )
    assert (big.due, small.due) == (["1445-09-21 income: 0 -> ?"], [])


def test_a_salary_without_any_rate_is_named_where_nothing_else_reaches_nisab() -> None:
    rows = (*RICH, bank(currency="USD"), entry("2024-03-05", "salary", "bank", 100))
    found = poor_in_prices("2024-04-01", *rows, EARNED_INCOME="ON_RECEIPT_GROSS")
    assert (found.due, named(found)) == ([], {("PRICE_MISSING", "USD")})


def test_where_nothing_that_is_owned_has_a_price_that_is_named() -> None:
    found = poor_in_prices("1446-01-01", bank(currency="USD"), opening("1445-01-01", "bank", 100))
    assert (found.due, found.runs, named(found)) == ([], [], {("PRICE_MISSING", "USD")})


def test_where_metals_and_nisab_have_no_price_both_are_named() -> None:
    rows = (gold(), opening("1445-01-01", "gold", 100), holding("silver", "silver", fineness="1000"))
    found = poor_in_prices("1446-01-01", *rows, opening("1445-01-01", "silver", 10), market=())
    assert (found.due, named(found)) == ([], {("PRICE_MISSING", "gold"), ("PRICE_MISSING", "silver")})


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
