"""Section 3: lots, which come, go and move with the day they were acquired; each has its own hawl here."""

from __future__ import annotations

import pytest

from tests.fiqh.timeline.ledger import (
    Row,
    assessed,
    balance,
    bank,
    book,
    cash,
    debt,
    entry,
    gold,
    goods,
    herd,
    holding,
    income,
    opening,
    payment,
    policy,
    price,
    receivable,
    silver,
    spending,
    transfer,
)


def own(**chosen: str) -> Row:
    """Each lot its own hawl; what is unpaid comes off nothing."""
    return policy(**{"MUSTAFAD": "OWN_HAWL", "MISSED_YEARS": "FIXED_BASE"} | chosen)


def due(*rows: Row, by: str = "1446-12-01") -> list[str]:
    """What falls due, without the class that all of it has here."""
    return [line.replace(" money/lots:", ":") for line in assessed(book(*rows), by).due]


THOUSAND = (cash(), opening("1445-01-01", "cash", 1000))
TWO_LOTS = (*THOUSAND, income("1445-04-01", "cash", 600))


@pytest.mark.parametrize("kind", ["opening", "income", "salary", "gift", "inheritance", "rent"])
def test_an_inflow_is_one_new_lot_acquired_that_day(kind: str) -> None:
    rows = (own(), *THOUSAND, entry("1445-04-01", kind, "cash", 200))
    assert due(*rows) == ["1446-01-01: 1000 -> 25", "1446-04-01: 200 -> 5"]


def test_the_rise_of_a_balance_is_a_new_lot_of_that_day() -> None:
    rows = (own(), *THOUSAND, balance("1445-04-01", "cash", 1200))
    assert due(*rows) == ["1446-01-01: 1000 -> 25", "1446-04-01: 200 -> 5"]


@pytest.mark.parametrize(
    ("order", "left"),
    [
        ("NEWEST_FIRST", ["1446-01-01: 1000 -> 25", "1446-04-01: 300 -> 7.5"]),
        ("OLDEST_FIRST", ["1446-01-01: 700 -> 17.5", "1446-04-01: 600 -> 15"]),
        ("PRO_RATA", ["1446-01-01: 812.5 -> 20.31", "1446-04-01: 487.5 -> 12.19"]),
    ],
)
@pytest.mark.parametrize(
    "outflow",
    [
        spending("1445-06-01", "cash", 300),
        entry("1445-06-01", "loss", "cash", 300),
        balance("1445-06-01", "cash", 1300),
        payment("1445-06-01", 300, source="cash"),
    ],
    ids=["spending", "loss", "balance", "payment"],
)
def test_an_outflow_is_taken_from_the_lots_by_the_order_of_withdrawal(
    outflow: Row, order: str, left: list[str]
) -> None:
    """What is left of 1,600 is 13/16 where it comes off in proportion."""
    assert due(own(WITHDRAWAL_ORDER=order, TAJIL_COUNTS_AS_OWNED="NO"), *TWO_LOTS, outflow) == left


def test_lots_that_are_transferred_arrive_with_their_own_day_and_hawl() -> None:
    rows = (own(), *TWO_LOTS, bank(), transfer("1445-06-01", "cash", "bank", 800))
    first, second = assessed(book(*rows), "1446-05-01").obligations
    assert first.holdings == {"cash": 800, "bank": 200}
    assert second.holdings == {"bank": 600}


def test_what_arrives_is_scaled_by_what_was_received() -> None:
    rate = price("1445-01-01", "USD", 10), price("1445-09-01", "USD", 12)
    rows = (own(), *THOUSAND, cash("dollars", currency="USD"), transfer("1445-06-01", "cash", "dollars", 1000, 100))
    assert due(*rows, *rate) == ["1446-01-01: 1200 -> 30"]


def test_fees_scale_down() -> None:
    rows = (own(), *TWO_LOTS, bank(), transfer("1445-06-01", "cash", "bank", 1600, 1200))
    assert due(*rows) == ["1446-01-01: 750 -> 18.75", "1446-04-01: 450 -> 11.25"]


@pytest.mark.parametrize(("code", "day"), [("METALS_RESTART", "1446-06-01"), ("MONEY_FAMILY_CONTINUES", "1446-01-01")])
def test_metals_restart_when_gold_becomes_silver(code: str, day: str) -> None:
    swap = (gold(), silver(), opening("1445-01-01", "gold", 100), transfer("1445-06-01", "gold", "silver", 100, 1000))
    assert due(own(EXCHANGE_HAWL=code), *swap) == [f"{day} silver/lots: 1000 -> 25 (25 silver_g)"]


@pytest.mark.parametrize(("code", "day"), [("METALS_RESTART", "1446-06-01"), ("MONEY_FAMILY_CONTINUES", "1446-01-01")])
def test_grazing_animals_that_are_swapped_restart_as_metals_do(code: str, day: str) -> None:
    swap = (herd("sheep", "ewes"), herd("sheep", "rams"), opening("1445-01-01", "ewes", 40))
    rows = (*swap, transfer("1445-06-01", "ewes", "rams", 40, 40))
    assert due(own(EXCHANGE_HAWL=code), *rows) == [f"{day} sheep/lots: 40 -> 1 sheep"]


def test_goods_that_become_currency_carry_on_also_when_metals_restart() -> None:
    rows = (goods(), opening("1445-01-01", "goods", 1000), cash(), transfer("1445-06-01", "goods", "cash", 1000))
    assert due(own(EXCHANGE_HAWL="METALS_RESTART"), *rows) == ["1446-01-01: 1000 -> 25"]


def test_a_withdrawal_beyond_the_balance_leaves_an_overdraft_and_the_next_inflow_first_fills_it() -> None:
    rows = (own(DEBT_SCOPE="NONE"), bank(), opening("1445-01-01", "bank", 2000), *THOUSAND)
    dip = (spending("1445-06-01", "cash", 1200), income("1445-08-01", "cash", 500))
    assert due(*rows, *dip) == ["1446-01-01: 2000 -> 50", "1446-08-01: 300 -> 7.5"]


def test_an_overdraft_counts_as_a_debt_due_now() -> None:
    rows = (policy(DEBT_SCOPE="DUE_NOW"), bank(), opening("1445-01-01", "bank", 1000), cash())
    found = assessed(book(*rows, spending("1445-06-01", "cash", 151)), "1445-07-01")
    assert found.broken == ["money 1445-01-01 to 1445-06-01 BELOW_NISAB"]


NEW_ON_RECEIPT = {"RECEIVABLE_DOUBTFUL": "NEW_HAWL_ON_RECEIPT", "DEBT_SCOPE": "NONE"}


@pytest.mark.parametrize(
    "source",
    [
        (debt("other"), opening("1445-02-01", "other", 300)),
        (holding("rental_property", "other", currency="EGP"), opening("1445-02-01", "other", 300)),
        (holding("exempt", "other", currency="EGP"), opening("1445-02-01", "other", 300)),
        (receivable("other", quality="doubtful"), opening("1445-02-01", "other", 300)),
        (holding("deposit_given", "other", currency="EGP"), opening("1445-02-01", "other", 300)),
        (holding("pension", "other", currency="EGP"), opening("1445-02-01", "other", 300)),
    ],
    ids=["borrowed", "rented", "exempt", "doubtful", "deposit", "pension"],
)
def test_what_was_not_in_the_pool_arrives_as_a_new_lot_of_that_day(source: tuple[Row, ...]) -> None:
    rows = (own(**NEW_ON_RECEIPT), *THOUSAND, *source, transfer("1445-06-01", "other", "cash", 300))
    assert due(*rows) == ["1446-01-01: 1000 -> 25", "1446-06-01: 300 -> 7.5"]


@pytest.mark.parametrize(
    ("source", "chosen"),
    [
        (receivable("other"), "RECEIVABLE_GOOD=YEARLY"),
        (holding("deposit_given", "other", currency="EGP"), "DEPOSIT_GIVEN=OWNER_YEARLY"),
        (holding("pension", "other", currency="EGP", access="open"), "PENSION=ON_RECEIPT_NEW_HAWL"),
    ],
    ids=["lent", "deposit", "pension"],
)
def test_all_else_carries_its_lots(source: Row, chosen: str) -> None:
    code, option = chosen.split("=")
    moved = (source, opening("1445-02-01", "other", 300), transfer("1445-06-01", "other", "cash", 300))
    assert due(own(**{code: option}), *THOUSAND, *moved) == ["1446-01-01: 1000 -> 25", "1446-02-01: 300 -> 7.5"]


def test_animals_that_become_money_are_a_new_lot_of_that_day() -> None:
    sold = (herd("sheep"), opening("1445-02-01", "sheep", 10), transfer("1445-06-01", "sheep", "cash", 10, 300))
    assert due(own(), *THOUSAND, *sold) == ["1446-01-01: 1000 -> 25", "1446-06-01: 300 -> 7.5"]


def test_the_part_of_a_transfer_that_an_overdraft_covers_is_a_new_lot() -> None:
    rows = (own(DEBT_SCOPE="NONE"), bank(), opening("1445-01-01", "bank", 1000), cash())
    moved = (opening("1445-02-01", "cash", 300), transfer("1445-06-01", "cash", "bank", 500))
    assert due(*rows, *moved) == ["1446-01-01: 1000 -> 25", "1446-02-01: 300 -> 7.5", "1446-06-01: 200 -> 5"]


def test_a_transfer_to_a_debt_repays_and_from_it_borrows() -> None:
    owing = (policy(DEBT_SCOPE="ALL", MISSED_YEARS="FIXED_BASE"), debt(), opening("1445-01-01", "debt", 500))
    rows = (*owing, cash(), opening("1445-01-01", "cash", 2000))
    assert due(*rows) == ["1446-01-01 money: 1500 -> 37.5"]
    repaid = assessed(book(*rows, transfer("1445-06-01", "cash", "debt", 500)), "1446-01-01").obligations
    assert [f"{row.base} {row.deducted}" for row in repaid] == ["1500 0"]
    borrowed = assessed(book(*rows, transfer("1445-06-01", "debt", "cash", 100)), "1446-01-01").obligations
    assert [f"{row.base} {row.deducted}" for row in borrowed] == ["1500 600"]
