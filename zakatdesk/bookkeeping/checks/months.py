"""A due day is near, and the ledger does not say on which day its month began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from zakatdesk.bookkeeping.actions.calendar import correct_month
from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.change import Change
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.policy import HIJRI
from zakatdesk.fiqh.trail import Day

NEAR_DAYS = 30
"""How many days before and after a due day its month is worth a confirmation."""


def months_to_confirm(look: Look) -> Iterator[Finding]:
    """Each month whose beginning decides a due day near today."""
    calendar = look.ledger.calendar
    announced = {(row.year, row.month) for row in calendar.corrections}
    for (year, month), (person_id, due) in _near(look).items():
        if (year, month) in announced:
            continue
        begins = calendar.month_start(year, month)
        lead: Fix = Lead("SAY_MONTH", Place.MONTH, day=begins)
        # Nobody knows before the evening on which the moon is looked for.
        mend: tuple[Fix, ...] = (
            (Mend("CONFIRM_MONTH", _Confirming(year, month, begins), {"on": date.fromordinal(begins)}),)
            if look.today >= begins - 1
            else ()
        )
        yield Finding(
            id=f"month/{year}-{month}",
            code="MONTH_TO_CONFIRM",
            weight=Weight.NOTE,
            subject=Subject.DAYS,
            person=person_id,
            day=begins,
            values={"month": f"{year:04}-{month:02}", "begins": date.fromordinal(begins), "due": Day(due)},
            fixes=(*mend, lead),
        )


def _near(look: Look) -> dict[tuple[int, int], tuple[str, int]]:
    """The Hijri months of due days near today, each with whom it concerns first and when."""
    days = [(due, person.person) for person, _, due in look.running()]
    days += [(owed.due, person.person) for person, owed in look.unsettled()]
    found: dict[tuple[int, int], tuple[str, int]] = {}
    for due, person_id in sorted(days):
        if abs(due - look.today) > NEAR_DAYS or not _by_the_moon(look, person_id, due):
            continue
        year, month, _ = look.ledger.calendar.hijri(due)
        found.setdefault((year, month), (person_id, due))
    return found


def _by_the_moon(look: Look, person_id: str, due: int) -> bool:
    """Whether the due day follows the Hijri calendar."""
    policy = look.policy(person_id, due)
    solar = policy["YEAR_BASIS"] == "SOLAR_ADJUSTED"
    return not solar and (policy.zakat_day is None or policy.zakat_day.calendar == HIJRI)


class _Confirming:
    """Says that a month began as the table says."""

    def __init__(self, year: int, month: int, begins: int) -> None:
        """Remember which month and when."""
        self._year = year
        self._month = month
        self._begins = begins

    def __call__(self, ledger: Ledger, _new_id: NewId) -> Change:
        """The change."""
        return correct_month(ledger, year=self._year, month=self._month, begins=date.fromordinal(self._begins))
