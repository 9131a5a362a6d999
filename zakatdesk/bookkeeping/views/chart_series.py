"""The four charts, and what each shows of a ledger."""

from __future__ import annotations

from enum import StrEnum

from zakatdesk.bookkeeping.views.due_timeline import DueTimeline, due_timeline
from zakatdesk.bookkeeping.views.kinds import Kinds, kinds
from zakatdesk.bookkeeping.views.nisab_course import NisabCourse, nisab_course
from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.bookkeeping.views.paid_years import PaidYears, paid_years
from zakatdesk.domain.calendar import LAST_DAY, MONTHS
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.domain.umm_al_qura import FIRST_YEAR, LAST_YEAR

Series = DueTimeline | NisabCourse | Kinds | PaidYears


class ChartKind(StrEnum):
    """A chart."""

    DUE = "due"
    NISAB = "nisab"
    KINDS = "kinds"
    PAID = "paid"


class ChartChoice(Frozen):
    """What somebody wants to see.

    Attributes:
        person: Only this person; empty for everyone.
        years: The first and the last Hijri year; none for all. Holdings by kind know no years.
        last_year: Of the course of wealth the last twelve lunar months alone.
    """

    kind: ChartKind
    person: str = ""
    years: tuple[int, int] | None = None
    last_year: bool = False


def series_of(choice: ChartChoice, ledger: Ledger, outlook: Outlook, as_of: int) -> Series:
    """What a chart shows.

    Raises:
        DomainError: There is no assessment.
    """
    if outlook.refusal is not None:
        raise outlook.refusal
    person, years = choice.person, choice.years
    if choice.kind is ChartKind.DUE:
        return due_timeline(ledger, outlook, as_of, person=person, years=years)
    if choice.kind is ChartKind.PAID:
        return paid_years(ledger, outlook, as_of, person=person, years=years)
    if choice.kind is ChartKind.KINDS:
        return kinds(ledger, outlook, as_of, person=person)
    first, last = (None, None) if years is None else days_of(ledger, years)
    if choice.last_year:
        first = a_year_before(ledger, as_of)
    return nisab_course(ledger, as_of, person=person, first=first, last=last)


def a_year_before(ledger: Ledger, day: int) -> int:
    """The day of twelve lunar months before, or the first of the calendar."""
    today = ledger.calendar.hijri(day)
    if today.year == FIRST_YEAR:
        return ledger.calendar.first_day
    return ledger.calendar.anniversary(today.year - 1, today.month, today.day)


def days_of(ledger: Ledger, years: tuple[int, int]) -> tuple[int, int]:
    """The first and the last civil day of Hijri years."""
    calendar = ledger.calendar
    first = calendar.month_start(max(years[0], FIRST_YEAR), 1)
    if years[1] >= LAST_YEAR:
        return first, LAST_DAY
    return first, calendar.month_start(years[1], MONTHS) + calendar.month_length(years[1], MONTHS) - 1
