"""A due day lies where the published tables of the Hijri calendar disagree."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.checks.months import NEAR_DAYS
from zakatdesk.fiqh.trail import Day


def provisional_days(look: Look) -> Iterator[Finding]:
    """Each person's next provisional due day that is too far off for its month to be confirmed now."""
    told = set()
    days = [(due, person.person) for person, hawl, due in look.running() if hawl.provisional]
    days += [(owed.due, person.person) for person, owed in look.unsettled() if owed.provisional]
    for due, person_id in sorted(days):
        if person_id in told or abs(due - look.today) <= NEAR_DAYS:
            continue
        told.add(person_id)
        year, month, _ = look.ledger.calendar.hijri(due)
        yield Finding(
            id="provisional/" + person_id,
            code="DAY_PROVISIONAL",
            weight=Weight.NOTE,
            subject=Subject.DAYS,
            person=person_id,
            day=due,
            values={"due": Day(due), "month": f"{year:04}-{month:02}"},
            fixes=(Lead("SAY_MONTH", Place.MONTH, day=look.ledger.calendar.month_start(year, month)),),
        )
