"""Section 10: dead stock and a waiting trader's goods owe once, when they are sold."""

from __future__ import annotations

import pytest

from tests.fiqh.obligations.family import YEAR_1, YEAR_3, Family, ordinal

Kind = tuple[dict[str, object], dict[str, str]]
DEAD: Kind = ({"dead_stock": True}, {"DEAD_STOCK": "ON_SALE_ONE_YEAR"})
WAITING: Kind = ({"trader": "muhtakir"}, {"TRADER_TYPE_RULE": "MALIKI_MUDIR_MUHTAKIR"})


def stock(kind: Kind, **chosen: str) -> Family:
    """10,000 in cash, and goods of 5,000 of the first day of 1444."""
    keys, options = kind
    family = Family(**(options | chosen)).owns("cash", 10_000)
    return family.holding("stock", "trade_goods", **keys).owns("stock", 5_000)


@pytest.mark.parametrize("kind", [DEAD, WAITING])
def test_until_they_are_sold_they_are_out_of_the_pool(kind: Kind) -> None:
    assert stock(kind).owed(YEAR_1).due(YEAR_1).base == 10_000


@pytest.mark.parametrize("kind", [DEAD, WAITING])
def test_on_sale_the_price_received_owes_one_year(kind: Kind) -> None:
    # two years and a month after they were acquired
    row = stock(kind).moves("1446-02-01", "stock", "cash", 5_000, 4_000).owed("1446-02-01").due("1446-02-01")
    assert (row.group, row.base, row.zakat) == ("stock", 4_000, 100)


@pytest.mark.parametrize("kind", [DEAD, WAITING])
def test_without_a_complete_year_the_sale_owes_nothing(kind: Kind) -> None:
    owed = stock(kind).moves("1444-11-01", "stock", "cash", 5_000).owed("1444-11-01")
    assert owed.of("money") == []


def test_only_lots_of_a_complete_year_owe_on_the_sale() -> None:
    family = stock(DEAD, MUSTAFAD="OWN_HAWL").owns("stock", 1_000, "1445-06-01")
    assert family.moves("1446-02-01", "stock", "cash", 6_000).owed("1446-02-01").due("1446-02-01").base == 5_000


def test_younger_lots_carry_on_into_the_cash() -> None:
    # what is spent is the newest: the cash of the last month, not what was acquired in the sixth and sold
    keys, options = DEAD
    family = Family(MUSTAFAD="OWN_HAWL", **options).owns("cash", 2_000).owns("cash", 1_000, "1445-12-01")
    family = family.holding("stock", "trade_goods", **keys).owns("stock", 1_000, "1445-06-01")
    family = family.moves("1446-02-01", "stock", "cash", 1_000).entry("1446-02-02", "spending", "cash", 1_000)
    owed = family.owed("1447-02-01")
    assert [row.due for row in owed.of("money")][-2:] == [ordinal(YEAR_3), ordinal("1447-02-01")]


@pytest.mark.parametrize("kind", [DEAD, WAITING])
def test_what_was_paid_for_on_sale_is_not_assessed_again_within_a_lunar_year(kind: Kind) -> None:
    owed = stock(kind, zakat_day="01-01").moves("1445-07-01", "stock", "cash", 5_000, 4_000).owed("1447-01-01")
    assert [row.base for row in owed.of("money") if row.group == "pool"] == [10_000, 10_000, 14_000]


@pytest.mark.parametrize(
    "kind", [({"dead_stock": True}, {"DEAD_STOCK": "REALISABLE_VALUE_YEARLY"}), ({"trader": "mudir"}, WAITING[1])]
)
def test_otherwise_goods_are_in_the_pool_each_year(kind: Kind) -> None:
    assert stock(kind).owed(YEAR_1).due(YEAR_1).base == 15_000
