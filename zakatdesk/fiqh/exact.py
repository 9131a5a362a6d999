"""Exact numbers: whole steps where they suffice, fractions where not."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

Num = int | Fraction
"""Steps of a unit, perhaps in part."""

MG = 1000
"""Milligrams in a gram."""

NOTHING = Fraction(0)


def per_step(value: Fraction, money_places: int, unit_places: int) -> Fraction:
    """Minor units of money for one smallest step, from money for one whole unit."""
    return value * Fraction(int(10**money_places), int(10**unit_places))


def plain(number: Num) -> Num:
    """The same number, as an int where it is whole: later sums stay cheap."""
    return number.numerator if number.denominator == 1 else number


LIMIT = 10**60
GRID = 10**30


def tame(number: Num) -> Num:
    """The same number, but for one that needs more than sixty digits below the line: that is cut to thirty decimals.

    Parts of lots are parts of parts, and withdrawn in proportion every day their digits would double and double. What is
    cut is less than any sum of money that was ever rounded; what stays short stays exact.
    """
    if number.denominator > LIMIT:
        return plain(Fraction(number.numerator * GRID // number.denominator, GRID))
    return plain(number)


def total(numbers: Iterable[Num]) -> Num:
    """A sum that stays short on the way."""
    found: Num = 0
    for number in numbers:
        found = tame(found + number)
    return found
