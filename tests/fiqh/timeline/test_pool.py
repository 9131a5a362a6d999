"""Section 4: what is in the pool, and what nisab it is held against."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Row,
    assessed,
    book,
    cash,
    debt,
    entry,
    gold,
    opening,
    policy,
    price,
    silver,
)

MONEY = (cash(), opening("1445-01-01", "cash", 500))
GOLD_50 = (gold(), opening("1445-01-01", "gold", 50))
SILVER_300 = (silver(), opening("1445-01-01", "silver", 300))
OWING = (debt(), opening("1445-01-01", "debt", 100))


def due(*rows: Row, market: tuple[Row, ...] | None = None) -> list[str]:
    form = book(*rows) if market is None else book(*rows, market=market)
    return assessed(form, "1446-01-01").due


def test_one_metal_alone_is_held_against_its_own_nisab_by_weight() -> None:
    """85 g of gold, whatever silver costs; 594 g of silver is not enough."""
    assert due(gold(), opening("1445-01-01", "gold", 85)) == ["1446-01-01 gold: 85 -> 21.25 (2.125 gold_g)"]
    assert due(silver(), opening("1445-01-01", "silver", 595)) == ["1446-01-01 silver: 595 -> 14.88 (14.875 silver_g)"]
    assert due(silver(), opening("1445-01-01", "silver", 594)) == []


def test_a_debt_is_turned_into_grams_at_the_price_of_the_day_where_a_metal_is_alone() -> None:
    """100 at 10 a gram are 10 g."""
    rows = (policy(DEBT_SCOPE="ALL"), gold(), opening("1445-01-01", "gold", 100), *OWING)
    assert due(*rows) == ["1446-01-01 gold: 90 -> 22.5 (2.25 gold_g)"]


def test_by_value_all_is_added_in_money_less_the_debts() -> None:
    """500 + 50 x 10 + 300 x 1 - 100."""
    rows = (policy(DEBT_SCOPE="ALL"), *MONEY, *GOLD_50, *SILVER_300, *OWING)
    assert due(*rows) == ["1446-01-01 money: 1200 -> 30"]


def test_by_parts_the_parts_of_each_nisab_are_added() -> None:
    """50/85 + 400/850 = 90/85 reaches it; without the money 50/85 + 244/595 = 0.998 does not."""
    parts = policy(JOIN_METALS="BY_PARTS", DEBT_SCOPE="ALL")
    assert due(parts, *MONEY, *GOLD_50, *OWING) == ["1446-01-01 money: 900 -> 22.5 (1.25 gold_g)"]
    assert due(parts, *GOLD_50, silver(), opening("1445-01-01", "silver", 244)) == []
    reached = due(parts, *GOLD_50, silver(), opening("1445-01-01", "silver", 245))
    assert reached == ["1446-01-01 money: 745 -> 18.63 (1.25 gold_g, 6.125 silver_g)"]


def test_where_nothing_joins_money_and_one_metal_are_a_pool_and_the_other_metal_is_alone() -> None:
    none = policy(JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD")
    rows = (none, *MONEY, *GOLD_50, silver(), opening("1445-01-01", "silver", 600))
    assert due(*rows) == ["1446-01-01 money: 1000 -> 25", "1446-01-01 silver: 600 -> 15 (15 silver_g)"]
    assert due(none, *MONEY, *SILVER_300) == []


@pytest.mark.parametrize(("basis", "nisab"), [("GOLD", 850), ("SILVER", 595), ("LOWER_OF", 595)])
def test_the_money_nisab_is_the_weight_at_the_price_of_its_metal(basis: str, nisab: int) -> None:
    for owned, times in ((nisab, 1), (nisab - 1, 0)):
        rows = (policy(NISAB_BASIS_MONEY=basis), cash(), opening("1445-01-01", "cash", owned))
        assert len(due(*rows)) == times


def test_the_lower_of_both_is_the_known_one_where_only_one_price_is_known() -> None:
    rows = (policy(NISAB_BASIS_MONEY="LOWER_OF"), cash(), opening("1445-01-01", "cash", 700))
    late = (price("1430-01-01", "gold", 10), price("1445-06-01", "silver", 1))
    found = assessed(book(*rows, market=late), "1446-06-01")
    assert found.due == ["1446-06-01 money: 700 -> 17.5"]


def test_a_published_nisab_is_that_of_the_named_authority_else_the_latest_of_any() -> None:
    market = (price("1430-01-01", "nisab", 400, authority="A"), price("1430-01-02", "nisab", 600, authority="B"))
    fixed = {"NISAB_BASIS_MONEY": "FIXED_BY_AUTHORITY"}
    assert due(policy(**fixed, AUTHORITY="A"), *MONEY, market=market) == ["1446-01-01 money: 500 -> 12.5"]
    assert due(policy(**fixed), *MONEY, market=market) == []


DEAR = price("1445-06-01", "gold", 20)
CHEAP_AGAIN = price("1445-07-01", "gold", 10)


@pytest.mark.parametrize(("when", "times"), [("ON_EACH_DATE", 0), ("ON_DUE_DATE_ONLY", 1)])
def test_nisab_may_be_priced_on_the_day_a_hawl_begins_and_the_day_it_closes_only(when: str, times: int) -> None:
    rows = (policy(NISAB_PRICE_TIME=when), cash(), opening("1445-01-01", "cash", 1000))
    assert len(due(*rows, DEAR, CHEAP_AGAIN)) == times


def test_the_nisab_of_the_closing_day_is_that_days() -> None:
    rows = (policy(NISAB_PRICE_TIME="ON_DUE_DATE_ONLY"), cash(), opening("1445-01-01", "cash", 1000))
    assert assessed(book(*rows, DEAR), "1446-01-01").broken == ["money 1445-01-01 to 1446-01-01 BELOW_NISAB"]


def test_before_the_first_price_the_first_price_tests_and_the_hawl_is_not_fully_checked() -> None:
    rows = (cash(), opening("1445-01-01", "cash", 1000))
    (row,) = assessed(book(*rows, market=(price("1445-06-01", "gold", 10),)), "1446-01-01").obligations
    assert (row.not_fully_checked, str(row.zakat)) == (True, "25")


def test_a_price_after_the_as_of_day_serves_the_first_price_rule_only() -> None:
    rows = (cash(), opening("1445-01-01", "cash", 1000))
    assert assessed(book(*rows, market=(price("1445-06-01", "gold", 10),)), "1445-02-01").nisab == "850"
    later = assessed(book(*rows, price("1445-06-01", "gold", 90)), "1445-05-29")
    assert later.nisab == "850"


def test_without_any_price_for_the_nisab_there_is_no_hawl_but_a_problem() -> None:
    found = assessed(book(*MONEY, market=()), "1446-01-01")
    assert (found.due, found.runs) == ([], [])
    assert {row.code for row in found.problems} == {"PRICE_MISSING"}


def test_metal_alone_needs_no_price_and_is_complete_in_kind() -> None:
    found = assessed(book(gold(), opening("1445-01-01", "gold", 100), market=()), "1446-01-01")
    assert found.due == ["1446-01-01 gold: 100 -> 2.5 gold_g"]
    assert [row.status for row in found.obligations] == ["incomplete"]
    assert {(row.code, row.of) for row in found.problems} == {("PRICE_MISSING", "gold")}


def test_order_of_debts_is_money_then_gold() -> None:
    """600 off 500 of money leave 100 off the gold: 90 g at 10."""
    rows = (policy(DEBT_SCOPE="ALL"), *MONEY, gold(), opening("1445-01-01", "gold", 100))
    owing = (debt(), opening("1445-01-01", "debt", 600))
    assert due(*rows, *owing) == ["1446-01-01 money: 900 -> 22.5"]


def test_a_price_is_taken_over_one_rate_and_a_rate_may_be_the_inverse() -> None:
    """A share at 5 dollars, and a pound at 0.25 dollars: 20 pounds."""
    shares: Row = (
        "holdings",
        {"id": "s", "person": "amina", "kind": "shares", "name": "s", "symbol": "S", "held_for": "trade"},
    )
    market = (price("1430-01-01", "S", 5, in_="USD"), price("1430-01-01", "EGP", "0.25", in_="USD"))
    rows = (shares, opening("1445-01-01", "s", 100), *market)
    assert due(*rows) == ["1446-01-01 money: 2000 -> 50"]


def test_an_item_is_valued_by_the_price_of_its_own_karat() -> None:
    rows = (*MONEY, gold(karat="21"), opening("1445-01-01", "gold", 80), price("1445-01-01", "gold_21k", 9))
    assert due(*rows)[0].startswith("1446-01-01 money: 1220")


def test_gross_weight_counts_where_the_metal_is_the_larger_part() -> None:
    """605 g at 500/1000 are goods, a grain more of silver makes them silver; fine they are 303 g and too little."""
    for fineness, times in (("500", 0), ("501", 1)):
        rows = (
            policy(PURITY_RULE="MAJORITY_METAL_GROSS"),
            silver(fineness=fineness),
            opening("1445-01-01", "silver", 605),
        )
        assert len(due(*rows)) == times


def test_worn_gold_above_the_custom_counts_with_its_excess() -> None:
    """Nisab is tested on 120 g; the base is the 20 g above."""
    custom = policy(JEWELLERY_WORN="EXEMPT_TO_URUF_EXCESS", URUF_GRAMS="100")
    worn = gold(use="worn")
    assert due(custom, worn, opening("1445-01-01", "gold", 120)) == ["1446-01-01 gold: 20 -> 5 (0.5 gold_g)"]
    assert due(custom, worn, opening("1445-01-01", "gold", 100)) == []


def test_zakat_owed_in_gold_comes_off_that_metal_in_grams() -> None:
    """2.5 g of the first year are unpaid in the second."""
    found = assessed(book(gold(), opening("1445-01-01", "gold", 100)), "1447-01-01")
    assert [line.split(" -> ")[0] for line in found.due] == ["1446-01-01 gold: 100", "1447-01-01 gold: 97.5"]


def test_shares_may_count_at_the_lowest_price_since_the_hawl_began() -> None:
    share: Row = ("holdings", {"id": "s", "person": "amina", "kind": "shares", "name": "s", "symbol": "S"})
    prices = [
        price(day, "S", figure)
        for day, figure in (("1444-06-01", 5), ("1445-01-01", 20), ("1445-05-01", 12), ("1445-09-01", 30))
    ]
    rows = (policy(SHARES_HELD="LOWEST_VALUE_IN_YEAR"), share, opening("1445-01-01", "s", 100), *prices)
    assert due(*rows) == ["1446-01-01 money: 1200 -> 30"]


def test_of_shares_to_resell_only_the_realised_profit_may_count() -> None:
    share: Row = (
        "holdings",
        {"id": "s", "person": "amina", "kind": "shares", "name": "s", "currency": "EGP", "held_for": "trade"},
    )
    rows = (policy(SHARES_TRADED="REALISED_PROFIT_ONLY"), share, opening("1445-01-01", "s", 5000), cash())
    more = (opening("1445-01-01", "cash", 1000), entry("1445-03-01", "profit", "s", 200))
    assert due(*rows, *more) == ["1446-01-01 money: 1200 -> 30"]
    [row] = assessed(book(*rows, *more), "1446-01-01").obligations
    assert row.holdings == {"s": 200, "cash": 1000}
