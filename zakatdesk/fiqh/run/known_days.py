"""The days that the facts of a person make days of the timeline, apart from those that are found on the way.

Source: timeline 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zakatdesk.fiqh.run.apart import FITR_MONTH
from zakatdesk.fiqh.run.receipts import month_ends
from zakatdesk.fiqh.wealth.debts import days_of_change

if TYPE_CHECKING:
    from zakatdesk.fiqh.run.person import PersonRun


def known_days(run: PersonRun) -> set[int]:
    """The days of a run, all that are not over and perhaps some that are."""
    days = run.facts.days | run.inputs.price_days
    for day in run.closed.by_day:
        # What was closed stands against the next day, also where today's facts make nothing due.
        days.update((day, day + 1))
    days.update(start for start in run.terms.starts if start > 0)
    days.update(day for day in (run.adult_from, run.died_on) if day)
    first = min(days, default=run.until) if run.agenda.last < 0 else run.agenda.last
    if run.keep:
        paid = [day for day, rows in run.facts.entries.items() if any(row.kind == "salary" for row in rows)]
        days.update(month_ends(paid))
    if run.households:
        days.update(_feasts(run, first))
    if run.herd_books:
        days.update(day for rows in run.herds_shared.counts.values() for row in rows for day in (*row.days, row.until))
    for debt in run.debts.values():
        days.update(day for day in days_of_change(debt.schedule, run.years) if day >= first)
    return days


def _feasts(run: PersonRun, first: int) -> list[int]:
    """The first days of Shawwal from the year of a day on."""
    calendar = run.ledger.calendar
    years = range(calendar.hijri(first).year, calendar.hijri(run.until).year + 1)
    return [calendar.month_start(year, FITR_MONTH) for year in years]
