"""Section 7: zakat that was not paid, and wealth that was lost after zakat fell due."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import YEAR_1, YEAR_2, YEAR_3, Family


def years(family: Family) -> list[Fraction | None]:
    return [row.zakat for row in family.owed(YEAR_3).person.obligations]


def test_unpaid_zakat_reduces_the_base_under_reducing_base() -> None:
    # 100,000 / 40; 97,500 / 40; 95,062.50 / 40 = 2,376.5625
    family = Family(MISSED_YEARS="REDUCING_BASE").owns("cash", "100000")
    assert years(family) == [2500, Fraction("2437.50"), Fraction("2376.56")]
    assert family.owed(YEAR_3).outstanding == Fraction("7314.06")


@pytest.mark.parametrize("missed", ["FIXED_BASE", "CURRENT_TIMES_YEARS"])
def test_unpaid_zakat_does_not_reduce_the_base_otherwise(missed: str) -> None:
    assert years(Family(MISSED_YEARS=missed).owns("cash", "100000")) == [2500, 2500, 2500]


def test_what_was_paid_from_outside_reduces_nothing() -> None:
    family = Family(MISSED_YEARS="REDUCING_BASE").owns("cash", "100000").pays(YEAR_1, "2500")
    assert family.owed(YEAR_2).due(YEAR_2).zakat == 2500


def test_unpaid_zakat_counts_in_the_daily_nisab_test() -> None:
    owed = Family(MISSED_YEARS="REDUCING_BASE").owns("cash", "1000").owed(YEAR_2)
    assert owed.broken_on("1445-01-02") == ["BELOW_NISAB"]
    assert len(owed.of("money")) == 1


def test_unpaid_zakat_counts_whatever_the_debt_scope() -> None:
    family = Family(MISSED_YEARS="REDUCING_BASE", DEBT_SCOPE="NONE").owns("cash", "100000")
    assert years(family)[1] == Fraction("2437.50")


def test_unpaid_metal_comes_off_its_metal() -> None:
    # 100 g / 40 = 2.5 g; 97.5 g / 40 = 2.4375 g
    family = Family(MISSED_YEARS="REDUCING_BASE").holding("bar", "gold", karat="24").owns("bar", "100")
    row = family.price("1443-01-01", "gold", "50").owed(YEAR_2).due(YEAR_2, "gold")
    assert (row.base, row.in_kind["gold_g"]) == (Fraction("97.5"), Fraction("2.4375"))


def test_unpaid_heads_come_off_their_own_species() -> None:
    # 121 sheep owe two; 119 owe one
    family = Family(MISSED_YEARS="REDUCING_BASE").holding("flock", "sheep").owns("flock", "121")
    assert [row.in_kind for row in family.owed(YEAR_2).of("sheep")] == [{"sheep": 2}, {"sheep": 1}]


def test_unpaid_fitr_does_not_count() -> None:
    family = Family(MISSED_YEARS="REDUCING_BASE", FITR_CASH="ALLOWED").owns("cash", "10000")
    family.holding("home", "household", staple="rice", cash_per_person="30").owns("home", "4")
    assert family.owed(YEAR_1).due(YEAR_1).base == 10_000


def test_with_other_property_first_that_property_stands_against_unpaid_zakat_too() -> None:
    family = Family(MISSED_YEARS="REDUCING_BASE", DEBT_AGAINST="OTHER_PROPERTY_FIRST").owns("cash", "100000")
    family.holding("flat", "rental_property").owns("flat", "500000")
    assert years(family) == [2500, 2500, 2500]


def after_loss(option: str) -> Family:
    return Family(LOSS_AFTER_DUE=option).owns("cash", "10000").entry("1445-02-01", "loss", "cash", "4000")


def test_under_falls_a_loss_reduces_what_is_unpaid_by_its_part_of_the_pool() -> None:
    # 250 less 4,000 / 10,000 of it
    assert after_loss("FALLS").owed("1445-02-01").due(YEAR_1).outstanding == 150


@pytest.mark.parametrize("option", ["REMAINS", "REMAINS_IF_ABLE"])
def test_otherwise_what_is_unpaid_remains(option: str) -> None:
    assert after_loss(option).owed("1445-02-01").due(YEAR_1).outstanding == 250


def test_under_falls_what_was_paid_stays_paid() -> None:
    # 250 less 50 paid = 200, less 4,000 / 10,000 of it
    row = after_loss("FALLS").pays("1445-01-05", "50").owed("1445-02-01").due(YEAR_1)
    assert (row.paid, row.outstanding) == (50, 120)


def test_under_falls_spending_is_no_loss() -> None:
    family = Family(LOSS_AFTER_DUE="FALLS").owns("cash", "10000").entry("1445-02-01", "spending", "cash", "4000")
    assert family.owed("1445-02-01").due(YEAR_1).outstanding == 250
