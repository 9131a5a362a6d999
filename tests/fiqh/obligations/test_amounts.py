"""Section 7: base times rate, exact, rounded once."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.obligations.family import START, YEAR_1, YEAR_2, Family


def with_cash(amount: str, **options: str) -> Family:
    return Family(**options).owns("cash", amount)


def test_a_fortieth_of_the_whole_base_is_due() -> None:
    row = with_cash("100000").owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.rate, row.zakat) == (100_000, Fraction(1, 40), 2_500)


def test_rounded_once_half_up_and_the_exact_value_is_kept() -> None:
    row = with_cash("1001").owed(YEAR_1).due(YEAR_1)
    assert row.zakat_exact == Fraction("25.025")
    assert row.zakat == Fraction("25.03")


@pytest.mark.parametrize(("rounding", "zakat"), [("HALF_UP", "25.01"), ("UP", "25.02")])
def test_rounding_is_half_up_or_to_the_next_unit(rounding: str, zakat: str) -> None:
    # 1000.50 / 40 = 25.0125
    assert with_cash("1000.50", ROUNDING=rounding).owed(YEAR_1).due(YEAR_1).zakat == Fraction(zakat)


def test_rounding_is_that_of_the_due_days_policy() -> None:
    family = with_cash("1000.50").policy_from("1445-01-02", ROUNDING="UP")
    owed = family.owed(YEAR_2)
    assert owed.due(YEAR_1).zakat == Fraction("25.01")
    assert owed.due(YEAR_2).zakat == Fraction("25.02")


def test_the_total_is_the_exact_sum_rounded_once() -> None:
    # 1000.20 / 40 = 25.005, shown as 25.01; twice that is 50.01, not 50.02.
    owed = with_cash("1000.20").owed(YEAR_2)
    assert [row.zakat for row in owed.of("money")] == [Fraction("25.01")] * 2
    assert owed.outstanding == Fraction("50.01")


def test_the_total_is_rounded_by_the_policy_of_the_as_of_day() -> None:
    # 1000.10 / 40 = 25.0025
    assert with_cash("1000.10").owed("1445-01-02").outstanding == 25
    later = with_cash("1000.10").policy_from("1445-01-02", ROUNDING="UP").owed("1445-01-02")
    assert later.due(YEAR_1).zakat == 25
    assert later.outstanding == Fraction("25.01")


def test_an_obligation_is_settled_when_less_than_half_a_minor_unit_is_left() -> None:
    # 1000.10 / 40 = 25.0025: a quarter of a minor unit is left
    owed = with_cash("1000.10").pays(YEAR_1, "25").owed("1445-01-02")
    assert owed.due(YEAR_1).status == "paid"
    assert owed.outstanding == 0


def test_half_a_minor_unit_is_still_owed() -> None:
    # 1001 / 40 = 25.025, less 25.02
    row = with_cash("1001").pays(YEAR_1, "25.02").owed("1445-01-02").due(YEAR_1)
    assert (row.status, row.outstanding) == ("part_paid", Fraction("0.01"))


def test_a_rest_below_one_minor_unit_is_no_credit() -> None:
    assert with_cash("1001").pays(YEAR_1, "25.03").owed("1445-01-02").credit == 0


@pytest.mark.parametrize(("amount", "base"), [("1000", 1000), ("1199.99", 1000), ("1200", 1200), ("1399.99", 1200)])
def test_fifth_steps_round_the_base_down_to_whole_fifths_of_nisab(amount: str, base: int) -> None:
    row = with_cash(amount, MONEY_EXCESS="FIFTH_STEPS").owed(YEAR_1).due(YEAR_1)
    assert (row.base, row.zakat) == (base, Fraction(base, 40))


def test_fifth_steps_round_grams_too() -> None:
    # a fifth of 85 g is 17 g: of 118.999 g only 102 g
    family = Family(MONEY_EXCESS="FIFTH_STEPS").holding("bar", "gold", karat="24").owns("bar", "118.999")
    row = family.price(START, "gold", "50").owed(YEAR_1).due(YEAR_1, "gold")
    assert (row.base, row.in_kind["gold_g"]) == (102, Fraction("2.55"))


def test_fifth_steps_round_lots_too() -> None:
    family = with_cash("1399", MUSTAFAD="OWN_HAWL", MONEY_EXCESS="FIFTH_STEPS")
    assert family.owed(YEAR_1).due(YEAR_1).zakat == 30


def test_the_solar_rate_stands_in_place_of_a_fortieth() -> None:
    family = Family(YEAR_BASIS="SOLAR_ADJUSTED", SOLAR_RATE="FIXED_2_577").owns("cash", "10000", "2022-03-01")
    assert family.owed("2023-03-01").due("2023-03-01").zakat == Fraction("257.70")


def test_metal_alone_is_owed_in_metal_and_money_is_its_value_at_the_due_date() -> None:
    family = Family().holding("bar", "gold", karat="24").owns("bar", "100")
    row = family.price(START, "gold", "50").price(YEAR_1, "gold", "60").owed("1445-02-01").due(YEAR_1, "gold")
    assert (row.base, row.unit, row.in_kind) == (100, "g", {"gold_g": Fraction("2.5")})
    assert row.zakat == 150


def test_metal_alone_without_a_price_is_complete_in_kind_and_incomplete_in_money() -> None:
    row = Family().holding("bar", "gold", karat="24").owns("bar", "100").owed(YEAR_1).due(YEAR_1, "gold")
    assert (row.status, row.zakat, row.in_kind) == ("incomplete", None, {"gold_g": Fraction("2.5")})


@pytest.mark.parametrize("way", ["POOL", "OWN_HAWL"])
def test_less_than_a_fifth_is_nothing_and_is_not_listed(way: str) -> None:
    # 160 g are worn, 150 are custom: 10 g are less than 17, a fifth of 85.
    rules = {"JEWELLERY_WORN": "EXEMPT_TO_URUF_EXCESS", "URUF_GRAMS": "150", "MONEY_EXCESS": "FIFTH_STEPS"}
    family = Family(MUSTAFAD=way, **rules).price("1440-01-01", "gold", 10).price("1440-01-01", "silver", 1)
    owed = family.holding("ring", "gold", use="worn", karat="24").owns("ring", 160).owed("1445-06-01")
    assert (owed.of("gold"), len(owed.person.running)) == ([], 1)
