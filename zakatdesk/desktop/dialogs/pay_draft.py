"""What was typed about a payment, divided over what is owed, and what would follow from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from zakatdesk.bookkeeping.actions.payments import Part, give, give_otherwise, remove_payment
from zakatdesk.bookkeeping.views.dividing import Division, Room, Target, divide
from zakatdesk.bookkeeping.views.foresight import Foresight, Standing, foresee, standing
from zakatdesk.bookkeeping.views.giving import unit_of, worth, worth_of_step
from zakatdesk.bookkeeping.views.owing import Owing
from zakatdesk.bookkeeping.views.rooms import rooms
from zakatdesk.domain.change import Change
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen, replace
from zakatdesk.domain.payment import IN_KIND_PLACES, Payment

DRAFT_ID = "-"
"""Stands for the ids of payments that are only looked at."""


class Plan(Frozen):
    """A payment that could be written.

    Attributes:
        given: Everything but the ids, the parts and what they are for.
        division: Where it goes.
        foresight: What follows.
    """

    given: Payment
    division: Division
    foresight: Foresight

    @property
    def closed(self) -> bool:
        """Whether something of a closed year is settled."""
        return any(row.closed for row in self.foresight.settling)


class Desk:
    """The ledger as it would be without the payment that is edited, and what is owed there.

    Attributes:
        whole: The ledger as it is.
        ledger: The same without that payment.

    Args:
        ledger: The facts now.
        today: The civil day that is today.
        payment: The one to edit; none for a new one.
    """

    def __init__(self, ledger: Ledger, today: int, payment: Payment | None) -> None:
        """Take the payment out; one that went in the meantime would be a new one."""
        self.whole = ledger
        self._payment = ledger.payments.get(payment.id) if payment is not None else None
        self._today = today
        self.ledger = ledger if self._payment is None else ledger.apply(remove_payment(ledger, self._payment.id))
        self._standings: dict[tuple[str, int], Standing] = {}

    def standing(self, person: str, day: int | None) -> Standing:
        """What a person owes on the day of a payment; on a day gone by, what was open then."""
        key = (person, self._today if day is None else day)
        if key not in self._standings:
            self._standings[key] = standing(self.ledger, *key)
        return self._standings[key]

    def before(self, person: str, day: int) -> Standing:
        """What a person owes today, or on the day of a payment that lies ahead."""
        return self.standing(person, max(self._today, day))

    def rooms(self, at: Standing, given: str, day: int | None) -> tuple[Room, ...]:
        """Where something can go that is given on a day."""
        quote = worth(self.ledger, at.person, given, day or self._today)
        kind = given if given in IN_KIND_PLACES else ""
        return rooms(at.rows, kind, worth_of_step(quote, unit_of(given)))

    def plan(self, given: Payment, places: tuple[Room, ...], chosen: Mapping[Target, int]) -> Plan:
        """What would follow.

        Raises:
            DomainError: The parts are too large, or the payment cannot be.
        """
        division = divide(given.amount, places, chosen)
        numbers = iter(range(len(division.shares)))
        parts = _parts(division, lambda: f"{DRAFT_ID}{next(numbers)}")
        day = self.ledger.calendar.ordinal(given.on, after_sunset=given.after_sunset)
        before = self.before(given.person, day)
        return Plan(given, division, foresee(before, give(self.ledger, given, parts)))

    def change(self, plan: Plan, new_id: Callable[[], str], reason: str) -> Change:
        """The change that writes it; `reason` says why, where a year is closed."""
        given = plan.given
        if reason:
            note = reason if not given.note else f"{given.note} – {reason}"
            given = replace(given, note=note)
        parts = _parts(plan.division, new_id)
        if self._payment is None:
            return give(self.whole, given, parts, reason=reason)
        return give_otherwise(self.whole, self._payment.id, given, parts, reason=reason)


def _parts(division: Division, new_id: Callable[[], str]) -> list[Part]:
    parts = []
    for share in division.shares:
        target = share.target
        if target is None:
            parts.append(Part(new_id(), share.amount))
        else:
            parts.append(Part(new_id(), share.amount, target.zakat_class, date.fromordinal(target.due)))
    return parts


def first_amount(rows: tuple[Owing, ...], target: Target | None) -> tuple[str, Fraction] | None:
    """What a payment is filled with at first: what remains, as (kind, amount), the kind empty for money."""
    wanted = [row for row in rows if (not row.advance if target is None else row.target == target)]
    money = sum((row.money for row in wanted if row.money is not None), Fraction(0))
    if money > 0:
        return "", money
    in_kind = next((row.in_kind for row in wanted if row.in_kind), {})
    return next(iter(in_kind.items()), None)
