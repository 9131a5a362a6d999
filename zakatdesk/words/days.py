"""Days in words, by both calendars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from zakatdesk.domain.days import HijriDate
from zakatdesk.domain.marks import Counted, Sentence, counted, sentence

HIJRI_MONTHS: tuple[Sentence, ...] = (
    sentence("days", "Muharram"),
    sentence("days", "Safar"),
    sentence("days", "Rabi al-Awwal"),
    sentence("days", "Rabi al-Thani"),
    sentence("days", "Jumada al-Ula"),
    sentence("days", "Jumada al-Akhirah"),
    sentence("days", "Rajab"),
    sentence("days", "Sha'ban"),
    sentence("days", "Ramadan"),
    sentence("days", "Shawwal"),
    sentence("days", "Dhu al-Qa'dah"),
    sentence("days", "Dhu al-Hijjah"),
)

CIVIL_MONTHS: tuple[Sentence, ...] = (
    sentence("days", "January"),
    sentence("days", "February"),
    sentence("days", "March"),
    sentence("days", "April"),
    sentence("days", "May"),
    sentence("days", "June"),
    sentence("days", "July"),
    sentence("days", "August"),
    sentence("days", "September"),
    sentence("days", "October"),
    sentence("days", "November"),
    sentence("days", "December"),
)

SHORT_CIVIL_MONTHS: tuple[Sentence, ...] = (
    sentence("short days", "Jan"),
    sentence("short days", "Feb"),
    sentence("short days", "Mar"),
    sentence("short days", "Apr"),
    sentence("short days", "May"),
    sentence("short days", "Jun"),
    sentence("short days", "Jul"),
    sentence("short days", "Aug"),
    sentence("short days", "Sep"),
    sentence("short days", "Oct"),
    sentence("short days", "Nov"),
    sentence("short days", "Dec"),
)

WEEKDAYS: tuple[Sentence, ...] = (
    sentence("days", "Monday"),
    sentence("days", "Tuesday"),
    sentence("days", "Wednesday"),
    sentence("days", "Thursday"),
    sentence("days", "Friday"),
    sentence("days", "Saturday"),
    sentence("days", "Sunday"),
)

SHORT_WEEKDAYS: tuple[Sentence, ...] = (
    sentence("short days", "Mon"),
    sentence("short days", "Tue"),
    sentence("short days", "Wed"),
    sentence("short days", "Thu"),
    sentence("short days", "Fri"),
    sentence("short days", "Sat"),
    sentence("short days", "Sun"),
)

HIJRI_DAY = sentence("days", "{day} {month} {year} AH")
CIVIL_DAY = sentence("days", "{day} {month} {year}")
HIJRI_MONTH_OF_YEAR = sentence("days", "{month} {year} AH")
CIVIL_MONTH_OF_YEAR = sentence("days", "{month} {year}")
DAY_OF_MONTH = sentence("days", "{day} {month}")
BOTH_DAYS = sentence("days", "{hijri} / {civil}")
PROVISIONAL_DAY = sentence("days", "{day} (expected)")
INSTANT = sentence("days", "{day}, {time}")
TODAY_AT = sentence("days", "today {time}")
YESTERDAY_AT = sentence("days", "yesterday {time}")

CALENDARS: Mapping[str, Sentence] = MappingProxyType(
    {"hijri": sentence("days", "Hijri"), "gregorian": sentence("days", "Gregorian")}
)

TODAY = sentence("days", "today")
DAYS_LEFT: Counted = counted("days", "%n day left", "%n days left", 1)
DAYS_LATE: Counted = counted("days", "%n day late", "%n days late", 1)
COUNTED_DAYS: Counted = counted("days", "%n day", "%n days", 1)
COUNTED_YEARS: Counted = counted("days", "%n lunar year", "%n lunar years", 1)


def civil_names(day: date, *, short: bool = False) -> tuple[Sentence, Sentence]:
    """The names of a civil day's month and weekday."""
    months, weekdays = (SHORT_CIVIL_MONTHS, SHORT_WEEKDAYS) if short else (CIVIL_MONTHS, WEEKDAYS)
    return months[day.month - 1], weekdays[day.weekday()]


def hijri_name(day: HijriDate) -> Sentence:
    """The name of a Hijri day's month."""
    return HIJRI_MONTHS[day.month - 1]
