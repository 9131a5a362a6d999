"""Lots to the last part of a coin, overdrafts between them, and hawls that move between pools and rules.

Nisab is 1,000 and the year one of twelve Hijri months; zakat is a fortieth.
"""

from __future__ import annotations

from fractions import Fraction

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, Family, ordinal

EACH = {"MUSTAFAD": "OWN_HAWL"}


def test_a_sale_of_waiting_goods_beyond_what_is_held_owes_on_what_was_held() -> None:
    # 500 of 5,000 were there: a tenth of the price of 6,000 was received for goods, the rest is owed
    family = Family(TRADER_TYPE_RULE="MALIKI_MUDIR_MUHTAKIR").owns("cash", 10_000)
    family = family.holding("stock", "trade_goods", trader="muhtakir").owns("stock", 500)
    row = family.moves("1445-02-01", "stock", "cash", 5_000, 6_000).owed("1445-02-01").due("1445-02-01")
    assert (row.base, row.zakat) == (600, 15)


def test_what_was_owned_of_a_receivable_is_received_whatever_the_account_is() -> None:
    family = Family(RECEIVABLE_GOOD="ON_RECEIPT_ONE_YEAR").owns("cash", 4_000)
    family = family.holding("lent", "receivable", share="0.5").owns("lent", 800)
    row = family.moves("1445-02-01", "lent", "cash", 800).owed("1445-02-01").due("1445-02-01", "receivable")
    assert (row.base, row.zakat) == (400, 10)


def test_a_third_that_an_overdraft_covers_is_new_to_the_last_part() -> None:
    # 1,000 of 3,000 are there and become 333 1/3 of the 1,000.00 that arrive; the other 666 2/3 are new
    family = Family(**EACH, WITHDRAWAL_ORDER="OLDEST_FIRST").owns("cash", 4_000).holding("bank", "bank")
    family = family.holding("till", "cash").owns("bank", 1_000).moves("1444-07-01", "bank", "till", 3_000, 1_000)
    # the overdraft of 2,000 eats the oldest first, which is the cash
    row = family.owed("1445-07-01").due(YEAR_1)
    assert row.holdings == {"cash": 2_000, "till": Fraction(1_000, 3)}


def test_gold_that_becomes_silver_keeps_its_day_and_begins_a_new_hawl() -> None:
    family = Family(**EACH, EXCHANGE_HAWL="METALS_RESTART", JOIN_METALS="BY_VALUE").owns("cash", 2_000)
    family = family.price("1443-01-01", "gold", 50).price("1443-01-01", "silver", 1)
    family = family.holding("bar", "gold", karat="24").owns("bar", 100).holding("plate", "silver", fineness="1000")
    owed = family.moves("1444-07-01", "bar", "plate", 100, 4_000).owed("1445-07-01")
    assert [(row.due, row.base) for row in owed.of("money")] == [
        (ordinal(YEAR_1), 2_000),
        (ordinal("1445-07-01"), 4_000),
    ]


def test_money_that_becomes_a_metal_alone_closes_there_with_its_day() -> None:
    rules = {"JOIN_METALS": "NONE", "CASH_JOINS_METAL": "GOLD"}
    family = (
        Family(**EACH, **rules).owns("cash", 2_000).price("1443-01-01", "silver", 2).price("1443-01-01", "gold", 50)
    )
    family = family.holding("plate", "silver", fineness="1000").owns("plate", 700)
    owed = family.moves("1444-07-01", "cash", "plate", 100, 50).owed(YEAR_1)
    assert (owed.due(YEAR_1).base, owed.due(YEAR_1, "silver").base) == (1_900, 750)


def test_a_lot_wholly_paid_away_in_advance_still_closes_on_its_day() -> None:
    # 60 of the sixth month are paid in advance from an account of their own; they are owned until their year ends
    family = Family(**EACH, WITHDRAWAL_ORDER="NEWEST_FIRST").owns("cash", 2_000).holding("gift", "cash")
    family = family.entry("1444-06-01", "gift", "gift", 60).pays("1444-07-01", 60, source="gift")
    owed = family.owed("1445-06-01")
    # 50 of the 60 settled the first year; the 10 that are left were owned for a year themselves
    assert [(row.due, row.base) for row in owed.of("money")] == [(ordinal(YEAR_1), 2_000), (ordinal("1445-06-01"), 10)]
    assert owed.credit == Fraction("9.75")


def test_the_opening_balance_of_a_pool_that_goes_on_from_lots_is_that_of_the_day_they_began() -> None:
    family = Family(**EACH).policy_from("1444-10-01", MUSTAFAD="OPENING_BALANCE").owns("cash", 3_000)
    owed = family.entry("1444-06-01", "gift", "cash", 2_000).owed(YEAR_2)
    assert [(row.due, row.base) for row in owed.of("money")] == [(ordinal(YEAR_1), 3_000), (ordinal(YEAR_2), 5_000)]


def test_the_lowest_balance_of_a_pool_that_goes_on_from_lots_looks_back_to_their_day() -> None:
    family = Family(**EACH).policy_from("1444-10-01", MUSTAFAD="LOWEST_BALANCE").owns("cash", 3_000)
    family = family.entry("1444-05-01", "spending", "cash", 1_000).entry("1444-06-01", "gift", "cash", 2_000)
    assert family.owed(YEAR_1).due(YEAR_1).base == 2_000


def test_heads_go_from_lots_to_one_pool_with_their_earliest_hawl() -> None:
    family = Family(**EACH).policy_from("1445-07-01", MUSTAFAD="SINGLE_DATE")
    family = family.holding("flock", "sheep").owns("flock", 60).entry("1444-04-01", "gift", "flock", 100)
    owed = family.owed(YEAR_2).of("sheep")
    assert [(row.due, row.group, row.base) for row in owed] == [
        (ordinal(YEAR_1), "lots", 60),
        (ordinal("1445-04-01"), "lots", 100),
        (ordinal(YEAR_2), "pool", 160),
    ]


def test_a_gold_price_in_another_currency_may_be_the_most_recent() -> None:
    # 21 karat at 35 makes fine gold 40; a month later it is 20 dollars of 3 pounds each
    family = Family(NISAB_BASIS_MONEY="GOLD").owns("cash", 6_000).price("1443-01-01", "gold_21k", 35)
    family = family.price("1443-01-01", "USD", 3).quoted("1443-02-01", "gold", 20, "USD")
    assert family.owed(YEAR_1).due(YEAR_1).nisab == 85 * 60


def test_a_payment_in_another_currency_leaves_its_account_to_the_last_part() -> None:
    # 10 dollars are 10/3 of a unit that is worth three dollars
    family = Family().owns("cash", 4_000).price("1443-01-01", "USD", 3).price("1443-01-01", "EUR", 9)
    family = family.holding("purse", "bank", currency="EUR").owns("purse", 100)
    family = family.pays("1445-02-01", 10, source="purse", currency="USD")
    assert family.owed(YEAR_2).due(YEAR_2).base == 4_000 + 9 * (100 - Fraction(10, 3))


def test_a_named_payment_for_another_day_waits_while_something_of_its_class_is_unpaid() -> None:
    family = Family().owns("cash", 4_000).entry("1445-02-01", "spending", "cash", 4_000)
    owed = family.pays("1445-03-01", 70, for_="money", due="1445-06-01").owed("1445-06-10")
    assert owed.credit == 70
    assert owed.problems == ["PAYMENT_TARGET_MISSING"]


def test_part_of_an_animal_that_is_given_too_much_is_credit() -> None:
    family = Family(KHULTA="AS_ONE").and_person("omar", KHULTA="AS_ONE").holding("mine", "sheep", herd="hill")
    family = family.owns("mine", 30).holding("theirs", "sheep", herd="hill", person="omar").owns("theirs", 90)
    family = family.gives("1445-02-01", sheep=1)
    second = family.owed(YEAR_2).due(YEAR_2, "sheep")
    # a quarter was owed, three quarters wait and settle the next year's quarter
    assert second.in_kind_outstanding == {}


def test_the_next_lowest_balance_begins_at_the_price_of_its_own_day() -> None:
    rules = {"SHARES_HELD": "LOWEST_VALUE_IN_YEAR", "MUSTAFAD": "LOWEST_BALANCE"}
    family = Family(**rules).holding("s", "shares", symbol="S").owns("s", 100).price(START, "S", 100)
    family = family.price("1444-06-01", "S", 40).price("1444-07-01", "S", 100)
    owed = family.owed(YEAR_2)
    assert [row.base for row in owed.of("money")] == [4_000, 10_000]


def test_values_are_prices_and_what_is_bought_is_none() -> None:
    rules = {"SHARES_HELD": "LOWEST_VALUE_IN_YEAR"}
    family = Family(**rules).owns("cash", 1_000).holding("s", "shares", currency="EGP").owns("s", 8_000)
    family = family.entry("1444-03-01", "value", "s", 6_000).entry("1444-04-01", "value", "s", 9_000)
    family = family.moves("1444-05-01", "cash", "s", 1_000)
    # 10,000 now, at two thirds of today's price
    assert family.owed(YEAR_1).due(YEAR_1).base == Fraction(20_000, 3)


def test_lots_of_shares_count_only_the_profit_that_was_realised() -> None:
    family = (
        Family(**EACH, SHARES_TRADED="REALISED_PROFIT_ONLY")
        .owns("cash", 2_000)
        .holding("s", "shares", currency="EGP", held_for="trade")
    )
    family = family.owns("s", 3_000).entry("1444-06-01", "profit", "s", 400)
    assert family.owed(YEAR_1).due(YEAR_1).holdings == {"cash": 2_000, "s": Fraction(400 * 3_000, 3_400)}
