"""Rates and nisab weights, to the last digit that is published."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.fiqh.policies import DEFAULT, policy
from tests.fiqh.rules_data import AXES
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import half_up
from zakatdesk.fiqh.policy import with_options
from zakatdesk.fiqh.rates import LUNAR, LUNAR_YEAR_DAYS, WEIGHTS, nisab_weights, whole_fifths, year_rate

MITHQAL = Fraction("4.25")
DIRHAM = Fraction("2.975")
TOLA = Fraction("11.664")


def test_a_lunar_year_owes_a_fortieth_however_long_it_is() -> None:
    assert LUNAR.part == Fraction(1, 40)
    assert year_rate(policy(), 354) == year_rate(policy(), 356) == LUNAR


@pytest.mark.parametrize(
    ("option", "days", "due_on_a_million"),
    [
        ("FIXED_2_577", 365, "25770.00"),
        ("RATIO_365_354", 365, "25776.84"),
        ("MEAN_YEARS", 365, "25767.24"),
        ("ACTUAL_DAYS", 365, "25776.84"),
        ("ACTUAL_DAYS", 366, "25847.46"),
    ],
)
def test_a_solar_year_owes_what_is_published(option: str, days: int, due_on_a_million: str) -> None:
    rate = year_rate(policy(YEAR_BASIS="SOLAR_ADJUSTED", SOLAR_RATE=option), days)
    assert Fraction(half_up(rate.part * 10**8), 100) == Fraction(due_on_a_million)


def test_the_mean_lunar_year_is_that_of_the_rules() -> None:
    assert half_up(LUNAR_YEAR_DAYS * 10**6) == 354_367_066
    mean = year_rate(policy(YEAR_BASIS="SOLAR_ADJUSTED", SOLAR_RATE="MEAN_YEARS"), 365).part
    assert half_up(mean * 10**8) == 2_576_724


def test_the_weights_are_named_by_their_grams() -> None:
    assert set(WEIGHTS) == set(AXES["NISAB_WEIGHTS"]["values"]) - {"CUSTOM"}
    for code, weights in WEIGHTS.items():
        gold, silver = code.removeprefix("G").split("_S")
        assert weights.gold_g == Fraction(gold.replace("_", "."))
        assert weights.silver_g == Fraction(silver.replace("_", "."))


def test_the_weights_are_twenty_mithqals_and_two_hundred_dirhams() -> None:
    assert WEIGHTS["G85_S595"].gold_g == 20 * MITHQAL
    assert WEIGHTS["G85_S595"].silver_g == 200 * DIRHAM
    assert WEIGHTS["G87_48_S612_36"].gold_g == Fraction("7.5") * TOLA
    assert WEIGHTS["G87_48_S612_36"].silver_g == Fraction("52.5") * TOLA


def test_weights_of_ones_own() -> None:
    own = policy(DEFAULT, {"NISAB_GOLD_G": "90", "NISAB_SILVER_G": "600"}, NISAB_WEIGHTS="CUSTOM")
    assert (nisab_weights(own).gold_g, nisab_weights(own).silver_g) == (Fraction(90), Fraction(600))
    assert nisab_weights(policy("MUIS_SG")).gold_g == 86


def test_a_what_if_with_weights_of_ones_own_needs_them() -> None:
    with pytest.raises(DomainError, match="PARAMETER_MISSING"):
        with_options(policy(), {"NISAB_WEIGHTS": "CUSTOM"})


def test_fifths_of_a_nisab() -> None:
    # Abu Hanifa on 240 and 239 dirhams: each full 40 above 200 counts.
    assert whole_fifths(Fraction(240), Fraction(200)) == 240
    assert whole_fifths(Fraction(239), Fraction(200)) == 200
    assert whole_fifths(Fraction("100.5"), Fraction(85)) == 85
    assert whole_fifths(Fraction(102), Fraction(85)) == 102
