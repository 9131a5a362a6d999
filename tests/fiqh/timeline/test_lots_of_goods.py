"""Section 3: goods that are sold, valued and yield a profit, as lots with their own hawls."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Row,
    cash,
    entry,
    gold,
    goods,
    holding,
    income,
    opening,
    price,
    transfer,
    value,
)
from tests.fiqh.timeline.test_lots import due, own

STOCK = (goods(), cash(), opening("1445-01-01", "goods", 1000))
TWO_LOTS = (*STOCK, opening("1445-04-01", "goods", 600))
FOLLOWS, REALISED, ALWAYS = "FOLLOWS_PRINCIPAL", "OWN_HAWL_WHEN_REALISED", "OWN_HAWL_ALWAYS"
APART = ["1446-01-01: 1000 -> 25", "1446-06-01: 300 -> 7.5"]


@pytest.mark.parametrize(
    ("code", "found"), [(FOLLOWS, ["1446-01-01: 1300 -> 32.5"]), (REALISED, APART), (ALWAYS, APART)]
)
def test_the_profit_of_a_sale_has_the_days_of_the_principal_or_is_a_new_lot(code: str, found: list[str]) -> None:
    assert due(own(TRADE_PROFIT=code), *STOCK, transfer("1445-06-01", "goods", "cash", 1000, 1300)) == found


@pytest.mark.parametrize("code", [FOLLOWS, REALISED, ALWAYS])
def test_a_loss_scales_the_lots_down(code: str) -> None:
    rows = (own(TRADE_PROFIT=code), *TWO_LOTS, transfer("1445-06-01", "goods", "cash", 1600, 1200))
    assert due(*rows) == ["1446-01-01: 750 -> 18.75", "1446-04-01: 450 -> 11.25"]


@pytest.mark.parametrize("code", [FOLLOWS, REALISED, ALWAYS])
def test_a_fall_of_the_value_scales_all_lots_down(code: str) -> None:
    rows = (own(TRADE_PROFIT=code), *TWO_LOTS, value("1445-06-01", "goods", 1200))
    assert due(*rows) == ["1446-01-01: 750 -> 18.75", "1446-04-01: 450 -> 11.25"]


@pytest.mark.parametrize(
    ("code", "found"),
    [(FOLLOWS, ["1446-01-01: 1300 -> 32.5"]), (REALISED, ["1446-01-01: 1300 -> 32.5"]), (ALWAYS, APART)],
)
def test_a_rise_of_the_value_scales_all_lots_up_except_where_profit_is_always_apart(
    code: str, found: list[str]
) -> None:
    assert due(own(TRADE_PROFIT=code), *STOCK, value("1445-06-01", "goods", 1300)) == found


def test_a_price_change_revalues_and_makes_no_lot() -> None:
    shares = (holding("shares", "acme", symbol="ACME", held_for="trade"), opening("1445-01-01", "acme", 100))
    prices = (price("1445-01-01", "ACME", 10), price("1445-06-01", "ACME", 15))
    assert due(own(TRADE_PROFIT=ALWAYS), *shares, *prices) == ["1446-01-01: 1500 -> 37.5"]


@pytest.mark.parametrize("of", ["goods", "cash"])
def test_profit_with_a_principal_follows_its_oldest_lot(of: str) -> None:
    """The principal is the same holding or another one: its oldest lot is of 1445-01-01 either way."""
    rows = (
        (*TWO_LOTS, income("1445-02-01", "cash", 100)) if of == "goods" else (*STOCK, income("1445-01-01", "cash", 100))
    )
    profit = entry("1445-06-01", "profit", "cash", 50, of="goods")
    first = due(own(TRADE_PROFIT=FOLLOWS), *rows, profit)[0]
    assert first == ("1446-01-01: 1050 -> 26.25" if of == "goods" else "1446-01-01: 1150 -> 28.75")


def test_profit_of_the_same_holding_is_added_to_its_oldest_lot() -> None:
    rows = (own(), *TWO_LOTS, entry("1445-06-01", "profit", "goods", 100, of="goods"))
    assert due(*rows) == ["1446-01-01: 1100 -> 27.5", "1446-04-01: 600 -> 15"]


@pytest.mark.parametrize("code", [REALISED, ALWAYS])
def test_profit_that_does_not_follow_is_a_new_lot(code: str) -> None:
    rows = (own(TRADE_PROFIT=code), *STOCK, entry("1445-06-01", "profit", "goods", 300, of="goods"))
    assert due(*rows) == APART


def test_profit_of_a_principal_without_lots_is_a_new_lot_of_that_day() -> None:
    rows = (own(), *STOCK, goods("gone"), entry("1445-06-01", "profit", "cash", 300, of="gone"))
    assert due(*rows) == APART


def test_profit_without_a_principal_is_a_new_lot_of_that_day() -> None:
    assert due(own(), *STOCK, entry("1445-06-01", "profit", "goods", 300)) == APART


@pytest.mark.parametrize("kind", ["trade_goods", "shares", "fund", "sukuk", "crypto"])
def test_a_profit_apart_exists_for_what_is_kept_in_a_currency(kind: str) -> None:
    keys = {"held_for": "trade"} if kind in ("shares", "fund", "sukuk") else {}
    rows = (holding(kind, "kept", currency="EGP", **keys), opening("1445-01-01", "kept", 1000), cash())
    assert due(own(TRADE_PROFIT=REALISED), *rows, transfer("1445-06-01", "kept", "cash", 1000, 1300)) == APART


def test_a_profit_in_another_currency_is_taken_at_the_rate_of_the_day() -> None:
    """130 dollars at 10 are 1,300; the rate is 11 from the seventh month on."""
    rows = (goods(), opening("1445-01-01", "goods", 1000), cash("dollars", currency="USD"))
    rates = (price("1445-01-01", "USD", 10), price("1445-07-01", "USD", 11))
    sale = transfer("1445-06-01", "goods", "dollars", 1000, 130)
    found = due(own(TRADE_PROFIT=REALISED), *rows, *rates, sale)
    assert found == ["1446-01-01: 1100 -> 27.5", "1446-06-01: 330 -> 8.25"]


@pytest.mark.parametrize(
    "kept",
    [
        (gold("kept"), opening("1445-01-01", "kept", 100)),
        (holding("crypto", "kept", symbol="BTC"), opening("1445-01-01", "kept", 100), price("1445-01-01", "BTC", 10)),
    ],
    ids=["grams", "units"],
)
def test_what_is_kept_in_grams_or_units_scales(kept: tuple[Row, ...]) -> None:
    rows = (own(TRADE_PROFIT=ALWAYS), *kept, cash(), transfer("1445-06-01", "kept", "cash", 100, 1300))
    assert due(*rows) == ["1446-01-01: 1300 -> 32.5"]


def test_a_lot_whose_hawl_closes_on_the_day_of_the_sale_takes_its_share_of_the_profit_with_it() -> None:
    """Of 400 profit 1000/1600 go with the lot that closes; the other 150 are a lot of the day of the sale."""
    sale = transfer("1446-01-01", "goods", "cash", 1600, 2000)
    assert due(own(TRADE_PROFIT=REALISED), *TWO_LOTS, sale, by="1447-02-01") == [
        "1446-01-01: 1250 -> 31.25",
        "1446-04-01: 600 -> 15",
        "1447-01-01: 1400 -> 35",
    ]


def test_from_a_value_of_zero_a_rise_is_a_new_lot_of_that_day() -> None:
    rows = (own(), *STOCK, income("1445-01-01", "cash", 1000))
    values = (value("1445-05-01", "goods", 0), value("1445-06-01", "goods", 300))
    assert due(*rows, *values) == APART
