"""The calendar: months that began on another day than the table says."""

from __future__ import annotations

from datetime import date

from zakatdesk.bookkeeping.actions.said import edited, tidy
from zakatdesk.domain.calendar import check_correction
from zakatdesk.domain.change import Change, Edit, adding
from zakatdesk.domain.correction import MonthCorrection
from zakatdesk.domain.errors import DomainError, NotFound
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.validity import (
    NAME_LENGTH,
    check_closed_year,
    check_holding,
    check_payment,
    check_person,
    check_price,
    check_text,
)


def correct_month(ledger: Ledger, *, year: int, month: int, begins: date, announced_by: str = "") -> Change:
    """Where the family lives, a Hijri month began on this civil day; a correction of the same month is replaced.

    Raises:
        DomainError: `CORRECTION_MONTH_UNKNOWN`, `CORRECTION_TOO_FAR`, what `check_text` refuses, and
            `CORRECTION_LEAVES_DAY` when a fact names a day of a month that then has no such day.
    """
    month_id = f"{year:04}-{month:02}"
    before = _correction(ledger, month_id)
    after = MonthCorrection(
        id=month_id,
        seq=ledger.last_seq + 1 if before is None else before.seq,
        year=year,
        month=month,
        begins=begins,
        announced_by=tidy(announced_by),
    )
    check_correction(after)
    check_text(after.announced_by, "announced_by", NAME_LENGTH)
    about = ("month", month_id)
    if before is None:
        change = adding("month_corrected", after, about=(about,))
    else:
        change = edited("month_corrected", before, after, about)
    _check_days(ledger, change, "begins")
    return change


def remove_correction(ledger: Ledger, month_id: str) -> Change:
    """A month begins again as the table says.

    Raises:
        DomainError: `CORRECTION_UNKNOWN`; `CORRECTION_LEAVES_DAY` as `correct_month`.
    """
    before = _correction(ledger, month_id)
    if before is None:
        raise NotFound("CORRECTION_UNKNOWN", "month", month=month_id)
    change = Change("correction_removed", (Edit(before, None),), (("month", month_id),))
    _check_days(ledger, change, "month")
    return change


def _correction(ledger: Ledger, month_id: str) -> MonthCorrection | None:
    return next((row for row in ledger.calendar.corrections if row.id == month_id), None)


def _check_days(ledger: Ledger, change: Change, where: str) -> None:
    """Refuse a change of the calendar after which a fact would name a day that is not there."""
    try:
        after = ledger.apply(change)
        for person in after.people.values():
            check_person(after, person)
        for holding in after.holdings.values():
            check_holding(after, holding)
        for price in after.prices.values():
            check_price(after, price)
        for payment in after.payments.values():
            check_payment(after, payment)
        for year in after.closed_years.values():
            check_closed_year(after, year)
    except DomainError as error:
        if "day" not in error.values:
            raise DomainError(error.code, where, **error.values) from None
        raise DomainError("CORRECTION_LEAVES_DAY", where, day=error.values["day"]) from None
