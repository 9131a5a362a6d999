"""Days as a person reads them in one language, by both calendars."""

from __future__ import annotations

import re
from datetime import date, datetime

from zakatdesk.domain.calendar import LAST_DAY, HijriCalendar
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.marks import Sentence
from zakatdesk.words import days, numbers
from zakatdesk.words.amounts import Amounts

_DAY = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})( AH)?")


class Dates(Amounts):
    """How one language writes days, months and the time until a day."""

    def civil_day(self, day: date | int, *, short: bool = False) -> str:
        """A civil day: `8 February 2027`, short `8 Feb 2027`."""
        at = date.fromordinal(day) if isinstance(day, int) else day
        month = days.civil_names(at, short=short)[0]
        return self._day(days.CIVIL_DAY, at.day, month, at.year)

    def hijri_day(self, day: HijriDate) -> str:
        """A Hijri date as stated: `1 Ramadan 1448 AH`."""
        return self._day(days.HIJRI_DAY, day.day, days.hijri_name(day), day.year)

    def stated_day(self, day: StatedDay) -> str:
        """A day by the calendar in which it was said."""
        return self.hijri_day(day) if isinstance(day, HijriDate) else self.civil_day(day)

    def day_text(self, text: str) -> str:
        """A day from the text of the open form, be it one that no month has: `30 February 2027`."""
        found = _DAY.fullmatch(text)
        if found is None:
            return self.figure(self.how.show(text))
        year, month, day, mark = found.groups()
        if mark:
            return self._day(days.HIJRI_DAY, int(day), days.HIJRI_MONTHS[int(month) - 1], int(year))
        return self._day(days.CIVIL_DAY, int(day), days.CIVIL_MONTHS[int(month) - 1], int(year))

    def day(self, ordinal: int, calendar: HijriCalendar, *, short: bool = False) -> str:
        """A civil day by both calendars: `1 Ramadan 1448 AH / 8 February 2027`.

        A day that may still move says so; one beyond the Hijri table is given by the civil calendar alone.
        """
        civil = self.civil_day(ordinal, short=short)
        if not calendar.first_day <= ordinal <= LAST_DAY:
            return civil
        hijri = self.hijri_day(calendar.hijri(ordinal))
        text = self._patch(days.BOTH_DAYS, hijri=hijri, civil=civil)
        return self._patch(days.PROVISIONAL_DAY, day=text) if calendar.is_provisional(ordinal) else text

    def weekday(self, ordinal: int, *, short: bool = False) -> str:
        """The name of the day of the week."""
        return self.text(days.civil_names(date.fromordinal(ordinal), short=short)[1])

    def hijri_month(self, month: int, year: int | None = None) -> str:
        """The name of a Hijri month, with its year where one is given."""
        name = self.text(days.HIJRI_MONTHS[month - 1])
        if year is None:
            return name
        return self._patch(days.HIJRI_MONTH_OF_YEAR, month=name, year=self._digits(year))

    def month_id(self, month_id: str) -> str:
        """A Hijri month by the id of its correction: `1445-09`."""
        year, _, month = month_id.partition("-")
        return self.hijri_month(int(month), int(year))

    def civil_month(self, month: int, year: int | None = None) -> str:
        """The name of a civil month, with its year where one is given."""
        name = self.text(days.CIVIL_MONTHS[month - 1])
        if year is None:
            return name
        return self._patch(days.CIVIL_MONTH_OF_YEAR, month=name, year=self._digits(year))

    def instant(self, at: datetime) -> str:
        """A moment: the civil day and the time of day."""
        return self._patch(days.INSTANT, day=self.civil_day(at), time=self._time(at))

    def moment(self, at: datetime, today: date) -> str:
        """A moment by the day on which it is told: `today 14:05`, `yesterday 14:05`, else as `instant`."""
        said = {0: days.TODAY_AT, 1: days.YESTERDAY_AT}.get((today - at.date()).days)
        return self.instant(at) if said is None else self._patch(said, time=self._time(at))

    def _time(self, at: datetime) -> str:
        return self.figure(self.how.show(f"{at.hour:02}:{at.minute:02}"))

    def days_left(self, n: int) -> str:
        """How long until a day: `12 days left`, `today`, `3 days late`."""
        if n == 0:
            return self.text(days.TODAY)
        return self.count(days.DAYS_LEFT if n > 0 else days.DAYS_LATE, abs(n))

    def _day(self, said: Sentence, day: int, month: Sentence, year: int) -> str:
        return self._patch(said, day=self._digits(day), month=self.text(month), year=self._digits(year))

    def _digits(self, value: int) -> str:
        return numbers.plain(value, self.how)
