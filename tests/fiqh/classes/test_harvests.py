"""Crops and honey."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import DEFAULT, policy
from zakatdesk.fiqh.classes import crops, honey

TENTH, TWENTIETH = Fraction(1, 10), Fraction(1, 20)


@pytest.mark.parametrize(
    ("option", "produce"),
    [
        ("STAPLE_STORABLE", {"staple"}),
        ("MEASURED_AND_STORED", {"staple", "measured_stored"}),
        ("ALL_PRODUCE", {"staple", "measured_stored", "other"}),
    ],
)
def test_which_crops_count(option: str, produce: set[str]) -> None:
    chosen = policy(CROPS_KINDS=option)
    assert {each for each in ("staple", "measured_stored", "other") if crops.counts(chosen, each)} == produce


def test_the_nisab_of_crops_is_five_wasq_or_nothing() -> None:
    assert crops.nisab_kg(policy()) == 653
    assert crops.nisab_kg(policy(DEFAULT, {"WASQ5_KG": "612"})) == 612
    assert crops.nisab_kg(policy(CROPS_NISAB="NONE")) == 0
    assert 5 * 60 * Fraction("2.04") == 612  # five wasq of sixty sa'


def test_costs_come_off_under_two_options_only() -> None:
    for option, net in (("NO_DEDUCTION", 1000), ("DEDUCT_CROP_DEBTS", 700), ("DEDUCT_COSTS_EXCEPT_WATER", 700)):
        assert crops.net_of_costs(policy(CROPS_COSTS=option), Fraction(1000), Fraction(300)) == net
    assert crops.net_of_costs(policy(CROPS_COSTS="DEDUCT_CROP_DEBTS"), Fraction(10), Fraction(11)) == -1


@pytest.mark.parametrize(
    ("water", "natural_part", "equal_or_more", "in_proportion"),
    [
        ("natural", None, TENTH, TENTH),
        ("lifted", None, TWENTIETH, TWENTIETH),
        ("unknown", None, TENTH, TENTH),
        ("mixed", None, TENTH, TENTH),
        ("mixed", Fraction(1, 2), Fraction(3, 40), Fraction(3, 40)),
        ("mixed", Fraction(3, 5), TENTH, Fraction(4, 50)),
        ("mixed", Fraction(2, 5), TWENTIETH, Fraction(7, 100)),
        ("mixed", Fraction(0), TWENTIETH, TWENTIETH),
        ("mixed", Fraction(1), TENTH, TENTH),
    ],
)
def test_the_rate_follows_the_water(
    water: str, natural_part: Fraction | None, equal_or_more: Fraction, in_proportion: Fraction
) -> None:
    assert crops.rate(policy(), water, natural_part).part == equal_or_more
    assert crops.rate(policy(CROPS_MIXED_WATER="PROPORTIONAL"), water, natural_part).part == in_proportion


def test_honey_owes_a_tenth_or_nothing() -> None:
    assert honey.rate(policy(HONEY="NONE")) is None
    for option, nisab in (("TENTH_NO_NISAB", 0), ("TENTH_NISAB_160_RATL", Fraction("61.2"))):
        chosen = policy(HONEY=option)
        rate = honey.rate(chosen)
        assert rate is not None
        assert rate.part == TENTH
        assert honey.nisab_kg(chosen) == nisab


def test_the_nisab_of_honey_is_160_ratls_of_90_mithqals() -> None:
    assert 160 * 90 * Fraction("4.25") == honey.NISAB_KG * 1000
