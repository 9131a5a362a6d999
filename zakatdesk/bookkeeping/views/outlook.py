"""What follows from a ledger today, and what will fall due if nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assess import assess
from zakatdesk.fiqh.assessment import Assessment, Obligation, RunningHawl

Assess = Callable[[Ledger, int], Assessment]
"""`fiqh.assess.assess`, or that of an `Assessor`, which knows what it worked out before."""


class Outlook(Frozen):
    """The assessment of today and the one of the last day on which a hawl that runs today closes.

    Attributes:
        ahead: The same facts assessed later: what its obligations say of days to come is expected, not owed.
        refusal: Why there is no assessment, where there is none.
    """

    now: Assessment | None
    ahead: Assessment | None
    refusal: DomainError | None = None

    def expected(self, person: str, hawl: RunningHawl) -> Obligation | None:
        """What a running hawl will owe if nothing changes; none when nothing, or when it is not known."""
        if self.ahead is None or hawl.due is None:
            return None
        for owed in self.ahead.person(person).obligations:
            if owed.due == hawl.due and owed.zakat_class == hawl.zakat_class and owed.group == hawl.group:
                return owed
        return None


def look_now(ledger: Ledger, today: int, assess: Assess = assess) -> Outlook:
    """Assess today alone: what is owed is known, what is expected not yet."""
    try:
        return Outlook(assess(ledger, today), None)
    except DomainError as refusal:
        return Outlook(None, None, refusal)


def look_ahead(ledger: Ledger, today: int, assess: Assess = assess) -> Outlook:
    """Assess today, and the day on which the last running hawl closes."""
    try:
        now = assess(ledger, today)
        last = max((hawl.due for person in now.people for hawl in person.running if hawl.due is not None), default=None)
        ahead = None if last is None or last > ledger.calendar.last_as_of else assess(ledger, last)
    except DomainError as refusal:
        return Outlook(None, None, refusal)
    return Outlook(now, ahead)


def parts_of(owed: Obligation) -> dict[str, Fraction]:
    """The part of 1 that each holding makes of an obligation; all of it has no name where no holding is in it.

    What came off the base, such as a debt, came off all holdings alike, so the parts are of what counted before that.
    """
    whole = sum(owed.holdings.values(), Fraction(0))
    if whole <= 0:
        return {"": Fraction(1)}
    return {holding: part / whole for holding, part in owed.holdings.items() if part > 0}


def owed_of(owed: Obligation, holding: str) -> Fraction | None:
    """The part of an obligation that one holding makes; none where it is not owed in money or the holding is not in it."""
    part = parts_of(owed).get(holding)
    return None if part is None or owed.zakat is None else owed.zakat * part
