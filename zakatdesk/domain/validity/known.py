"""What a check may look up: the calendar, the people and the holdings that are there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from zakatdesk.domain.calendar import HijriCalendar
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.person import Person


class Known(Protocol):
    """The part of a ledger that facts refer to."""

    @property
    def calendar(self) -> HijriCalendar:
        """The calendar that says which civil day a Hijri date is."""

    @property
    def people(self) -> Mapping[str, Person]:
        """People by id."""

    @property
    def holdings(self) -> Mapping[str, Holding]:
        """Holdings by id."""


def check_day(known: Known, day: StatedDay | None, where: str, *, after_sunset: bool = False) -> None:
    """Refuse a day that the calendar does not have; no day is fine.

    Raises:
        DomainError: `DAY_OUT_OF_RANGE`, `DAY_NOT_IN_MONTH`, `MONTH_UNKNOWN`.
    """
    if day is None:
        return
    try:
        known.calendar.ordinal(day, after_sunset=after_sunset)
    except DomainError as refused:
        raise refused.at(where) from None


def known_person(known: Known, person_id: str, where: str) -> Person:
    """The person with this id.

    Raises:
        DomainError: `PERSON_UNKNOWN`.
    """
    person = known.people.get(person_id)
    if person is None:
        raise DomainError("PERSON_UNKNOWN", where, person=person_id)
    return person


def known_holding(known: Known, holding_id: str, where: str) -> Holding:
    """The holding with this id.

    Raises:
        DomainError: `HOLDING_UNKNOWN`.
    """
    holding = known.holdings.get(holding_id)
    if holding is None:
        raise DomainError("HOLDING_UNKNOWN", where, holding=holding_id)
    return holding
