"""The axis of Hijri months below a chart of days."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from matplotlib.axes import Axes

from zakatdesk.charts.said.naming import HIJRI_YEAR
from zakatdesk.charts.sheet import SMALL, Sheet
from zakatdesk.domain.calendar import LAST_DAY, HijriCalendar
from zakatdesk.domain.parts import Frozen

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_MONTHS = 12
_APART = 0.2
"""Inches that are free between two labels."""


class Days(Frozen):
    """The civil days that an axis shows.

    Attributes:
        inches: How long the axis is.
    """

    first: int
    last: int
    inches: float

    def at(self, day: float) -> float:
        """How far a day is from where the axis begins, in inches."""
        return (day - self.first) / (self.last - self.first) * self.inches


def days_shown(first: int, last: int, inches: float) -> Days:
    """The days from the first to the last, with a little room on both sides."""
    room = max((last - first) // 40, 10)
    return Days(first - room, last + room, inches)


def months_axis(sheet: Sheet, axes: Axes, days: Days, calendar: HijriCalendar, *, bottom: float) -> None:
    """Mark the months, and name as many as there is room for, above the plot and below it.

    Args:
        sheet: What is drawn on.
        axes: Whose horizontal data are civil days and whose vertical data are inches from the top.
        days: What they show.
        calendar: Knows where months begin.
        bottom: Inches of the lower end.
    """
    axes.set_xlim(*((days.last, days.first) if sheet.rtl else (days.first, days.last)))
    starts = list(_month_starts(days, calendar))
    step, name = _step(sheet, days, starts)
    named = [(day, year, month) for day, year, month in starts if _since_first(year, month) % step == 0]
    axes.vlines([day for day, _, _ in named], 0, bottom, colors=sheet.palette.line, linewidth=0.8, zorder=0)
    for day, year, month in named:
        label = name(year, month)
        half = sheet.inches(label, SMALL) / 2
        if half <= days.at(day) + _APART and days.at(day) + half <= days.inches + _APART:
            for y in (-0.12, bottom + 0.14):
                sheet.write(day, y, label, points=SMALL, colour=sheet.palette.muted, anchor="middle", on=axes)


def _since_first(year: int, month: int) -> int:
    return year * _MONTHS + month - 1


def _month_starts(days: Days, calendar: HijriCalendar) -> Iterator[tuple[int, int, int]]:
    first = calendar.hijri(max(days.first, calendar.first_day))
    year, month = first.year, first.month
    last = calendar.hijri(min(days.last, LAST_DAY))
    while (year, month) <= (last.year, last.month):
        day = calendar.month_start(year, month)
        if days.first <= day <= days.last:
            yield day, year, month
        year, month = (year + 1, 1) if month == _MONTHS else (year, month + 1)


def _step(sheet: Sheet, days: Days, starts: list[tuple[int, int, int]]) -> tuple[int, Callable[[int, int], str]]:
    """Every how many months there is room for a name, and the names."""
    words = sheet.words

    def year_name(year: int, month: int) -> str:  # noqa: ARG001 - called as the names of months are
        return words.say(HIJRI_YEAR, year=year)

    def month_name(year: int, month: int) -> str:
        return words.hijri_month(month, year)

    a_month = days.inches / max((days.last - days.first) / 29.5, 1)
    for step in _STEPS:
        name = year_name if step >= _MONTHS else month_name
        widest = max((sheet.inches(name(year, month), SMALL) for _, year, month in starts[:_MONTHS]), default=0.0)
        if widest + _APART <= step * a_month:
            return step, name
    return _STEPS[-1], year_name
