"""Exact numbers: whole steps where they suffice, fractions where not."""

from __future__ import annotations

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
    if isinstance(number, Fraction) and number.denominator == 1:
        return number.numerator
    return number
