"""Anniversaries, zakat days and complete years.

Source: timeline 2 and 5.
"""

from __future__ import annotations

from datetime import date

from tests.reference.facts import Anchor, Rules, civil
from zakatdesk.domain.calendar import HijriCalendar


def anchor_of(calendar: HijriCalendar, day: int, *, solar: bool) -> Anchor:
    """The month and day that a hawl begun on this day keeps."""
    if solar:
        begun = date.fromordinal(day)
        return begun.month, begun.day
    hijri = calendar.hijri(day)
    return hijri.month, hijri.day


def anniversary(calendar: HijriCalendar, since: int, anchor: Anchor, *, solar: bool) -> int:
    """The first day of the anchor after the hawl began, a year on."""
    if solar:
        year = date.fromordinal(since).year
        found = [civil(year + k, *anchor) for k in (0, 1, 2)]
    else:
        year = calendar.hijri(since).year
        found = [calendar.anniversary(year + k, *anchor) for k in (0, 1, 2)]
    # A hawl that began on a day that is not its anchor began on the last day of a shorter month.
    return next(day for day in found if day - since > 200)


def lunar_year_after(calendar: HijriCalendar, day: int, years: int = 1) -> int:
    """The same Hijri date some years later."""
    hijri = calendar.hijri(day)
    return calendar.anniversary(hijri.year + years, hijri.month, hijri.day)


def complete_years(calendar: HijriCalendar, start: int, end: int) -> int:
    """How many Hijri years have passed from one day to another."""
    years = 0
    while lunar_year_after(calendar, start, years + 1) <= end:
        years += 1
    return years


def month_later(calendar: HijriCalendar, day: int, months: int = 1) -> int:
    """The same Hijri day some months later, the last of the month where it is shorter."""
    hijri = calendar.hijri(day)
    years, month = divmod(hijri.year * 12 + hijri.month - 1 + months, 12)
    return calendar.anniversary(years, month + 1, hijri.day)


def complete_months(calendar: HijriCalendar, start: int, end: int) -> int:
    """How many Hijri months have passed from one day to another."""
    months = 0
    while month_later(calendar, start, months + 1) <= end:
        months += 1
    return months


def zakat_days(calendar: HijriCalendar, rules: Rules, since: int) -> list[int]:
    """The next chosen zakat days after a day; those before the policy that chose them do not count."""
    chosen = rules.zakat_day
    if chosen is None:
        return []
    anchor = chosen["month"], chosen["day"]
    if chosen["calendar"] == "gregorian":
        year = date.fromordinal(since).year
        found = [civil(year + k, *anchor) for k in range(4)]
    else:
        year = calendar.hijri(since).year
        found = [calendar.anniversary(year + k, *anchor) for k in range(4)]
    return [day for day in found if day > since and day >= rules.start]


def zakat_anchor(rules: Rules) -> Anchor | None:
    return (rules.zakat_day["month"], rules.zakat_day["day"]) if rules.zakat_day else None
