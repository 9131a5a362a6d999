"""Exact numbers as the answer writes them: plain decimals where there is one, else `p/q`."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.money import half_up
from zakatdesk.domain.quantity import steps_text

_WEIGHT_PLACES = 3
_WEIGHTS = ("g", "kg")
_WEIGHED_KINDS = ("gold_g", "silver_g", "kg")


def exact_text(value: Fraction) -> str:
    """The shortest finite decimal of a number, or `p/q` in lowest terms where it has none."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return ratio_text(value)
    places = max(twos, fives)
    return steps_text(int(value * 10**places), places)


def ratio_text(value: Fraction) -> str:
    """A number as `p/q` in lowest terms."""
    return f"{value.numerator}/{value.denominator}"


def rounded_text(value: Fraction, places: int) -> str:
    """A number with so many places, half up."""
    return steps_text(half_up(value * 10**places), places)


def money_text(value: Fraction, currency: str) -> str:
    """An amount with the places of its currency, half up: `2500.00`."""
    return rounded_text(value, MINOR_UNITS[currency])


def weight_text(value: Fraction) -> str:
    """A weight with at most three places, half up: `3.188`, `127.5`."""
    return exact_text(Fraction(half_up(value * 10**_WEIGHT_PLACES), 10**_WEIGHT_PLACES))


def unit_text(value: Fraction, unit: str) -> str:
    """A number of a unit: a currency's places, weights with at most three, heads and people exact."""
    if unit in MINOR_UNITS:
        return money_text(value, unit)
    return weight_text(value) if unit in _WEIGHTS else exact_text(value)


def in_kind_text(value: Fraction, name: str) -> str:
    """So much of what is owed in kind: weights with at most three places, animals exact."""
    return weight_text(value) if name in _WEIGHED_KINDS else exact_text(value)
