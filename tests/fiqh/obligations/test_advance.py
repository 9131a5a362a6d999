"""Section 8: what is paid before its day, what counts as owned, and what is voluntary."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import YEAR_1, YEAR_2, YEAR_3, Family


def rich(**options: str) -> Family:
    return Family(**options).owns("cash", 10_000)


@pytest.mark.parametrize(("counts", "base", "outstanding"), [("YES", 10_000, "150"), ("NO", 9_900, "147.50")])
def test_advance_from_a_holding_is_added_back_where_it_counts_as_owned(
    counts: str, base: int, outstanding: str
) -> None:
    row = rich(TAJIL_COUNTS_AS_OWNED=counts).pays("1444-06-01", 100, source="cash").owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.paid, row.outstanding) == (base, 100, Fraction(outstanding))


def test_advance_from_outside_the_ledger_is_not_added_back() -> None:
    row = rich().pays("1444-06-01", 100).owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.outstanding) == (10_000, 150)


def test_advance_is_added_back_in_the_daily_nisab_test() -> None:
    family = Family(TAJIL_COUNTS_AS_OWNED="YES").owns("cash", 1_000).pays("1444-06-01", 25, source="cash")
    row = family.owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.status) == (1_000, "paid")


def test_advance_that_is_not_owned_can_break_the_hawl_on_the_next_day() -> None:
    family = Family(TAJIL_COUNTS_AS_OWNED="NO").owns("cash", 1_000).pays("1444-06-01", 25, source="cash")
    assert family.owed(YEAR_1).broken_on("1444-06-02") == ["BELOW_NISAB"]


def test_advance_with_no_nisab_owned_is_voluntary() -> None:
    owed = Family().owns("cash", 500).pays("1444-06-01", 10).owed("1444-06-02")
    assert (owed.problems, owed.credit) == (["PAYMENT_VOLUNTARY"], 0)


def test_what_is_left_over_is_carried_forward() -> None:
    family = rich(TAJIL_EXCESS="CARRY_FORWARD").pays("1445-01-05", 300)
    assert family.owed("1445-01-06").credit == 50
    assert family.owed(YEAR_2).due(YEAR_2).outstanding == 200


def test_what_is_left_over_is_voluntary_where_the_policy_says_so() -> None:
    family = rich(TAJIL_EXCESS="VOLUNTARY").pays("1445-01-05", 300)
    owed = family.owed(YEAR_2)
    assert (owed.credit, owed.problems) == (0, ["PAYMENT_VOLUNTARY"])
    assert owed.due(YEAR_2).outstanding == 250


def test_advance_older_than_a_month_is_voluntary_under_one_month() -> None:
    owed = rich(TAJIL="ONE_MONTH_MAX").pays("1444-11-29", 100).owed(YEAR_1)
    assert (owed.due(YEAR_1).paid, owed.problems) == (0, ["PAYMENT_VOLUNTARY"])


def test_advance_of_the_last_month_counts_under_one_month() -> None:
    assert rich(TAJIL="ONE_MONTH_MAX").pays("1444-12-02", 100).owed(YEAR_1).due(YEAR_1).paid == 100


def test_what_was_overpaid_has_no_limit_of_a_month() -> None:
    assert rich(TAJIL="ONE_MONTH_MAX").pays("1445-01-05", 300).owed(YEAR_2).due(YEAR_2).paid == 50


@pytest.mark.parametrize(("limit", "paid"), [("1", 0), ("2", 250), ("unlimited", 250)])
def test_advance_counts_no_longer_than_the_limit_of_years(limit: str, paid: int) -> None:
    # 600 in the second month: 250 settle the first year; on the second due day the rest is 23 months old
    family = rich(TAJIL_LIMIT_YEARS=limit).pays("1444-02-01", 600)
    assert family.owed(YEAR_1).due(YEAR_1).paid == 250
    assert family.owed(YEAR_2).due(YEAR_2).paid == paid


def test_two_years_ahead_end_before_the_third() -> None:
    owed = rich(TAJIL_LIMIT_YEARS="2").pays("1444-02-01", 600).owed(YEAR_3)
    assert [row.paid for row in owed.of("money")] == [250, 250, 0]


def test_advance_and_what_is_still_due_make_what_was_due_without_it() -> None:
    without = rich().owed(YEAR_1).due(YEAR_1).zakat
    row = rich().pays("1444-03-01", "33.33", source="cash").owed(YEAR_1).due(YEAR_1)
    assert row.paid + row.outstanding == without


@pytest.mark.parametrize(("counts", "heads"), [("YES", 2), ("NO", 1)])
def test_a_head_given_early_from_the_flock_counts_as_owned(counts: str, heads: int) -> None:
    # 121 owe two, 120 owe one; one was given
    family = Family(TAJIL_COUNTS_AS_OWNED=counts).holding("flock", "sheep").owns("flock", 121)
    row = family.gives("1444-06-01", source="flock", for_="sheep", sheep=1).owed(YEAR_1).due(YEAR_1, "sheep")
    assert row.in_kind == {"sheep": heads}
    assert sum(row.in_kind_outstanding.values()) == heads - 1
