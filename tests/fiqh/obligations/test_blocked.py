"""Section 9: what was lost, stolen or frozen, and came back."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import YEAR_1, YEAR_2, Family


def blocked(**options: str) -> Family:
    """4,000 of 10,000 are blocked in the sixth month."""
    return Family(**options).owns("cash", 10_000).entry("1444-06-01", "blocked", "cash", 4_000)


def test_what_is_blocked_is_out_from_that_day() -> None:
    assert blocked().owed(YEAR_1).due(YEAR_1).base == 6_000


def test_a_holding_is_blocked_whole_where_no_amount_is_said() -> None:
    family = Family().owns("cash", 10_000).holding("bank", "bank").owns("bank", 4_000)
    assert family.entry("1444-06-01", "blocked", "bank").owed(YEAR_1).due(YEAR_1).base == 10_000


def test_what_is_blocked_does_not_hold_up_nisab() -> None:
    family = Family().owns("cash", 1_500).entry("1444-06-01", "blocked", "cash", 600)
    assert family.owed(YEAR_1).broken_on("1444-06-01") == ["BELOW_NISAB"]


@pytest.mark.parametrize(
    ("option", "missed", "zakat"),
    [
        ("ONE_YEAR_ON_RETURN", "FIXED_BASE", ["100"]),
        ("ALL_YEARS_ON_RETURN", "FIXED_BASE", ["200"]),
        # 100 + 97.50
        ("ALL_YEARS_ON_RETURN", "REDUCING_BASE", ["197.50"]),
        ("NEW_HAWL_ON_RETURN", "FIXED_BASE", []),
    ],
)
def test_on_return_one_year_or_all_or_nothing_falls_due(option: str, missed: str, zakat: list[str]) -> None:
    family = blocked(INACCESSIBLE=option, MISSED_YEARS=missed).entry("1446-07-01", "returned", "cash", 4_000)
    assert [row.zakat for row in family.owed("1446-07-01").of("returned")] == [Fraction(one) for one in zakat]


def test_the_obligation_is_that_of_the_holding() -> None:
    row = blocked().entry("1445-06-01", "returned", "cash", 4_000).owed("1445-06-01").due("1445-06-01", "returned")
    assert (row.group, row.base, row.rate) == ("cash", 4_000, Fraction(1, 40))


def test_one_complete_year_is_needed() -> None:
    assert blocked().entry("1445-05-29", "returned", "cash", 4_000).owed("1445-06-01").of("returned") == []


def test_what_was_paid_for_on_return_is_not_assessed_again_within_a_lunar_year() -> None:
    owed = blocked().entry("1445-07-01", "returned", "cash", 4_000).owed("1447-01-01")
    assert [row.base for row in owed.of("money")] == [6_000, 6_000, 10_000]


def test_what_came_back_without_an_obligation_counts_in_the_next_base() -> None:
    family = blocked(INACCESSIBLE="NEW_HAWL_ON_RETURN").entry("1445-07-01", "returned", "cash", 4_000)
    assert family.owed(YEAR_2).due(YEAR_2).base == 10_000


def test_a_return_takes_the_longest_blocked_first() -> None:
    family = blocked().entry("1445-06-15", "blocked", "cash", 1_000)
    assert (
        family.entry("1445-07-01", "returned", "cash", 1_000).owed("1445-07-01").due("1445-07-01", "returned").zakat
        == 25
    )


@pytest.mark.parametrize(("order", "bases"), [("NEWEST_FIRST", [2_000]), ("OLDEST_FIRST", [1_000, 1_000])])
def test_what_is_blocked_leaves_by_the_withdrawal_order(order: str, bases: list[int]) -> None:
    # 2,000 of the first month and 1,000 of the seventh; 1,000 is blocked
    family = Family(MUSTAFAD="OWN_HAWL", WITHDRAWAL_ORDER=order).owns("cash", 2_000).owns("cash", 1_000, "1444-07-01")
    owed = family.entry("1444-08-01", "blocked", "cash", 1_000).owed("1445-07-01")
    assert [row.base for row in owed.of("money")] == bases


def test_silver_that_stands_alone_is_tested_by_itself_when_it_returns() -> None:
    family = Family(JOIN_METALS="NONE", CASH_JOINS_METAL="GOLD").price("1440-01-01", "silver", 1)
    family = family.holding("silver", "silver", fineness="1000").owns("silver", 1_000)
    family = family.entry("1444-02-01", "blocked", "silver").entry("1446-06-01", "returned", "silver")
    assert family.owed("1446-07-01").due("1446-06-01", "returned").zakat == 25
