"""What an explanation says of its due day: a month that was announced, a day that is provisional, a first price."""

from __future__ import annotations

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.fiqh.dues.due import Due
from zakatdesk.fiqh.trail import Day, Step, Trail, Value


def told_days(calendar: HijriCalendar, due: Due) -> Trail:
    """The trail of an obligation, with what is to be known of its day after the step that names it."""
    first, *others = due.trail()
    return (first, *_of_the_day(calendar, due), *others)


def _of_the_day(calendar: HijriCalendar, due: Due) -> list[Step]:
    year, month, _ = calendar.hijri(due.on)
    steps = []
    for row in calendar.corrections:
        if (row.year, row.month) == (year, month):
            values: dict[str, Value] = {"month": row.id, "begins": Day(row.begins.toordinal())}
            if row.announced_by:
                steps.append(Step("MONTH_ANNOUNCED_BY", values | {"by": row.announced_by}))
            else:
                steps.append(Step("MONTH_ANNOUNCED", values))
    if calendar.is_provisional(due.on):
        steps.append(Step("DAY_PROVISIONAL", {"due": Day(due.on)}))
    if due.late:
        steps.append(Step("FIRST_PRICE_USED"))
    return steps
