"""One number as it is typed: what it is when the point is the decimal sign, and what when the comma is."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import visible
from zakatdesk.domain.parts import Frozen

LONGEST_NUMBER = 40
"""Signs of one number, with its separators."""


class DecimalSign(StrEnum):
    """Which of the two signs stands before the decimals; the other one stands between groups."""

    POINT = "point"
    COMMA = "comma"


class Number(Frozen):
    """Both readings of one typed number; at least one of them is there.

    Attributes:
        point: Its value when the point is the decimal sign; none when it cannot be.
        comma: Its value when the comma is the decimal sign; none when it cannot be.
    """

    point: Fraction | None
    comma: Fraction | None

    @property
    def is_ambiguous(self) -> bool:
        """Whether the decimal sign decides what it is: `1.234`."""
        return None not in (self.point, self.comma) and self.point != self.comma

    @property
    def shows(self) -> DecimalSign | None:
        """The decimal sign that this number must have been typed with; none when it does not tell."""
        if self.point is None:
            return DecimalSign.COMMA
        return DecimalSign.POINT if self.comma is None else None

    @property
    def grouped(self) -> Number:
        """The same number where a unit has no decimals, so that the sign of `1.234` can only stand between groups."""
        if self.point is None or self.comma is None:
            return self
        value = max(self.point, self.comma)
        return Number(value, value)

    def value(self, sign: DecimalSign) -> Fraction:
        """Its value with this decimal sign, or its only one."""
        first, second = (self.point, self.comma) if sign is DecimalSign.POINT else (self.comma, self.point)
        value = first if first is not None else second
        assert value is not None  # noqa: S101 - `read_number` refuses what has no reading
        return value


def read_number(text: str) -> Number:
    """Both readings of Latin digits with the separators `. , ٫ ٬ '` and space.

    `٫` is always the decimal sign, and `٬`, an apostrophe or a space always stand between groups. Groups have three
    digits, or with commas those of India (`12,34,567`); one sign stands between all of them, and a number in groups does
    not begin with a zero: `0,500` is a half.

    Raises:
        DomainError: `AMOUNT_GROUPING`, `AMOUNT_TOO_LONG`.
    """
    if len(text) > LONGEST_NUMBER:
        raise DomainError("AMOUNT_TOO_LONG", part=visible(text), most=LONGEST_NUMBER)
    number = Number(_value(_POINT.fullmatch(text)), _value(_COMMA.fullmatch(text)))
    if number.point is None and number.comma is None:
        raise DomainError("AMOUNT_GROUPING", part=visible(text))
    return number


def _form(decimal: str, group: str, other: str = "") -> re.Pattern[str]:
    """The form of a number: groups or plain digits, then perhaps a decimal sign and decimals."""
    grouped = rf"[1-9][0-9]{{0,2}}(?P<sign>[{group}٬' ])[0-9]{{3}}(?:(?P=sign)[0-9]{{3}})*"
    return re.compile(rf"(?=.*[0-9])(?P<whole>[0-9]*|{grouped}{other})(?:[{decimal}٫](?P<part>[0-9]*))?")


_POINT = _form(r"\.", ",", r"|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")
_COMMA = _form(",", r"\.")


def _value(found: re.Match[str] | None) -> Fraction | None:
    if found is None:
        return None
    whole = re.sub(r"[^0-9]", "", found["whole"])
    part = found["part"] or ""
    return Fraction(int(whole + part or "0"), 10 ** len(part))
