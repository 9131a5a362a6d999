"""Sections 5 and 8: a metal that stands alone and goods told apart, each with its own hawl."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Row,
    assessed,
    book,
    cash,
    entry,
    gold,
    goods,
    herd,
    holding,
    income,
    opening,
    payment,
    person,
    plain,
    policy,
    silver,
    transfer,
    value,
)


@pytest.mark.parametrize(("mustafad", "owing"), [("POOL", "silver"), ("OWN_HAWL", "silver/lots")])
def test_advance_counts_as_owned_by_the_hawl_of_the_metal_that_stands_alone(mustafad: str, owing: str) -> None:
    """Money has no hawl. 300 were paid of 100: the 200 overdrawn come off the 300 that are added back, and off no silver."""
    none = policy(JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD", MUSTAFAD=mustafad, TAJIL_COUNTS_AS_OWNED="YES")
    rows = (none, cash(), opening("1445-01-01", "cash", 100), silver(), opening("1445-01-01", "silver", 1000))
    given = payment("1445-06-01", 300, source="cash")
    for paid in ([], [given]):
        assert assessed(book(*rows, *paid), "1446-01-01").due == [f"1446-01-01 {owing}: 1000 -> 25 (25 silver_g)"]
    [silver_due] = assessed(book(*rows, given), "1446-01-01").obligations
    assert not silver_due.outstanding


def test_advance_from_before_the_hawl_of_a_metal_that_stands_alone_is_not_added_back_to_it() -> None:
    """Silver reached its nisab after the payment, so the 200 overdrawn come off it; of money they never do."""
    none = policy(JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD", MUSTAFAD="POOL", TAJIL_COUNTS_AS_OWNED="YES")
    rows = (gold(), opening("1445-01-01", "gold", 100), cash(), payment("1445-02-01", 200, source="cash"))
    later = (silver(), opening("1445-06-01", "silver", 1000))
    assert assessed(book(none, *rows, *later), "1446-06-01").due == [
        "1446-01-01 money: 1000 -> 25",
        "1446-06-01 silver: 1000 -> 25 (25 silver_g)",
    ]


def test_gold_that_was_all_given_in_advance_counts_at_its_price() -> None:
    """1000 + 10 g at 10."""
    rows = (cash(), opening("1445-01-01", "cash", 1000), gold(), opening("1445-01-01", "gold", 10))
    given = payment("1445-06-01", source="gold", gold_g="10")
    assert assessed(book(policy(MUSTAFAD="POOL"), *rows, given), "1446-01-01").due == ["1446-01-01 money: 1100 -> 27.5"]


def apart(mustafad: str, *rows: Row) -> list[str]:
    return assessed(
        book(policy(MUSTAFAD=mustafad, TRADE_HAWL_NISAB="END_ONLY", MISSED_YEARS="FIXED_BASE"), *rows), "1446-06-01"
    ).due


YEARLY = pytest.mark.parametrize("mustafad", ["OPENING_BALANCE", "LOWEST_BALANCE"])


@YEARLY
def test_goods_sold_within_the_year_were_in_the_pool_on_the_day_its_hawl_began(mustafad: str) -> None:
    """500 of goods have a hawl since the first day, 600 of cash since they are nisab together; sold, all is one pool of 1100."""
    early = (goods(), opening("1445-01-01", "goods", 500), cash(), income("1445-06-01", "cash", 600))
    assert apart(mustafad, *early, transfer("1445-09-01", "goods", "cash", 500)) == ["1446-06-01 money: 1100 -> 27.5"]
    assert apart(mustafad, *early) == ["1446-01-01 money/goods: 500 -> 12.5"]


@YEARLY
def test_a_pool_that_takes_over_the_hawl_of_goods_looks_back_to_its_last_closing(mustafad: str) -> None:
    """The goods rose to 900 on the day their first year closed; sold later, the pool was 900 in all of its second year."""
    early = (goods(), opening("1444-01-01", "goods", 500), value("1445-01-01", "goods", 900), cash())
    assert apart(mustafad, *early, transfer("1445-06-01", "goods", "cash", 900)) == [
        "1445-01-01 money/goods: 500 -> 12.5",
        "1446-01-01 money: 900 -> 22.5",
    ]


def test_metal_beside_goods_is_in_a_pool_of_money() -> None:
    """The whole pool is not metal alone, so 100 g beside the goods count by their worth."""
    early = (goods(), opening("1445-01-01", "goods", 300), gold(), opening("1445-03-01", "gold", 100))
    assert apart("POOL", *early) == ["1446-01-01 money/goods: 300 -> 7.5", "1446-03-01 money: 1000 -> 25"]


def test_goods_and_the_rest_that_begin_again_on_one_day_are_one_pool() -> None:
    """500 of goods since 1445; 600 of cash since the day on which the first year of the goods closed."""
    rows = (goods(), opening("1445-01-01", "goods", 500), cash(), income("1446-01-01", "cash", 600))
    chosen = policy(MUSTAFAD="POOL", TRADE_HAWL_NISAB="END_ONLY", MISSED_YEARS="FIXED_BASE")
    found = assessed(book(chosen, *rows), "1447-01-01")
    assert found.due == [
        "1446-01-01 money/goods: 500 -> 12.5",
        "1447-01-01 money/goods: 500 -> 12.5",
        "1447-01-01 money: 600 -> 15",
    ]
    assert found.runs == ["money 1447-01-01 to 1448-01-01"]


@pytest.mark.parametrize(("owned", "due"), [(500, ["1446-01-01 money/goods: 340 -> 8.5"]), (100, [])])
def test_of_goods_apart_only_whole_fifths_of_nisab_count(owned: int, due: list[str]) -> None:
    """A fifth of 850 is 170: 500 hold two of them, 100 none."""
    rows = (goods(), opening("1445-01-01", "goods", owned), cash(), income("1445-06-01", "cash", 1000))
    chosen = policy(MUSTAFAD="POOL", TRADE_HAWL_NISAB="END_ONLY", MONEY_EXCESS="FIFTH_STEPS")
    assert assessed(book(chosen, *rows), "1446-01-01").due == due


@pytest.mark.parametrize(
    ("first", "then", "owing"), [("POOL", "OWN_HAWL", "money/lots"), ("OWN_HAWL", "POOL", "money/goods")]
)
def test_goods_keep_their_hawl_when_the_policy_goes_over_to_lots_or_back(first: str, then: str, owing: str) -> None:
    """500 of goods below nisab since the first day; the whole is at nisab again when their year closes."""
    policies = (
        policy(MUSTAFAD=first, TRADE_HAWL_NISAB="END_ONLY"),
        policy(since="1445-06-01", MUSTAFAD=then, TRADE_HAWL_NISAB="END_ONLY"),
    )
    rows = (goods(), opening("1445-01-01", "goods", 500), cash(), income("1445-12-01", "cash", 600))
    assert assessed(book(*policies, *rows), "1446-01-01").due == [f"1446-01-01 {owing}: 500 -> 12.5"]


def waiting(*rows: Row) -> list[str]:
    """Goods below nisab whose year is complete on the first day of 1446; 600 of cash come two months later."""
    chosen = policy(MUSTAFAD="OWN_HAWL_MALIKI", TRADE_HAWL_NISAB="END_ONLY", MISSED_YEARS="FIXED_BASE")
    early = (goods(), opening("1445-01-01", "goods", 500), cash(), income("1446-03-01", "cash", 600))
    return assessed(book(chosen, *early, *rows), "1447-03-01").due


def test_a_complete_year_of_goods_waits_for_nisab_and_the_next_begins_on_that_day() -> None:
    assert waiting() == ["1446-03-01 money/lots: 500 -> 12.5", "1447-03-01 money/lots: 1100 -> 27.5"]


def test_goods_that_are_gone_while_their_year_waits_owe_nothing() -> None:
    later = (entry("1446-02-01", "loss", "goods", 500), income("1446-03-01", "cash", 400))
    assert waiting(*later) == ["1447-03-01 money/lots: 1000 -> 25"]


@pytest.mark.parametrize(
    ("mustafad", "rows", "owing"),
    [
        ("POOL", (goods(), opening("1445-01-01", "goods", 500)), "money/goods"),
        ("OWN_HAWL", (cash(), opening("1445-01-01", "cash", 1000)), "money/lots"),
        ("OWN_HAWL", (herd("sheep"), opening("1445-01-01", "sheep", 50)), "sheep/lots"),
    ],
)
def test_a_death_ends_every_hawl(mustafad: str, rows: tuple[Row, ...], owing: str) -> None:
    chosen = policy(MUSTAFAD=mustafad, TRADE_HAWL_NISAB="END_ONLY")
    found = assessed(book(chosen, person(died_on="1445-06-01"), *rows), "1446-01-01")
    assert (found.due, found.runs, found.broken) == ([], [], [f"{owing} 1445-01-01 to 1445-06-01 DIED"])


def test_lots_of_two_metals_that_are_not_joined_close_each_by_its_own_weight() -> None:
    rows = (gold(), opening("1445-01-01", "gold", 100), silver(), opening("1445-01-01", "silver", 1000))
    none = policy(MUSTAFAD="OWN_HAWL", JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD")
    assert assessed(book(none, *rows), "1446-01-01").due == [
        "1446-01-01 gold/lots: 100 -> 25 (2.5 gold_g)",
        "1446-01-01 silver/lots: 1000 -> 25 (25 silver_g)",
    ]


def test_shares_of_which_only_profit_counts_are_no_deduction_from_goods_apart() -> None:
    """1000 of shares held for trade without any profit are not in the pool, so nothing came off the 500 of goods."""
    chosen = policy(MUSTAFAD="POOL", TRADE_HAWL_NISAB="END_ONLY", SHARES_TRADED="REALISED_PROFIT_ONLY")
    shares = (holding("shares", "acme", currency="EGP", held_for="trade"), opening("1445-01-01", "acme", 1000))
    rows = (goods(), opening("1445-01-01", "goods", 500), cash(), income("1445-06-01", "cash", 600))
    [row] = assessed(book(chosen, *shares, *rows), "1446-01-01").obligations
    assert (row.group, plain(row.base), plain(row.deducted)) == ("goods", "500", "0")


def test_what_was_paid_on_account_of_the_hawl_of_goods_counts_as_owned_in_the_pool_beside_them() -> None:
    """With the 50 paid ahead, 500 of goods and 310 of cash reach 850 on the day the cash comes, and every day after."""
    rows = (goods(), opening("1445-01-01", "goods", 500), cash(), opening("1445-01-01", "cash", 100))
    later = (payment("1445-02-01", 50, source="cash"), income("1445-03-01", "cash", 260))
    found = assessed(book(policy(MUSTAFAD="POOL", TRADE_HAWL_NISAB="END_ONLY"), *rows, *later), "1446-01-01")
    assert (found.broken, found.due) == ([], ["1446-01-01 money/goods: 500 -> 12.5"])
    assert "money 1445-03-01 to 1446-03-01" in found.runs


def test_what_was_paid_ahead_counts_as_owned_where_traded_shares_have_a_base_of_their_own() -> None:
    shares = holding("shares", "acme", symbol="ACME", held_for="trade")
    chosen = policy(MUSTAFAD="POOL", SHARES_TRADED="REALISED_PROFIT_ONLY")
    rows = (shares, cash(), opening("1445-01-01", "cash", 1000), payment("1445-06-01", 20, source="cash"))
    assert assessed(book(chosen, *rows), "1446-01-01").due == ["1446-01-01 money: 1000 -> 25"]


@pytest.mark.parametrize("mustafad", ["OWN_HAWL", "OWN_HAWL_MALIKI"])
@pytest.mark.parametrize(
    ("first", "then", "owing"),
    [
        ("NONE", "BY_VALUE", "money/lots: 1000 -> 25"),
        ("BY_VALUE", "NONE", "silver/lots: 1000 -> 25 (25 silver_g)"),
    ],
)
def test_lots_of_a_metal_keep_their_hawl_when_a_policy_moves_it_to_another_pool(
    mustafad: str, first: str, then: str, owing: str
) -> None:
    """Silver has its hawl since the third month, and goes to the other pool in the eighth."""
    joined = {"CASH_JOINS_METAL": "GOLD", "MISSED_YEARS": "FIXED_BASE", "MUSTAFAD": "OWN_HAWL"}
    policies = (
        policy(JOIN_METALS=first, **joined),
        policy(since="1445-08-01", JOIN_METALS=then, **(joined | {"MUSTAFAD": mustafad})),
    )
    rows = (cash(), opening("1445-01-01", "cash", 1000), silver(), opening("1445-03-01", "silver", 1000))
    found = assessed(book(*policies, *rows), "1446-03-01")
    assert found.due == ["1446-01-01 money/lots: 1000 -> 25", f"1446-03-01 {owing}"]
