"""Sections 3, 5, 6 and 11: what a new policy does to hawls that run, and to wealth that it takes in or leaves out."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Found,
    Row,
    assessed,
    balance,
    book,
    cash,
    gold,
    goods,
    herd,
    income,
    opening,
    person,
    policy,
    silver,
    transfer,
    value,
)

FIXED = {"MISSED_YEARS": "FIXED_BASE"}


def changed(day: str, before: dict[str, str], after: dict[str, str], *rows: Row, as_of: str = "1446-12-01") -> Found:
    """What is due where other rules hold from a day on."""
    both = [policy(**FIXED | before), policy(since=day, **FIXED | before | after)]
    return assessed(book(*both, *rows), as_of)


SAVINGS = (
    cash(),
    opening("1444-01-01", "cash", 1000),
    cash("savings", purpose="needs"),
    opening("1444-01-01", "savings", 2000),
)


def test_a_lot_that_a_new_policy_takes_into_the_pool_has_its_hawl_from_that_day() -> None:
    found = changed(
        "1444-05-01",
        {"MUSTAFAD": "OWN_HAWL", "NEEDS_SAVINGS": "EXEMPT"},
        {"NEEDS_SAVINGS": "ZAKATABLE"},
        *SAVINGS,
        as_of="1445-06-01",
    )
    assert found.due == ["1445-01-01 money/lots: 1000 -> 25", "1445-05-01 money/lots: 2000 -> 50"]


def test_a_lot_that_a_new_policy_takes_out_of_the_pool_loses_its_hawl() -> None:
    back = transfer("1444-07-01", "savings", "cash", 2000)
    found = changed(
        "1444-05-01",
        {"MUSTAFAD": "OWN_HAWL", "NEEDS_SAVINGS": "ZAKATABLE"},
        {"NEEDS_SAVINGS": "EXEMPT"},
        *SAVINGS,
        back,
        as_of="1445-08-01",
    )
    assert found.due == ["1445-01-01 money/lots: 1000 -> 25", "1445-07-01 money/lots: 2000 -> 50"]


def test_a_lot_that_left_the_pool_does_not_lend_it_its_start() -> None:
    rows = (*SAVINGS[2:], cash(), opening("1444-03-01", "cash", 1500))
    found = changed(
        "1444-05-01",
        {"MUSTAFAD": "OWN_HAWL", "NEEDS_SAVINGS": "ZAKATABLE"},
        {"MUSTAFAD": "POOL", "NEEDS_SAVINGS": "EXEMPT"},
        *rows,
        as_of="1445-06-01",
    )
    assert found.due == ["1445-03-01 money: 1500 -> 37.5"]


STALL = (goods(), opening("1444-01-01", "goods", 500), value("1444-02-01", "goods", 1200))
END_ONLY = {"MUSTAFAD": "POOL", "TRADE_HAWL_NISAB": "END_ONLY"}


@pytest.mark.parametrize("after", [{"TRADE_HAWL_NISAB": "SAME"}, {"MUSTAFAD": "CLOSING_BALANCE"}])
def test_goods_that_are_no_longer_apart_give_the_pool_their_hawl(after: dict[str, str]) -> None:
    found = changed("1444-08-01", END_ONLY, after, *STALL, as_of="1445-02-01")
    assert (found.due, found.runs) == (["1445-01-01 money: 1200 -> 30"], ["money 1445-01-01 to 1446-01-01"])


def test_goods_that_are_no_longer_apart_join_the_hawl_of_the_rest_that_began_first() -> None:
    cash_first = (cash(), opening("1443-06-01", "cash", 900))
    found = changed("1444-08-01", END_ONLY, {"TRADE_HAWL_NISAB": "SAME"}, *cash_first, *STALL, as_of="1445-05-01")
    assert found.due == ["1444-06-01 money: 2100 -> 52.5"]
    assert found.runs == ["money 1444-06-01 to 1445-06-01"]


METALS = (gold(), opening("1444-01-01", "gold", 100), silver(), opening("1444-02-01", "silver", 700))
ALONE = {"MUSTAFAD": "POOL", "JOIN_METALS": "NONE", "CASH_JOINS_METAL": "GOLD"}


def test_metals_that_change_places_keep_their_hawls() -> None:
    found = changed("1444-05-01", ALONE, {"CASH_JOINS_METAL": "SILVER"}, *METALS, as_of="1445-03-01")
    assert found.due == ["1445-01-01 gold: 100 -> 25 (2.5 gold_g)", "1445-02-01 silver: 700 -> 17.5 (17.5 silver_g)"]


def test_metals_that_are_joined_have_the_hawl_that_began_first() -> None:
    found = changed("1444-05-01", ALONE, {"JOIN_METALS": "BY_VALUE"}, *METALS, as_of="1445-03-01")
    assert found.due == ["1445-01-01 money: 1700 -> 42.5"]


def test_a_metal_that_is_parted_goes_on_with_the_hawl_of_the_pool() -> None:
    joined = {"MUSTAFAD": "POOL", "JOIN_METALS": "BY_VALUE", "CASH_JOINS_METAL": "GOLD"}
    rows = (cash(), opening("1444-01-01", "cash", 900), silver(), opening("1444-02-01", "silver", 700))
    found = changed("1444-05-01", joined, {"JOIN_METALS": "NONE"}, *rows, as_of="1445-03-01")
    assert found.due == ["1445-01-01 money: 900 -> 22.5", "1445-01-01 silver: 700 -> 17.5 (17.5 silver_g)"]


def test_no_hawl_of_goods_begins_before_the_day_as_an_adult() -> None:
    rules = policy(MUSTAFAD="OWN_HAWL_MALIKI", TRADE_HAWL_NISAB="END_ONLY", MINOR_WEALTH="NOT_DUE", **FIXED)
    rows = (goods(), opening("1444-01-01", "goods", 2000))
    found = assessed(book(rules, *rows, person(minor_until="1444-06-01")), "1445-07-01")
    assert found.due == ["1445-06-01 money/lots: 2000 -> 50"]


WORN = (gold("ring", use="worn"), opening("1444-01-01", "ring", 800), gold(), opening("1444-01-01", "gold", 100))
CUSTOM = {"MUSTAFAD": "OWN_HAWL", "JEWELLERY_WORN": "EXEMPT_TO_URUF_ALL", "URUF_GRAMS": "850"}


def test_worn_gold_within_the_custom_has_no_hawl() -> None:
    rows = (*WORN, income("1444-06-01", "ring", 100))
    found = assessed(book(policy(**FIXED | CUSTOM), *rows), "1445-07-01")
    assert found.due == [
        "1445-01-01 gold/lots: 100 -> 25 (2.5 gold_g)",
        "1445-06-01 gold/lots: 900 -> 225 (22.5 gold_g)",
    ]


def test_worn_gold_that_falls_within_the_custom_begins_its_hawl_anew_beyond_it() -> None:
    rows = (
        *WORN,
        income("1444-02-01", "ring", 100),
        balance("1444-04-01", "ring", 800),
        balance("1444-05-01", "ring", 900),
    )
    found = assessed(book(policy(**FIXED | CUSTOM), *rows), "1445-06-01")
    assert found.due == [
        "1445-01-01 gold/lots: 100 -> 25 (2.5 gold_g)",
        "1445-05-01 gold/lots: 900 -> 225 (22.5 gold_g)",
    ]


@pytest.mark.parametrize(("began", "due"), [("1444-05-10", ["1444-09-01 money/goods: 1600 -> 10"]), ("1444-08-15", [])])
def test_goods_apart_pay_for_the_complete_months_of_a_shorter_first_year(began: str, due: list[str]) -> None:
    # Three months of twelve of 40; half a month is none, and nothing is not listed.
    rules = policy(
        MUSTAFAD="SINGLE_DATE", TRADE_HAWL_NISAB="END_ONLY", DATE_SHIFT="PRO_RATA_MONTHS", zakat_day="09-01", **FIXED
    )
    rows = (goods(), opening(began, "goods", 500), value("1444-08-20", "goods", 1600))
    assert assessed(book(rules, *rows), "1444-10-01").due == due


def test_a_first_year_without_a_complete_month_owes_nothing() -> None:
    rules = policy(MUSTAFAD="SINGLE_DATE", DATE_SHIFT="PRO_RATA_MONTHS", zakat_day="09-01", **FIXED)
    found = assessed(book(rules, cash(), opening("1444-08-15", "cash", 1600)), "1444-10-01")
    assert (found.due, found.runs) == ([], ["money 1444-09-01 to 1445-09-01"])


def test_metal_that_is_not_in_the_obligation_of_goods_is_not_told_there() -> None:
    rules = policy(MUSTAFAD="POOL", JOIN_METALS="BY_PARTS", TRADE_HAWL_NISAB="END_ONLY", **FIXED)
    rows = (goods(), opening("1444-01-01", "goods", 500), silver(), opening("1444-01-01", "silver", 100))
    found = assessed(book(rules, *rows, value("1444-02-01", "goods", 5000)), "1445-03-01")
    assert found.due == ["1445-01-01 money/goods: 5000 -> 125", "1445-02-01 money: 100 -> 2.5 (2.5 silver_g)"]


@pytest.mark.parametrize("way", ["POOL", "OWN_HAWL"])
def test_a_hawl_that_closed_late_closes_next_on_the_first_anchor_that_is_a_year_away(way: str) -> None:
    # Begun on 1444-12-29, solar until 2024-07-10, which is 1446-01-04; the next 29th of the twelfth month is of 1446.
    rows = (cash(), opening("1444-12-29", "cash", 1000))
    found = changed(
        "2024-07-10",
        {"MUSTAFAD": way, "YEAR_BASIS": "SOLAR_ADJUSTED"},
        {"YEAR_BASIS": "LUNAR_UMM_AL_QURA"},
        *rows,
        as_of="1447-02-01",
    )
    assert found.due_days == ["1446-01-04", "1446-12-29"]


def test_heads_of_a_herd_go_on_with_its_hawl_under_hawls_of_lots() -> None:
    rows = (herd("sheep"), opening("1444-01-01", "sheep", 40), income("1444-08-01", "sheep", 81))
    found = changed("1444-06-01", {"MUSTAFAD": "POOL"}, {"MUSTAFAD": "OWN_HAWL"}, *rows, as_of="1445-09-01")
    # 40 owe one; with the 81 that came later they are 121, which owe two, less the one that was owed for the 40.
    assert found.due == ["1445-01-01 sheep/lots: 40 -> 1 sheep", "1445-08-01 sheep/lots: 81 -> 1 sheep"]
