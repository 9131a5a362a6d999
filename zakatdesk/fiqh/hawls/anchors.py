"""When a hawl closes: the kept anchor, the year, and the chosen zakat day.

Source: timeline 2 and 5.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.parts import Frozen, Mutable
from zakatdesk.domain.person import ZakatDay
from zakatdesk.fiqh.terms import Term

MonthDay = tuple[int, int]

SHORTEST_YEAR = 200
"""Days that lie between the begin of a hawl and the anchor on which it closes, at least."""


class Anchor(Mutable):
    """The day and month that stay with a hawl, in both calendars."""

    hijri: MonthDay
    civil: MonthDay


class Closing(Frozen):
    """When a hawl closes, and what day that is: its anniversary or the chosen zakat day."""

    day: int
    chosen: bool


class Beginning(Frozen):
    """The day on which a hawl begins that lies before the day on which it was found, and its anchor."""

    day: int
    anchor: Anchor


class Years:
    """Reckons closing days by a ledger's calendar."""

    __slots__ = ("calendar",)

    def __init__(self, calendar: HijriCalendar) -> None:
        """Reckon by this calendar."""
        self.calendar = calendar

    def anchor(self, day: int) -> Anchor:
        """The anchor of a hawl that begins on a day."""
        hijri = self.calendar.hijri(day)
        civil = date.fromordinal(day)
        return Anchor((hijri.month, hijri.day), (civil.month, civil.day))

    def year_of(self, first: int, day: int) -> Beginning:
        """The last anniversary of a first day that is not after a day: the begin of the year that runs on it."""
        anchor = self.anchor(first)
        year = self.calendar.hijri(day).year
        found = self.calendar.anniversary(year, *anchor.hijri)
        if found > day:
            found = self.calendar.anniversary(year - 1, *anchor.hijri)
        return Beginning(found, Anchor(anchor.hijri, self.anchor(found).civil))

    def year_after(self, day: int, anchor: Anchor, *, solar: bool) -> int | None:
        """The anchor a year later; none beyond the calendar.

        A hawl that closed late, under rules that came after its day, may begin again so long after its anchor that the next
        one is that of the same year.
        """
        found: list[int | None]
        if solar:
            year = date.fromordinal(day).year
            found = [_civil_day(year + more, anchor.civil) for more in (0, 1)]
        else:
            year = self.calendar.hijri(day).year
            found = [self._hijri_day(year + more, anchor.hijri) for more in (0, 1)]
        return next((one for one in found if one is not None and one - day > SHORTEST_YEAR), None)

    def _hijri_day(self, year: int, anchor: tuple[int, int]) -> int | None:
        try:
            return self.calendar.anniversary(year, *anchor)
        except DomainError:
            return None

    def lunar_year_after(self, day: int) -> int:
        """The day on which a lunar year has passed; far away beyond the calendar."""
        hijri = self.calendar.hijri(day)
        try:
            return self.calendar.anniversary(hijri.year + 1, hijri.month, hijri.day)
        except DomainError:
            return date.max.toordinal()

    def lunar_year_before(self, day: int) -> int:
        """The same Hijri day a year earlier; the beginning of the calendar where that lies before it."""
        hijri = self.calendar.hijri(day)
        try:
            return self.calendar.anniversary(hijri.year - 1, hijri.month, hijri.day)
        except DomainError:
            return self.calendar.first_day

    def month_before(self, day: int) -> int:
        """The same Hijri day a month earlier."""
        hijri = self.calendar.hijri(day)
        year, month = (hijri.year, hijri.month - 1) if hijri.month > 1 else (hijri.year - 1, 12)
        try:
            return self.calendar.anniversary(year, month, hijri.day)
        except DomainError:
            return self.calendar.first_day

    def complete_months(self, start: int, end: int) -> int:
        """Complete Hijri months from one day to another."""
        first, last = self.calendar.hijri(start), self.calendar.hijri(end)
        months = (last.year - first.year) * 12 + last.month - first.month
        reached = self.calendar.anniversary(last.year, last.month, first.day) <= end
        return months if reached else months - 1

    def zakat_day_after(self, day: int, chosen: ZakatDay) -> int | None:
        """The first chosen zakat day that is later than a day; none beyond the calendar."""
        if chosen.calendar == "gregorian":
            year = date.fromordinal(day).year
            found = _civil_day(year, (chosen.month, chosen.day))
            return found if found > day else _civil_day(year + 1, (chosen.month, chosen.day))
        try:
            return self.calendar.next_anniversary(day, chosen.month, chosen.day)
        except DomainError:
            return None

    def closing(self, since: int, anchor: Anchor, term: Term, *, solar: bool, found: int = 0) -> Closing | None:
        """When a hawl closes under a policy; none beyond the calendar.

        Args:
            since: The day it began.
            anchor: The day and month that stay with it.
            term: The policy in force and its first day.
            solar: Whether its year is a solar one.
            found: The day on which it was first known to run, before which no chosen day closed it.
        """
        policy = term.policy
        anniversary = self.year_after(since, anchor, solar=solar)
        chosen = policy.zakat_day
        mode = policy["MUSTAFAD"]
        # Where the day is fixed whatever the start, none is moved.
        moves = mode == "CLOSING_BALANCE" or policy["DATE_SHIFT"] != "FORBIDDEN"
        usable = moves and (solar or chosen is None or chosen.calendar == "hijri")
        if chosen is None or not usable or mode not in ("SINGLE_DATE", "CLOSING_BALANCE"):
            return None if anniversary is None else Closing(anniversary, chosen=False)
        zakat_day = self.zakat_day_after(max(since, found, term.start - 1), chosen)
        if mode == "CLOSING_BALANCE":
            return None if zakat_day is None else Closing(zakat_day, chosen=True)
        if zakat_day is not None and (anniversary is None or zakat_day <= anniversary):
            return Closing(zakat_day, chosen=True)
        return None if anniversary is None else Closing(anniversary, chosen=False)

    def kept(self, anchor: Anchor, closing: Closing, day: int, term: Term, *, solar: bool) -> Anchor:
        """The anchor after a closing: a chosen day becomes it; the other calendar takes the day as it is."""
        fresh = self.anchor(day)
        chosen = term.policy.zakat_day
        if closing.chosen and chosen is not None:
            taken = (chosen.month, chosen.day)
            return Anchor(fresh.hijri, taken) if chosen.calendar == "gregorian" else Anchor(taken, fresh.civil)
        return Anchor(fresh.hijri, anchor.civil) if solar else Anchor(anchor.hijri, fresh.civil)


def _civil_day(year: int, anchor: MonthDay) -> int:
    month, day = anchor
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()
