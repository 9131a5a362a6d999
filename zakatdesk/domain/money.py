"""Currencies and exact amounts of them."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.currencies import MINOR_UNITS
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import Frozen


class Currency(Frozen):
    """A currency of ISO 4217 and how many decimal places its minor unit has.

    Source: ISO 4217, table A.1.
    """

    code: str
    places: int

    @classmethod
    def of(cls, code: str) -> Currency:
        """The currency with this code.

        Raises:
            DomainError: `CURRENCY_UNKNOWN`.
        """
        try:
            return cls(code, MINOR_UNITS[code])
        except KeyError:
            raise DomainError("CURRENCY_UNKNOWN", currency=code) from None


class Money(Frozen):
    """An exact amount: a whole number of minor units of one currency."""

    minor: int
    currency: Currency

    def __post_init__(self) -> None:
        """Refuse anything but a whole number."""
        if type(self.minor) is not int:
            raise TypeError(f"minor units are whole numbers, not {type(self.minor).__name__}")

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise TypeError(f"{self.currency.code} and {other.currency.code} do not mix without a rate")
        return other.minor

    def __add__(self, other: Money) -> Money:
        """The sum, in the same currency."""
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        """The difference, in the same currency."""
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        """The amount the other way round."""
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        """Whether it is less, in the same currency."""
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        """Whether it is not more, in the same currency."""
        return self.minor <= self._same(other)


def half_up(exact: Fraction) -> int:
    """The nearest whole number; halves go away from zero.

    Source: zakat-rules 18: round once, half up to the minor unit.
    """
    sign = -1 if exact < 0 else 1
    return sign * ((2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator))
