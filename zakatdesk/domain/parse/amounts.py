"""Amounts as people type and paste them. What can be read in two ways is asked, never guessed."""

from __future__ import annotations

from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.arithmetic import Token, evaluate, scan
from zakatdesk.domain.parse.numerals import DecimalSign, Number
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.quantity import LIMIT, steps_text


class Amount(Frozen):
    """What was understood.

    Attributes:
        steps: Smallest steps of the unit: minor units, milligrams, heads ...
        text: The same as a plain decimal text with all places, to be shown: `1250.00`.
    """

    steps: int
    text: str


class Ambiguous(Frozen):
    """An amount that depends on the decimal sign: the person chooses, and the ledger keeps the sign.

    Attributes:
        readings: Pairs (decimal sign, amount), the point first. One pair alone means that the other reading has more
            decimals than the unit: still to be confirmed, for `12.345` may be a slip for `12.34`.
    """

    readings: tuple[tuple[DecimalSign, Amount], ...]


def read_amount(
    text: str, places: int, decimal_hint: DecimalSign | None = None, *, unit: str = "", signed: bool = False
) -> Amount | Ambiguous:
    """The amount in a field: a number or a sum, in any digits, with or without its unit.

    A number with one point or comma and three digits after it (`1.234`) is ambiguous. Another number of the same sum
    settles it (`1.234 + 1,5`), or the ledger's choice, unless the two contradict each other. In a unit without decimals
    the sign can only stand between groups.

    Args:
        text: As typed or pasted.
        places: Decimal places of the unit's step.
        decimal_hint: The decimal sign that this ledger has chosen for the unit; none when it never asked.
        unit: The code of the unit; a text that names another one is refused. Empty when any may be named.
        signed: Whether it may be below zero.

    Raises:
        DomainError: `AMOUNT_EMPTY`, `AMOUNT_TOO_LONG`, `AMOUNT_UNREADABLE`, `AMOUNT_UNFINISHED`, `AMOUNT_GROUPING`,
            `AMOUNT_OTHER_UNIT`, `AMOUNT_DIVIDED_BY_ZERO`, `AMOUNT_NEGATIVE`, `AMOUNT_TOO_LARGE`, `AMOUNT_TOO_FINE`,
            `AMOUNT_NOT_EXACT`.
    """
    tokens = scan(text, unit)
    if places == 0:
        tokens = [token.grouped if isinstance(token, Number) else token for token in tokens]
    readings: list[tuple[DecimalSign, Amount]] = []
    refused: list[DomainError] = []
    signs = _signs(tokens, decimal_hint)
    for sign in signs:
        try:
            readings.append((sign, _amount(tokens, sign, places, signed=signed)))
        except DomainError as error:
            refused.append(error)
    if not readings:
        raise refused[0]
    amounts = {amount for _, amount in readings}
    if len(amounts) == 1 and len(readings) == len(signs):
        return readings[0][1]
    return Ambiguous(tuple(readings))


def _signs(tokens: list[Token], hint: DecimalSign | None) -> tuple[DecimalSign, ...]:
    """The decimal signs with which the tokens must be read."""
    numbers = [token for token in tokens if isinstance(token, Number)]
    if not any(number.is_ambiguous for number in numbers):
        return (DecimalSign.POINT,)
    told = {number.shows for number in numbers} | {hint}
    signs = tuple(sign for sign in DecimalSign if sign in told)
    return signs or tuple(DecimalSign)


def _amount(tokens: list[Token], sign: DecimalSign, places: int, *, signed: bool) -> Amount:
    value = evaluate([token.value(sign) if isinstance(token, Number) else token for token in tokens])
    if abs(value) >= LIMIT:
        raise DomainError("AMOUNT_TOO_LARGE")
    if value < 0 and not signed:
        raise DomainError("AMOUNT_NEGATIVE")
    exact = value * Fraction(10**places)
    if exact.denominator == 1:
        return Amount(exact.numerator, steps_text(exact.numerator, places))
    if len(tokens) == 1:
        raise DomainError("AMOUNT_TOO_FINE", places=places)
    below = exact.numerator // exact.denominator
    raise DomainError("AMOUNT_NOT_EXACT", below=steps_text(below, places), above=steps_text(below + 1, places))
