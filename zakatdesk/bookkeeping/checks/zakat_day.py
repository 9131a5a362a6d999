"""The chosen zakat day comes later than the hawl is complete, so zakat falls due before it.

Source: timeline 5: "Never later than the hawl itself".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from zakatdesk.bookkeeping.actions.people import choose_zakat_day
from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.change import Change
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.person import ZakatDay
from zakatdesk.fiqh.policy import GREGORIAN, HIJRI
from zakatdesk.fiqh.trail import Day, Named


def early_closings(look: Look) -> Iterator[Finding]:
    """Each hawl that closes on its own day because the zakat day would be later."""
    calendar = look.ledger.calendar
    for person, hawl, due in look.running():
        policy = look.policy(person.person, due)
        chosen = policy.zakat_day
        if chosen is None or policy["MUSTAFAD"] != "SINGLE_DATE" or falls_on(chosen, due, calendar):
            continue
        day = _as_zakat_day(due, chosen.calendar, calendar)
        mend = Mend("CHOOSE_ZAKAT_DAY", _Choosing(person.person, due, day), {"day": Day(due)})
        yield Finding(
            id=f"zakat_day/{person.person}/{hawl.zakat_class}/{hawl.group}",
            code="ZAKAT_DAY_LATER",
            weight=Weight.NOTE,
            subject=Subject.DAYS,
            person=person.person,
            fact=Named("person", person.person),
            day=due,
            values={"class": hawl.zakat_class, "due": Day(due)},
            fixes=(mend, Lead("OPEN_RULES", Place.RULES, person.person)),
        )


def falls_on(chosen: ZakatDay, day: int, calendar: HijriCalendar) -> bool:
    """Whether a civil day is the zakat day of its year, or the last of a month too short for it."""
    if chosen.calendar == HIJRI:
        found = calendar.hijri(day)
        return calendar.anniversary(found.year, chosen.month, chosen.day) == day
    civil, next_day = date.fromordinal(day), date.fromordinal(day + 1)
    is_last = civil.month != next_day.month
    return civil.month == chosen.month and (civil.day == chosen.day or (is_last and civil.day < chosen.day))


def _as_zakat_day(day: int, by: str, calendar: HijriCalendar) -> ZakatDay:
    if by == HIJRI:
        found = calendar.hijri(day)
        return ZakatDay(HIJRI, found.month, found.day)
    civil = date.fromordinal(day)
    return ZakatDay(GREGORIAN, civil.month, civil.day)


class _Choosing:
    """Chooses another zakat day under the rules in force on a day."""

    def __init__(self, person_id: str, on: int, day: ZakatDay) -> None:
        """Remember whose and which."""
        self._person = person_id
        self._on = on
        self._day = day

    def __call__(self, ledger: Ledger, _new_id: NewId) -> Change:
        """The change."""
        return choose_zakat_day(ledger, self._person, self._on, self._day)
