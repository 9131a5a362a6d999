"""What each answer to a question of weight or value makes of the same holding."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, Family


@pytest.mark.parametrize(
    ("weights", "nisab"),
    [
        ("G85_S595", "850"),
        ("G87_48_S612_36", "874.80"),
        ("G92_S644", "920"),
        ("G84_875_S594_125", "848.75"),
        ("G84_7_S592_9", "847"),
        ("G80_18_S561", "801.80"),
        ("G86_S595", "860"),
    ],
)
def test_the_weights_of_nisab_at_ten_a_gram(weights: str, nisab: str) -> None:
    family = Family(NISAB_BASIS_MONEY="GOLD", NISAB_WEIGHTS=weights).owns("cash", 10_000)
    assert family.price("1443-01-01", "gold", 10).owed(YEAR_1).due(YEAR_1).nisab == Fraction(nisab)


def test_weights_of_ones_own() -> None:
    own = {"NISAB_WEIGHTS": "CUSTOM", "NISAB_GOLD_G": "90", "NISAB_SILVER_G": "600"}
    family = Family(NISAB_BASIS_MONEY="GOLD", **own).owns("cash", 10_000)
    assert family.price("1443-01-01", "gold", 10).owed(YEAR_1).due(YEAR_1).nisab == 900


@pytest.mark.parametrize(("karat", "nisab"), [("K24", 2_040), ("K21", 1_785)])
def test_the_karat_whose_price_makes_nisab(karat: str, nisab: int) -> None:
    # 85 g at 24, or at 21/24 of it
    family = Family(NISAB_BASIS_MONEY="GOLD", NISAB_GOLD_KARAT=karat).owns("cash", 10_000)
    assert family.price("1443-01-01", "gold", 24).owed(YEAR_1).due(YEAR_1).nisab == nisab


@pytest.mark.parametrize(
    ("held", "counted"),
    [
        ("PROXY_PERCENT", 1_250),
        ("DIVIDENDS_AFTER_HAWL", 0),
        ("DIVIDENDS_TEN_PERCENT", 0),
        ("MARKET_VALUE", 5_000),
        ("LOWEST_VALUE_IN_YEAR", 3_000),
    ],
)
def test_shares_held_for_income(held: str, counted: int) -> None:
    # 100 at 50, which stood at 30 in between
    family = Family(SHARES_HELD=held).owns("cash", 10_000).holding("acme", "shares", symbol="ACME").owns("acme", 100)
    family = family.price(START, "ACME", 50).price("1444-06-01", "ACME", 30).price("1444-09-01", "ACME", 50)
    assert family.owed(YEAR_1).due(YEAR_1).base == 10_000 + counted


def test_shares_count_by_the_part_of_the_company_that_is_zakatable() -> None:
    family = Family(SHARES_HELD="ZAKATABLE_ASSETS_SHARE").owns("cash", 10_000).price(START, "ACME", 50)
    family = family.holding("acme", "shares", symbol="ACME", zakatable_share="0.4").owns("acme", 100)
    assert family.owed(YEAR_1).due(YEAR_1).base == 12_000


@pytest.mark.parametrize(
    ("rule", "base"), [("MARKET_WHOLESALE", 15_000), ("MARKET_RETAIL", 16_000), ("LOWER_OF_COST_OR_MARKET", 14_000)]
)
def test_trade_goods_by_their_value(rule: str, base: int) -> None:
    family = Family(TRADE_VALUE=rule).owns("cash", 10_000).holding("stock", "trade_goods").owns("stock", 5_000)
    family = family.entry("1444-06-01", "value", "stock", 5_000, wholesale="5000", retail="6000", cost="4000")
    assert family.owed(YEAR_1).due(YEAR_1).base == base


@pytest.mark.parametrize(
    ("rule", "grams"), [("FINE_CONTENT", 90), ("MAJORITY_METAL_GROSS", 120), ("GROSS_WEIGHT", 120)]
)
def test_the_counted_weight_of_an_alloy(rule: str, grams: int) -> None:
    # 120 g of 18 karat
    family = Family(PURITY_RULE=rule).holding("bar", "gold", karat="18").owns("bar", 120).price(START, "gold", 50)
    assert family.owed(YEAR_1).due(YEAR_1, "gold").base == grams
