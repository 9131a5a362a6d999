"""The Hijri years that charts can show."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.views.outlook import Outlook
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Assessment


def years_known(ledger: Ledger, outlook: Outlook) -> tuple[int, int]:
    """The first and the last Hijri year in which a hawl was due, broke, or will be due; this year where there is none."""
    if outlook.now is None:
        return (0, 0)
    days = [day for day in _days(outlook.now) if day <= ledger.calendar.last_as_of]
    this = ledger.calendar.hijri(outlook.now.as_of).year
    years = [ledger.calendar.hijri(day).year for day in (min(days), max(days))] if days else [this]
    return min(years), max(years)


def _days(now: Assessment) -> Iterator[int]:
    for person in now.people:
        yield from (owed.due for owed in person.obligations)
        yield from (hawl.due for hawl in person.running if hawl.due is not None)
        yield from (broken.on for broken in person.broken)
