"""The zakat years of each person: what fell due, what was paid, what is left, and what is closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from fractions import Fraction

from zakatdesk.bookkeeping.records.making import closed_in_year, owed_in_year, still_open
from zakatdesk.bookkeeping.records.year_record import NOT_OWED, together
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, field
from zakatdesk.fiqh.assessment import Assessment, BrokenHawl, Obligation, PersonAssessment, Status


class YearState(StrEnum):
    """Whether a year is closed."""

    OPEN = "open"
    PARTLY = "partly"  # something fell due in it that is not closed
    CLOSED = "closed"
    EMPTY = "empty"  # nothing fell due


class YearRow(Frozen):
    """One Hijri year of one person.

    Attributes:
        zakat: What fell due in money, in the person's currency; like `paid` and `outstanding`.
        in_kind: What is unpaid of what is owed only in kind.
        missed: The year is over and something of it is unpaid.
        incomplete: A price is missing.
        differs: The facts give today something else than what was closed.
        broken: The hawls that ended in it without zakat.
    """

    person: str
    year: int
    currency: str
    state: YearState
    zakat: Fraction = Fraction(0)
    paid: Fraction = Fraction(0)
    outstanding: Fraction = Fraction(0)
    in_kind: Mapping[str, Fraction] = field(default_factory=dict)
    missed: bool = False
    incomplete: bool = False
    differs: bool = False
    obligations: tuple[Obligation, ...] = ()
    broken: tuple[BrokenHawl, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same year of the same person."""
        return f"{self.person}/{self.year}"


def years(ledger: Ledger, assessment: Assessment) -> tuple[YearRow, ...]:
    """The years of every person in the order of the ledger, the newest first.

    From the first in which something fell due, a hawl ended or a payment was made to the running one; none for a person of
    whom nothing of the kind is known.
    """
    return tuple(row for found in assessment.people for row in _years(ledger, found, assessment.as_of))


def years_of(ledger: Ledger, assessment: Assessment, person: str) -> tuple[YearRow, ...]:
    """The years of one person, the newest first.

    Raises:
        NotFound: `PERSON_UNKNOWN`.
    """
    return tuple(_years(ledger, assessment.person(ledger.person(person).id), assessment.as_of))


def _years(ledger: Ledger, found: PersonAssessment, as_of: int) -> Iterable[YearRow]:
    calendar = ledger.calendar
    now = calendar.hijri(as_of).year
    days = [row.due for row in found.obligations] + [row.on for row in found.broken]
    days += [
        calendar.ordinal(row.on, after_sunset=row.after_sunset)
        for row in ledger.payments.values()
        if row.person == found.person
    ]
    days += [row.since for row in found.running]
    past = [day for day in days if day <= as_of]
    if not past:
        return ()
    return [_row(ledger, found, year, now) for year in range(now, calendar.hijri(min(past)).year - 1, -1)]


def _row(ledger: Ledger, found: PersonAssessment, year: int, now: int) -> YearRow:
    owed = owed_in_year(ledger.calendar, found, year)
    left = [row for row in owed if row.status not in NOT_OWED]
    outstanding = sum((row.outstanding for row in left if row.outstanding is not None), Fraction(0))
    in_kind = together(row.in_kind_outstanding for row in left if row.zakat is None)
    incomplete = any(row.status is Status.INCOMPLETE for row in owed)
    return YearRow(
        person=found.person,
        year=year,
        currency=found.currency,
        state=_state(ledger, found.person, year, owed),
        zakat=sum((row.zakat for row in owed if row.zakat is not None), Fraction(0)),
        paid=sum((row.paid for row in owed), Fraction(0)),
        outstanding=outstanding,
        in_kind=in_kind,
        missed=year < now and bool(outstanding or in_kind or incomplete),
        incomplete=incomplete,
        differs=_differs(ledger, found, year),
        obligations=owed,
        broken=tuple(row for row in found.broken if ledger.calendar.hijri(row.on).year == year),
    )


def _state(ledger: Ledger, person: str, year: int, owed: tuple[Obligation, ...]) -> YearState:
    if not owed:
        return YearState.EMPTY
    if not closed_in_year(ledger, person, year):
        return YearState.OPEN
    return YearState.PARTLY if still_open(ledger, person, owed) else YearState.CLOSED


def _differs(ledger: Ledger, found: PersonAssessment, year: int) -> bool:
    return any(
        row.code == "CLOSED_DIFFERS" and row.on is not None and ledger.calendar.hijri(row.on).year == year
        for row in found.problems
    )
