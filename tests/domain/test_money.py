"""Currencies and amounts of them."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency, Money, half_up

EGP, KWD = Currency.of("EGP"), Currency.of("KWD")
minors = st.integers(-(10**18), 10**18)


@pytest.mark.parametrize(
    ("code", "places"),
    [("EGP", 2), ("SAR", 2), ("IDR", 2), ("IQD", 3), ("KWD", 3), ("TND", 3), ("JPY", 0), ("KRW", 0), ("XOF", 0)],
)
def test_minor_units_are_those_of_the_standard_and_not_of_a_locale(code: str, places: int) -> None:
    assert Currency.of(code) == Currency(code, places)


def test_every_code_has_three_capitals_and_up_to_three_places() -> None:
    assert len(MINOR_UNITS) > 150
    assert all(re.fullmatch("[A-Z]{3}", code) for code in MINOR_UNITS)
    assert set(MINOR_UNITS.values()) == {0, 2, 3}


@pytest.mark.parametrize("code", ["", "egp", "XAU", "EG", "EGPP", "£"])
def test_any_other_currency_is_refused(code: str) -> None:
    with pytest.raises(DomainError, match="CURRENCY_UNKNOWN") as refused:
        Currency.of(code)
    assert refused.value.values == {"currency": code}


@given(left=minors, right=minors)
def test_sums_are_exact(left: int, right: int) -> None:
    one, other = Money(left, EGP), Money(right, EGP)

    assert (one + other).minor == left + right
    assert one - other == one + (-other)
    assert one + other - other == one
    assert (one < other, one <= other) == (left < right, left <= right)
    assert (one > other, one >= other) == (left > right, left >= right)


def test_two_currencies_do_not_mix() -> None:
    for mix in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__):
        with pytest.raises(TypeError, match="EGP and KWD do not mix"):
            mix(Money(1, EGP), Money(1, KWD))
    assert Money(1, EGP) != Money(1, KWD)


@pytest.mark.parametrize("minor", ["1", True, None, Fraction(1)])
def test_an_amount_is_a_whole_number(minor: object) -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        Money(minor, EGP)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [
        (Fraction(1, 2), 1),
        (Fraction(-1, 2), -1),
        (Fraction(3, 2), 2),
        (Fraction(5, 2), 3),
        (Fraction(-5, 2), -3),
        (Fraction(1, 3), 0),
        (Fraction(2, 3), 1),
        (Fraction(0), 0),
        (Fraction(7), 7),
    ],
)
def test_halves_go_away_from_zero(exact: Fraction, rounded: int) -> None:
    assert half_up(exact) == rounded


@given(st.fractions(max_denominator=10**9))
def test_the_nearest_whole_number_is_at_most_a_half_away(exact: Fraction) -> None:
    assert abs(half_up(exact) - exact) <= Fraction(1, 2)
    assert half_up(-exact) == -half_up(exact)
