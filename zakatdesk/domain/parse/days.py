"""Days as people type them: one field for both calendars, in any digits, with months as numbers or names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from zakatdesk.domain import month_names
from zakatdesk.domain.calendar import MONTHS, HijriCalendar, stated_day
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import bare, fold, plain, visible

HIJRI_YEARS = range(1300, 1601)
"""Years that are Hijri; not all of them lie in the table."""

CIVIL_YEARS = range(1900, 2201)
"""Years that are Gregorian."""

LONGEST = 100
"""Characters of one field."""

_YEAR_DIGITS = 4
_DAY_DIGITS = 2

_RELATIVE = re.compile(r"(?P<word>[^-+0-9]*?) *(?:(?P<signs>\++|-+)|(?P<sign>[-+]) *(?P<days>[0-9]{1,4}))?")
_PIECE = re.compile(r"(?P<number>[0-9]+)|(?P<word>[^\W\d_]+(?:[-. ]+[^\W\d_]+)*)|(?P<other>.)", re.DOTALL)
_SEPARATOR = re.compile(r" *[-/.,]? *")


class TypedDay(NamedTuple):
    """What was understood.

    Attributes:
        day: The day by the calendar in which it was typed; today and the days around it are civil.
        ordinal: Its civil day in the ledger's calendar.
    """

    day: StatedDay
    ordinal: int


class _Month(NamedTuple):
    """A month by its name."""

    hijri: bool
    month: int


class _Mark(NamedTuple):
    """A word that names the calendar: `AH`, `م`."""

    hijri: bool


_Part = str | _Month | _Mark
"""A part of a date; a number as its digits, for their count tells the year."""


def read_typed_day(text: str, calendar: HijriCalendar, today: int) -> TypedDay:
    """The day in a field.

    Year, month and day, or day, month and year, with `-`, `/`, `.` or space between them; the year has four digits and
    tells the calendar. The day always stands before the month: `03/04/2025` is 3 April. A month may be a name, and then
    may stand first. `t` is today; `+` and `-` are a day later or earlier each, `+7` is in a week.

    Args:
        text: As typed or pasted.
        calendar: That of the ledger.
        today: The civil day that is today, as an ordinal.

    Raises:
        DomainError: `DAY_EMPTY`, `DAY_UNREADABLE`, `DAY_UNFINISHED`, `DAY_YEAR_SHORT`, `DAY_YEAR_UNKNOWN`,
            `DAY_MONTH_FIRST`, `DAY_CALENDARS_MIXED`, `MONTH_UNKNOWN`, `DAY_NOT_IN_MONTH`, `DAY_OUT_OF_RANGE`.
    """
    typed = _prepared(text)
    if not typed:
        raise DomainError("DAY_EMPTY")
    moved = _moved(typed)
    day = _stated(_parts(typed), typed) if moved is None else date.fromordinal(today + moved)
    return TypedDay(day, calendar.ordinal(day))


def _prepared(text: str) -> str:
    if len(text) > LONGEST:
        raise DomainError("DAY_UNREADABLE", part=visible(text))
    return bare(plain(text)).strip()


def _moved(typed: str) -> int | None:
    """Days from today, where the text says that."""
    found = _RELATIVE.fullmatch(typed)
    if found is None or (found["word"] and _key(found["word"]) not in _keys(month_names.TODAY)):
        return None
    if found["signs"]:
        return len(found["signs"]) if found["signs"].startswith("+") else -len(found["signs"])
    if found["days"]:
        return int(found["sign"] + found["days"])
    return 0


def _parts(typed: str) -> list[_Part]:
    """Numbers, month names and marks in the order in which they stand."""
    parts: list[_Part] = []
    between = ""
    for found in _PIECE.finditer(typed):
        if found.lastgroup == "other":
            between += found[0]
            continue
        if not _SEPARATOR.fullmatch(between) or (between and not parts):
            raise DomainError("DAY_UNREADABLE", part=visible(between.strip()))
        is_last = found.end() == len(typed)
        parts.append(_number(found[0]) if found.lastgroup == "number" else _named(found[0], is_last=is_last))
        between = ""
    if not _SEPARATOR.fullmatch(between) or not parts:
        raise DomainError("DAY_UNREADABLE", part=visible(between.strip()))
    if between.strip(" ."):
        raise DomainError("DAY_UNFINISHED")
    return parts


def _number(digits: str) -> str:
    if len(digits) > _YEAR_DIGITS:
        raise DomainError("DAY_UNREADABLE", part=visible(digits))
    return digits


def _named(words: str, *, is_last: bool) -> _Month | _Mark:
    """The month or the mark with this name; the last word may still be on its way."""
    key = _key(words)
    found = _names().get(key)
    if found is None:
        begun = is_last and any(name.startswith(key) for name in _names())
        raise DomainError("DAY_UNFINISHED") if begun else DomainError("DAY_UNREADABLE", part=visible(words))
    return found


def _stated(parts: Sequence[_Part], typed: str) -> StatedDay:
    """The day that the parts name."""
    shape = "".join(_SHAPES[type(part)] for part in parts)
    if shape in _BEGUN:
        raise DomainError("DAY_UNFINISHED")
    if shape.removesuffix("k") not in _WHOLE:
        raise DomainError("DAY_UNREADABLE", part=visible(typed))
    numbers = [part for part in parts if isinstance(part, str)]
    year, day, *counted = _year_first(numbers)
    hijri = year in HIJRI_YEARS
    if not hijri and year not in CIVIL_YEARS:
        raise DomainError("DAY_YEAR_UNKNOWN", year=year)
    if any(part.hijri != hijri for part in parts if not isinstance(part, str)):
        raise DomainError("DAY_CALENDARS_MIXED", year=year)
    named = [part.month for part in parts if isinstance(part, _Month)]
    if named:
        return stated_day(year, named[0], day, hijri=hijri)
    month = counted[0]
    if len(numbers[0]) == _YEAR_DIGITS:
        day, month = month, day
    elif day <= MONTHS < month:
        raise DomainError("DAY_MONTH_FIRST", month=month)
    return stated_day(year, month, day, hijri=hijri)


def _year_first(numbers: Sequence[str]) -> list[int]:
    """The numbers of a date with its year in front: the one with four digits, at either end."""
    ordered = numbers if len(numbers[0]) >= len(numbers[-1]) else [numbers[-1], *numbers[:-1]]
    year, *others = ordered
    for number in others:
        if len(number) > _DAY_DIGITS:
            raise DomainError("DAY_UNREADABLE", part=visible(number))
    if len(year) != _YEAR_DIGITS:
        raise DomainError("DAY_YEAR_SHORT")
    return [int(number) for number in ordered]


_SHAPES: Mapping[type[_Part], str] = {str: "n", _Month: "m", _Mark: "k"}
_WHOLE = frozenset({"nnn", "nmn", "mnn"})
_BEGUN = frozenset({"n", "nn", "nm", "m", "mn", "nk", "nnk"})
"""Numbers (n), names (m) and marks (k): what is a date, perhaps with a mark after it, and what is none yet."""


def _key(words: str) -> str:
    """A name as it is compared: its words folded and joined."""
    return "".join(fold(word) for word in re.split(r"[-. ]+", words))


@cache
def _keys(names: str) -> frozenset[str]:
    """The keys of names with commas, or the bar, between them."""
    return frozenset(_key(name.strip()) for name in re.split(r"[,|]", names))


@cache
def _names() -> Mapping[str, _Month | _Mark]:
    """Months and marks by the key of each name."""
    found: dict[str, _Month | _Mark] = {}
    for hijri, months in ((True, month_names.HIJRI_MONTHS), (False, month_names.CIVIL_MONTHS)):
        for month, names in enumerate(months, start=1):
            found.update(dict.fromkeys(_keys(names), _Month(hijri, month)))
    found.update(dict.fromkeys(_keys(month_names.HIJRI_MARKS), _Mark(hijri=True)))
    found.update(dict.fromkeys(_keys(month_names.CIVIL_MARKS), _Mark(hijri=False)))
    return found
