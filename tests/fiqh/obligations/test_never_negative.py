"""More taken, paid or lost than there is: an exact answer, in which nothing is below zero."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, YEAR_3, Family, Owed
from tests.fiqh.obligations.family import ordinal as day

MOST = "999999999999999.99"
"""The largest sum that an entry may have."""


def checked(owed: Owed) -> Owed:
    person = owed.person
    for row in person.obligations:
        assert (
            min(row.base, row.nisab, row.deducted, row.paid, row.zakat or 0, row.outstanding or 0, row.to_dispose) >= 0
        )
        assert all(
            part >= 0 for part in (*row.holdings.values(), *row.in_kind.values(), *row.in_kind_outstanding.values())
        )
    assert min(person.outstanding, person.credit, person.to_dispose) >= 0
    assert all(row.pool >= 0 for row in person.running)
    return owed


@pytest.mark.parametrize("mustafad", ["POOL", "OWN_HAWL"])
@pytest.mark.parametrize("order", ["NEWEST_FIRST", "OLDEST_FIRST", "PRO_RATA"])
def test_what_is_spent_beyond_all_there_is_owes_nothing_until_it_is_filled(mustafad: str, order: str) -> None:
    rules = {"MUSTAFAD": mustafad, "WITHDRAWAL_ORDER": order}
    family = Family(**rules).owns("cash", 5_000).entry("1444-06-01", "spending", "cash", MOST)
    empty = checked(family.owed(YEAR_2))
    assert (empty.of("money"), empty.outstanding, empty.broken_on("1444-06-01")) == ([], 0, ["BELOW_NISAB"])
    filled = checked(family.entry("1444-07-01", "income", "cash", MOST).owed(YEAR_2))
    [row] = filled.of("money")
    # the 5,000 are there again, as a lot of the day on which the overdraft was filled
    assert (row.hawl_start, row.due, row.base, row.zakat) == (day("1444-07-01"), day("1445-07-01"), 5_000, 125)


def test_zakat_paid_beyond_what_is_owed_and_owned_is_credit_and_an_overdraft() -> None:
    owed = checked(Family().owns("cash", 5_000).pays(YEAR_1, 10_000, source="cash").owed(YEAR_2))
    # 125 were due, 9,875 wait; they count as owned, less the 5,000 that the account lacks
    assert [(row.base, row.paid, row.status) for row in owed.of("money")] == [
        (5_000, 125, "paid"),
        (4_875, Fraction("121.88"), "paid"),
    ]
    assert (owed.outstanding, owed.credit) == (0, Fraction("9753.13"))


def test_the_largest_payment_leaves_the_largest_credit() -> None:
    owed = checked(Family().owns("cash", 5_000).pays("1445-01-02", MOST).owed("1445-01-03"))
    assert (owed.outstanding, owed.credit) == (0, Fraction(MOST) - 125)


def test_debts_beyond_all_wealth_leave_no_base() -> None:
    owed = checked(Family().owns("cash", 5_000).holding("loan", "debt").owns("loan", MOST).owed(YEAR_2))
    assert (owed.of("money"), owed.person.running) == ([], ())


def test_a_debt_repaid_beyond_what_is_owed_is_no_wealth() -> None:
    family = Family().owns("cash", 5_000).holding("loan", "debt").owns("loan", 300)
    row = checked(family.moves("1444-06-01", "cash", "loan", 800).owed(YEAR_1)).due(YEAR_1)
    assert (row.base, row.deducted) == (4_200, 0)


def test_more_deaths_than_heads_leave_none_and_births_fill_what_is_missing_first() -> None:
    family = Family().holding("flock", "sheep").owns("flock", 50).entry("1444-06-01", "death", "flock", 80)
    assert checked(family.owed(YEAR_2)).of("sheep") == []
    owed = checked(family.entry("1444-07-01", "birth", "flock", 100).owed(YEAR_2))
    [row] = owed.of("sheep")
    assert (row.due, row.base, row.in_kind) == (day("1445-07-01"), 70, {"sheep": 1})


def test_interest_given_away_beyond_what_came_in_is_spending() -> None:
    family = Family().owns("cash", 5_000).entry("1444-02-01", "interest", "cash", 100)
    owed = checked(family.entry("1444-06-01", "disposal", "cash", 400).owed(YEAR_1))
    assert owed.due(YEAR_1).base == 4_700
    assert owed.person.to_dispose == 0


def test_sums_beyond_what_one_entry_may_have_are_added_exactly() -> None:
    family = Family(MISSED_YEARS="FIXED_BASE")
    for number in range(100):
        family = family.holding(f"c{number}", "cash").owns(f"c{number}", MOST)
    owed = checked(family.owed(YEAR_3))
    whole = 100 * Fraction(MOST)
    assert [(row.base, row.zakat_exact) for row in owed.of("money")] == [(whole, whole / 40)] * 3


def test_a_worth_beyond_what_one_entry_may_have_is_exact() -> None:
    units = "999999999999999.999999999999999999"
    family = Family().holding("coin", "crypto", symbol="COIN").owns("coin", units).price(START, "COIN", MOST)
    row = checked(family.owed(YEAR_1)).due(YEAR_1)
    assert row.zakat_exact == Fraction(units) * Fraction(MOST) / 40
