"""The Hijri calendar of a ledger: the Umm al-Qura table, and the months that began on another day where the family lives.

Days are ordinals, as `date.toordinal` counts them. The frozen table stands in `umm_al_qura`; the Hijri library itself is
only asked whether it still agrees.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.days import HijriDate, StatedDay, day_text
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.umm_al_qura import FIRST_YEAR, LAST_YEAR, MONTH_STARTS

MONTHS = 12
"""Months of a year, in both calendars."""

FIRST_DAY = MONTH_STARTS[0]
"""1 Muharram 1343, 1 August 1924: the first day a fact may have."""

LAST_DAY = MONTH_STARTS[-1] - 1
"""30 Dhu al-Hijjah 1500, 16 November 2077: the last day a fact may have."""

LAST_AS_OF = MONTH_STARTS[-1 - MONTHS] - 1
"""The last day of 1499 AH by the table: the last day an assessment may be asked for, so that every running hawl has a due day."""

PROVISIONAL_FROM = 1451
"""The first Hijri year of which the published tables disagree."""

MOST_DAYS_CORRECTED = 2
"""How far the begin of a month may lie from the table. Months have at least 28 days, so they always stay in order."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})( AH)?")


class HijriCalendar:
    """Which civil day a Hijri date is, by the table and a ledger's corrections.

    A correction moves the begin of its own month only; the month before becomes longer or shorter. A calendar never
    changes; two with the same corrections are equal.

    Attributes:
        corrections: As they were given.
        first_day: The first civil day that has a Hijri date here.
        last_as_of: The last civil day of 1499 AH here.

    Args:
        corrections: Each month at most once.

    Raises:
        DomainError: `CORRECTION_MONTH_UNKNOWN`, `CORRECTION_TOO_FAR`, `CORRECTION_TWICE`.
    """

    __slots__ = ("_corrected", "_starts", "corrections", "first_day", "last_as_of")

    def __init__(self, corrections: Iterable[MonthCorrection] = ()) -> None:
        """Lay the corrections over the table."""
        self.corrections = tuple(corrections)
        begins: dict[int, int] = {}
        for correction in self.corrections:
            check_correction(correction)
            index = _index(correction.year, correction.month)
            if index in begins:
                raise DomainError("CORRECTION_TWICE", "month", year=correction.year, month=correction.month)
            begins[index] = correction.begins.toordinal()
        self._corrected = frozenset(begins)
        self._starts: Sequence[int] = MONTH_STARTS
        if begins:
            self._starts = tuple(begins.get(index, start) for index, start in enumerate(MONTH_STARTS))
        self.first_day = self._starts[0]
        self.last_as_of = self._starts[-1 - MONTHS] - 1

    def __eq__(self, other: object) -> bool:
        """Whether both have the same corrections."""
        return isinstance(other, HijriCalendar) and self.corrections == other.corrections

    def __hash__(self) -> int:
        """Equal calendars have equal hashes."""
        return hash(self.corrections)

    def __repr__(self) -> str:
        """The corrections, for failing tests."""
        return f"HijriCalendar({self.corrections!r})"

    def ordinal(self, day: StatedDay, *, after_sunset: bool = False) -> int:
        """The civil day on which something counts that happened on this day; after sunset it is the next.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`, `DAY_NOT_IN_MONTH`, `MONTH_UNKNOWN`.
        """
        if isinstance(day, date):
            ordinal = day.toordinal()
            if not self.first_day <= ordinal <= LAST_DAY:
                raise DomainError("DAY_OUT_OF_RANGE", day=day_text(day))
        else:
            ordinal = self._hijri_ordinal(day)
        if after_sunset:
            ordinal += 1
            if ordinal > LAST_DAY:
                raise DomainError("DAY_OUT_OF_RANGE", day=day_text(day))
        return ordinal

    def _hijri_ordinal(self, day: HijriDate) -> int:
        year, month, number = day
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise DomainError("DAY_OUT_OF_RANGE", day=day_text(day))
        if not 1 <= number <= self.month_length(year, month):
            raise DomainError("DAY_NOT_IN_MONTH", day=day_text(day))
        return self._starts[_index(year, month)] + number - 1

    def hijri(self, ordinal: int) -> HijriDate:
        """The Hijri date of a civil day.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`.
        """
        index = self._month_of(ordinal)
        years, month = divmod(index, MONTHS)
        return HijriDate(FIRST_YEAR + years, month + 1, ordinal - self._starts[index] + 1)

    def month_start(self, year: int, month: int) -> int:
        """The civil day on which a Hijri month begins.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`, `MONTH_UNKNOWN`.
        """
        return self._starts[_index(year, month)]

    def month_length(self, year: int, month: int) -> int:
        """How many days a Hijri month has.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`, `MONTH_UNKNOWN`.
        """
        index = _index(year, month)
        return self._starts[index + 1] - self._starts[index]

    def anniversary(self, year: int, month: int, day: int) -> int:
        """The civil day of a kept anchor (month, day) in a year: the last day of the month where that is shorter.

        A 30th returns in every year in which its month has one, because the anchor is given and not the last result.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`, `MONTH_UNKNOWN`.

        Source: timeline 2.
        """
        index = _index(year, month)
        return min(self._starts[index] + day, self._starts[index + 1]) - 1

    def next_anniversary(self, ordinal: int, month: int, day: int) -> int:
        """The first day of a kept anchor (month, day) that is later than a civil day.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`, `MONTH_UNKNOWN`.
        """
        year = self.hijri(ordinal).year
        found = self.anniversary(year, month, day)
        return found if found > ordinal else self.anniversary(year + 1, month, day)

    def complete_years(self, start: int, end: int) -> int:
        """How many Hijri years are complete from one civil day to another; none when the end is not later.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`.
        """
        first, last = self.hijri(start), self.hijri(end)
        years = last.year - first.year
        if years > 0 and self.anniversary(last.year, first.month, first.day) > end:
            years -= 1
        return max(years, 0)

    def is_provisional(self, ordinal: int) -> bool:
        """Whether a civil day may still turn out to be another Hijri date.

        From 1451 AH on a day is provisional until the begin of its month was announced, that is, corrected in the
        ledger, be it to the day of the table. The last day of a month also waits for the month after it: only then is
        it known whether the month has a 30th.

        Raises:
            DomainError: `DAY_OUT_OF_RANGE`.
        """
        index = self._month_of(ordinal)
        if index < (PROVISIONAL_FROM - FIRST_YEAR) * MONTHS:
            return False
        is_last = ordinal == self._starts[index + 1] - 1
        return index not in self._corrected or (is_last and index + 1 not in self._corrected)

    def _month_of(self, ordinal: int) -> int:
        if not self.first_day <= ordinal <= LAST_DAY:
            raise DomainError("DAY_OUT_OF_RANGE", day=_civil_text(ordinal))
        return bisect_right(self._starts, ordinal) - 1


def check_correction(correction: MonthCorrection) -> None:
    """Refuse a correction that cannot be: no such month, or too far from the table.

    Raises:
        DomainError: `CORRECTION_MONTH_UNKNOWN`, `CORRECTION_TOO_FAR`; the place is the field `month` or `begins`.
    """
    year, month = correction.year, correction.month
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= MONTHS):
        raise DomainError("CORRECTION_MONTH_UNKNOWN", "month", year=year, month=month)
    table = MONTH_STARTS[_index(year, month)]
    if abs(correction.begins.toordinal() - table) > MOST_DAYS_CORRECTED:
        raise DomainError(
            "CORRECTION_TOO_FAR",
            "begins",
            year=year,
            month=month,
            begins=correction.begins,
            table=date.fromordinal(table),
            most=MOST_DAYS_CORRECTED,
        )


def read_day(text: str) -> StatedDay:
    """A day as the open form writes it: `2025-03-01`, or `1446-09-01 AH`.

    Only the form is read; whether a Hijri month has that day, the ledger's calendar says.

    Raises:
        DomainError: `DAY_MALFORMED`, `MONTH_UNKNOWN`, `DAY_NOT_IN_MONTH`.
    """
    found = _DAY.fullmatch(str(text))
    if found is None:
        raise DomainError("DAY_MALFORMED", text=str(text)[:40])
    return stated_day(int(found[1]), int(found[2]), int(found[3]), hijri=found[4] is not None)


def stated_day(year: int, month: int, day: int, *, hijri: bool) -> StatedDay:
    """The day of these numbers by one of the two calendars.

    Raises:
        DomainError: `MONTH_UNKNOWN`, `DAY_OUT_OF_RANGE`, `DAY_NOT_IN_MONTH` (for a Hijri date only the calendar can say).
    """
    if not 1 <= month <= MONTHS:
        raise DomainError("MONTH_UNKNOWN", month=month)
    if hijri:
        return HijriDate(year, month, day)
    if not date.min.year <= year <= date.max.year:
        raise DomainError("DAY_OUT_OF_RANGE", day=f"{year:04}-{month:02}-{day:02}")
    try:
        return date(year, month, day)
    except ValueError:
        raise DomainError("DAY_NOT_IN_MONTH", day=f"{year:04}-{month:02}-{day:02}") from None


def library_differences(starts: Sequence[int] = MONTH_STARTS) -> tuple[tuple[int, int], ...]:
    """The months (year, month) that the installed Hijri library begins or ends on another day than this table."""
    # Imported here, because it takes 24 ms that no start of the program should pay.
    from hijridate import Hijri  # noqa: PLC0415

    found: list[tuple[int, int]] = []
    for index, (start, after) in enumerate(pairwise(starts)):
        year, month = FIRST_YEAR + index // MONTHS, index % MONTHS + 1
        try:
            first = Hijri(year, month, 1)
            same = first.to_gregorian().toordinal() == start and first.month_length() == after - start
        except OverflowError:
            same = False
        if not same:
            found.append((year, month))
    return tuple(found)


def _index(year: int, month: int) -> int:
    """The place of a month in the table.

    Raises:
        DomainError: `MONTH_UNKNOWN`, `DAY_OUT_OF_RANGE`.
    """
    if not 1 <= month <= MONTHS:
        raise DomainError("MONTH_UNKNOWN", month=month)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DomainError("DAY_OUT_OF_RANGE", day=f"{year:04}-{month:02} AH")
    return (year - FIRST_YEAR) * MONTHS + month - 1


def _civil_text(ordinal: int) -> str:
    """The civil date of an ordinal, or the bare number where there is none."""
    return date.fromordinal(ordinal).isoformat() if 1 <= ordinal <= date.max.toordinal() else str(ordinal)
