"""Days and numbers as the words of a call give them: both calendars, any digits."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.days import TypedDay, read_typed_day

if TYPE_CHECKING:
    from zakatdesk.cli.call.context import Context
    from zakatdesk.cli.call.verb import Call
    from zakatdesk.domain.calendar import HijriCalendar
    from zakatdesk.domain.days import StatedDay

AS_OF = "--as-of"
_ARABIC_SIGNS = str.maketrans({"٫": ".", "٬": None})


def as_of(call: Call, context: Context, calendar: HijriCalendar) -> int:
    """The civil ordinal of `--as-of`, or today.

    Raises:
        DomainError: The day cannot be read, or lies outside the calendar.
    """
    text = call.value(AS_OF)
    day = context.services.today().toordinal() if text is None else _read(text, AS_OF, context, calendar).ordinal
    if not calendar.first_day <= day <= calendar.last_as_of:
        last = date.fromordinal(calendar.last_as_of)
        raise DomainError("AS_OF_OUT_OF_RANGE", AS_OF, day=date.fromordinal(day), last=last)
    return day


def stated_day(text: str, where: str, context: Context, calendar: HijriCalendar) -> StatedDay:
    """A day by the calendar in which it was given.

    Raises:
        DomainError: The day cannot be read, or lies outside the calendar.
    """
    return _read(text, where, context, calendar).day


def _read(text: str, where: str, context: Context, calendar: HijriCalendar) -> TypedDay:
    try:
        return read_typed_day(text, calendar, context.services.today().toordinal())
    except DomainError as refused:
        raise refused.at(where) from None


def plain_number(text: str) -> str:
    """A number in the digits 0-9 and with a point, whatever digits it was given in."""
    digits = "".join(str(unicodedata.decimal(letter, letter)) for letter in text)
    return digits.translate(_ARABIC_SIGNS)
