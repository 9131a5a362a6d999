"""Units, and quantities as whole numbers of a unit's smallest step."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.money import Currency
from zakatdesk.domain.parts import Frozen

LIMIT = 10**15
"""Every number a person may enter is below this (open form, limits)."""

_PLAIN = re.compile(r"[0-9]{1,15}(?:\.([0-9]{1,18}))?", re.ASCII)


class Unit(Frozen):
    """What a holding is counted in.

    Attributes:
        code: A currency code, `g`, `kg`, `heads`, `people`, or a symbol such as `BTC`.
        places: Decimal places of the smallest step: 2 for EGP, 3 for grams (milligrams), 18 for symbols.
    """

    code: str
    places: int

    @property
    def step(self) -> int:
        """How many smallest steps make one unit."""
        return int(10**self.places)

    def read(self, text: str) -> int:
        """Steps of a plain decimal text, as the open form writes it.

        Raises:
            DomainError: `NUMBER_MALFORMED`, `NUMBER_TOO_LARGE`, `NUMBER_TOO_FINE`.
        """
        return read_steps(text, self.places)

    def text(self, steps: int) -> str:
        """The plain decimal text of so many steps, with all places: `1250.00`."""
        return steps_text(steps, self.places)

    def exact(self, steps: int) -> Fraction:
        """So many steps in whole units."""
        return Fraction(steps, self.step)


GRAMS = Unit("g", 3)
KILOGRAMS = Unit("kg", 3)
HEADS = Unit("heads", 0)
PEOPLE = Unit("people", 0)


def money_unit(code: str) -> Unit:
    """The unit of a currency."""
    return Unit(code, Currency.of(code).places)


def symbol_unit(symbol: str) -> Unit:
    """The unit of a share, fund or coin named by its symbol."""
    return Unit(symbol, 18)


def read_decimal(text: str, places: int = 12) -> Decimal:
    """A plain decimal: digits 0-9, one point, no sign, no exponent.

    Raises:
        DomainError: `NUMBER_MALFORMED`, `NUMBER_TOO_LARGE`, `NUMBER_TOO_FINE`.
    """
    read_steps(text, places)
    return Decimal(text)


def read_steps(text: str, places: int) -> int:
    """Steps of 10**-places in a plain decimal text."""
    if not isinstance(text, str):
        raise DomainError("NUMBER_MALFORMED", text=str(text)[:40])
    found = _PLAIN.fullmatch(text)
    if found is None:
        too_large = re.fullmatch(r"[0-9]{16,}(\.[0-9]+)?", text, re.ASCII)
        too_fine = re.fullmatch(r"[0-9]{1,15}\.[0-9]{19,}", text, re.ASCII)
        code = "NUMBER_TOO_LARGE" if too_large else "NUMBER_TOO_FINE" if too_fine else "NUMBER_MALFORMED"
        raise DomainError(code, text=text[:40], places=places)
    part = (found.group(1) or "").rstrip("0")
    if len(part) > places:
        raise DomainError("NUMBER_TOO_FINE", text=text[:40], places=places)
    return int(text.split(".", maxsplit=1)[0] + part.ljust(places, "0"))


def steps_text(steps: int, places: int) -> str:
    """The plain decimal text of a number of steps of 10**-places."""
    sign = "-" if steps < 0 else ""
    digits = str(abs(steps)).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def decimal_text(value: Decimal) -> str:
    """The shortest plain decimal text of a decimal: `1.5`, `100`."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
