"""Exact numbers as text, in the digits and signs of a language."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.money import half_up
from zakatdesk.words.languages import Convention

MOST_PLACES = 6
"""Decimal places at which a number without an end is cut."""


def number(exact: Fraction | Decimal | int, how: Convention, places: int | None = None) -> str:
    """A number with grouped thousands: `1,234.50`.

    Args:
        exact: The number.
        how: The signs and digits.
        places: Decimal places, rounded half up; none shows every place there is, and a number without an end as about.
    """
    value = Fraction(exact)
    about = ""
    if places is None:
        finite = finite_places(value)
        places = MOST_PLACES if finite is None else finite
        about = "≈ " if finite is None else ""
    steps = half_up(value * 10**places)
    whole, part = divmod(abs(steps), 10**places)
    text = f"{whole:,}".replace(",", how.group)
    if places:
        text += how.decimal + str(part).rjust(places, "0")
    return about + ("-" if steps < 0 else "") + how.show(text)


def plain(value: int, how: Convention) -> str:
    """A whole number without grouping, such as a year."""
    return how.show(str(value))


def percent(exact: Fraction | Decimal, how: Convention) -> str:
    """A part as a percentage: `2.5%`."""
    return number(Fraction(exact) * 100, how) + how.percent


def ratio(exact: Fraction, how: Convention) -> str:
    """A rate in lowest terms: `1/40`."""
    return how.show(f"{exact.numerator}/{exact.denominator}") if exact.denominator > 1 else number(exact, how)


def finite_places(value: Fraction) -> int | None:
    """How many decimal places a number needs; none when it has no end, or one beyond what a person reads."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 and max(twos, fives) <= MOST_FINITE else None


MOST_FINITE = 18
"""The places of the smallest step there is (units of a symbol)."""
