"""Days as people type them: one field for both calendars, in any digits, with months as numbers or names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from zakatdesk.domain import month_names
from zakatdesk.domain.calendar import MONTHS, HijriCalendar, stated_day
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parse.characters import SHOWN, fold, plain, visible

HIJRI_YEARS = range(1300, 1601)
"""Years that are Hijri; not all of them lie in the table."""

CIVIL_YEARS = range(1900, 2201)
"""Years that are Gregorian."""

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
    day = _stated(_parts(typed)) if moved is None else date.fromordinal(today + moved)
    return TypedDay(day, calendar.ordinal(day))


def _prepared(text: str) -> str:
    """The text in plain characters, without the signs inside words that `fold` leaves out too."""
    letters = unicodedata.normalize("NFKD", plain(text[: 10 * SHOWN]).casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter) and letter not in "'ʻʿʾـ")
    if len(kept) > SHOWN or len(text) > 10 * SHOWN:
        raise DomainError("DAY_UNREADABLE", part=visible(text))
    return kept.strip()


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
        parts.append(found[0] if found.lastgroup == "number" else _named(found[0]))
        between = ""
    if between.strip(" ."):
        raise DomainError(
            "DAY_UNFINISHED" if _SEPARATOR.fullmatch(between) else "DAY_UNREADABLE", part=visible(between)
        )
    if not parts:
        raise DomainError("DAY_UNREADABLE", part=visible(typed))
    return parts


def _named(words: str) -> _Month | _Mark:
    """The month or the mark with this name."""
    found = _names().get(_key(words))
    if found is None:
        raise DomainError("DAY_UNREADABLE", part=visible(words))
    return found


def _stated(parts: list[_Part]) -> StatedDay:
    """The day that the parts name."""
    *date_parts, mark = parts if isinstance(parts[-1], _Mark) else [*parts, None]
    numbers = [part for part in date_parts if isinstance(part, str)]
    months = [part for part in date_parts if isinstance(part, _Month)]
    if any(isinstance(part, _Mark) for part in date_parts) or len(months) > 1 or len(date_parts) > len(("y", "m", "d")):
        raise DomainError("DAY_UNREADABLE", part=visible(" ".join(numbers)))
    if len(date_parts) < len(("y", "m", "d")) or date_parts.index(numbers[-1]) == 0:
        raise DomainError("DAY_UNFINISHED")
    year, others = _year(numbers)
    hijri = year in HIJRI_YEARS
    if any(said.hijri != hijri for said in (*months, mark) if isinstance(said, _Month | _Mark)):
        raise DomainError("DAY_CALENDARS_MIXED", year=year)
    if months:
        return stated_day(year, months[0].month, int(others[0]), hijri=hijri)
    return _counted(year, numbers, others, hijri=hijri)


def _year(numbers: list[str]) -> tuple[int, list[str]]:
    """The year, which has four digits, and the other numbers."""
    years = [number for number in numbers if len(number) == _YEAR_DIGITS]
    others = [number for number in numbers if len(number) <= _DAY_DIGITS]
    if len(years) + len(others) < len(numbers) or len(years) > 1:
        raise DomainError("DAY_UNREADABLE", part=visible(" ".join(numbers)))
    if not years:
        raise DomainError("DAY_YEAR_SHORT")
    year = int(years[0])
    if year not in HIJRI_YEARS and year not in CIVIL_YEARS:
        raise DomainError("DAY_YEAR_UNKNOWN", year=year)
    return year, others


def _counted(year: int, numbers: list[str], others: list[str], *, hijri: bool) -> StatedDay:
    """The day of three numbers: year, month and day, or day, month and year."""
    if len(numbers[1]) == _YEAR_DIGITS:
        raise DomainError("DAY_UNREADABLE", part=visible(" ".join(numbers)))
    year_first = len(numbers[0]) == _YEAR_DIGITS
    month, day = (int(number) for number in (others if year_first else reversed(others)))
    if month > MONTHS >= day:
        raise DomainError("DAY_MONTH_FIRST", month=month)
    return stated_day(year, month, day, hijri=hijri)


def _key(word: str) -> str:
    """A name as it is looked up: each of its words folded, for `Rabi II` is not `Rabi I`, and put together."""
    return "".join(fold(part) for part in re.split(r"[-. ]", word))


def _keys(names: str) -> frozenset[str]:
    """The keys of names that are separated by commas and a bar."""
    return frozenset(_key(name) for name in re.split(r"[,|]", names))


@cache
def _names() -> Mapping[str, _Month | _Mark]:
    """Every name of a month and every mark of a calendar."""
    found: dict[str, _Month | _Mark] = {}
    for hijri, months, marks in (
        (True, month_names.HIJRI_MONTHS, month_names.HIJRI_MARKS),
        (False, month_names.CIVIL_MONTHS, month_names.CIVIL_MARKS),
    ):
        found.update(_meanings((_Month(hijri, month), names) for month, names in enumerate(months, 1)))
        found.update(_meanings([(_Mark(hijri), marks)]))
    return found


def _meanings(rows: Iterable[tuple[_Month | _Mark, str]]) -> Mapping[str, _Month | _Mark]:
    return {key: meaning for meaning, names in rows for key in _keys(names)}
