"""What is owed to others, and how much of it may come off.

Source: timeline 9; zakat-rules 11.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from itertools import accumulate
from typing import cast

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.days import HijriDate, StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding, Instalment, Monthly
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.exact import Num
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.policy import Policy


class Schedule(Frozen):
    """When the parts of a debt fall due; a debt with one due day has no parts.

    Attributes:
        due: The one due day; none for a debt on demand.
        days: Days of the instalments, in order; `sums` are their amounts added up, from 0.
    """

    due: int | None = None
    days: tuple[int, ...] = ()
    sums: tuple[int, ...] = (0,)

    @property
    def in_parts(self) -> bool:
        """Whether it is paid in instalments."""
        return bool(self.days)


def schedule_of(holding: Holding, calendar: HijriCalendar) -> Schedule:
    """The schedule of a debt."""
    instalments = cast("tuple[Instalment, ...] | None", holding.key("instalments"))
    monthly = cast("Monthly | None", holding.key("every_month"))
    if monthly is not None:
        days = list(_monthly_days(monthly.first, monthly.count, calendar))
        rows = [(day, monthly.amount) for day in days]
    elif instalments is not None:
        rows = sorted((calendar.ordinal(row.on), row.amount) for row in instalments)
    else:
        due = holding.key("due")
        return Schedule() if due in (None, "on_demand") else Schedule(calendar.ordinal(cast(StatedDay, due)))
    sums = tuple(accumulate((row[1] for row in rows), initial=0))
    return Schedule(None, tuple(row[0] for row in rows), sums)


def _monthly_days(first: StatedDay, count: int, calendar: HijriCalendar) -> Iterable[int]:
    for number in range(count):
        if isinstance(first, HijriDate):
            years, month = divmod(first.month - 1 + number, 12)
            try:
                yield calendar.anniversary(first.year + years, month + 1, first.day)
            except DomainError:
                # Beyond the calendar: due later than any day that is asked for.
                yield date.max.toordinal()
        else:
            yield same_day_after(first, number).toordinal()


def same_day_after(day: date, months: int) -> date:
    """The same civil day so many months on, or the last of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def deductible(balance: Num, schedule: Schedule, day: int, policy: Policy, years: Years) -> Num:
    """How much of a debt comes off on a day, in steps.

    Instalments: what is still owed is the last part of the schedule; what exceeds it falls due with the last one.
    """
    scope = policy["DEBT_SCOPE"]
    if balance <= 0 or scope == "NONE":
        return 0
    if not schedule.in_parts:
        return balance if _counts_whole(schedule.due, day, scope, years) else 0
    if scope == "DUE_NOW":
        return _due_by(balance, schedule, day)
    rule = policy["INSTALMENT_DEBT"]
    if rule == "FULL_BALANCE":
        return balance
    if rule == "NEXT_12_MONTHS":
        return _due_by(balance, schedule, same_day_after(date.fromordinal(day), 12).toordinal())
    return _due_by(balance, schedule, _next_instalment(balance, schedule, day))


def _counts_whole(due: int | None, day: int, scope: str, years: Years) -> bool:
    if due is None or scope == "ALL":
        return True
    return due <= (day if scope == "DUE_NOW" else years.lunar_year_after(day))


def _due_by(balance: Num, schedule: Schedule, last: int) -> Num:
    """What is unpaid of the parts due up to a day."""
    whole = schedule.sums[-1]
    if last >= schedule.days[-1]:
        return balance
    place = bisect_right(schedule.days, last)
    settled = max(whole - balance, 0)
    return max(schedule.sums[place] - settled, 0)


def _next_instalment(balance: Num, schedule: Schedule, day: int) -> int:
    """The day of the first unpaid instalment that is due on or after a day, else the last one."""
    settled = max(schedule.sums[-1] - balance, 0)
    unpaid = bisect_right(schedule.sums, settled) - 1
    place = max(unpaid, bisect_left(schedule.days, day))
    return schedule.days[min(place, len(schedule.days) - 1)]


def days_of_change(schedule: Schedule, years: Years) -> Iterable[int]:
    """The days on which the deductible part can change without an entry."""
    days = schedule.days or (() if schedule.due is None else (schedule.due,))
    for due in days:
        if due >= date.max.toordinal():
            continue
        yield due
        yield due + 1
        yield _a_year_before(due)
        if schedule.due is not None:
            before = years.lunar_year_before(due)
            yield from range(before - 2, before + 3)


def _a_year_before(due: int) -> int:
    """The first day on which the same civil day twelve months on is not before `due`: of a 29 February, 1 March."""
    day = date.fromordinal(due)
    return date(day.year - 1, day.month, 1).toordinal() + day.day - 1
