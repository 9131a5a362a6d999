"""More left a holding than was in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from zakatdesk.bookkeeping.actions.entries import record_entry
from zakatdesk.bookkeeping.checks.finding import Finding, Fix, Lead, Mend, NewId, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.views.balance import balance, balances
from zakatdesk.domain.change import Change
from zakatdesk.domain.days import StatedDay
from zakatdesk.domain.entry import EntryKind
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import HoldingKind
from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.trail import Day, Named, Quantity


class _Dip(NamedTuple):
    """The first day that ends below zero.

    Attributes:
        steps: What is there then, negative.
        stated: The day as its last entry says it; none where zakat paid from the holding made the dip.
    """

    day: int
    steps: int
    stated: StatedDay | None = None


def overdrafts(look: Look) -> Iterator[Finding]:
    """The first day on which each holding ends below zero."""
    for holding in look.ledger.holdings.values():
        dip = _first_dip(look.ledger, holding.id, look.today)
        if dip is not None:
            yield _finding(holding, dip)


def _first_dip(ledger: Ledger, holding_id: str, today: int) -> _Dip | None:
    """A dip that is repaired within the day is none."""
    register = ledger.register(holding_id)
    rows, days = register.rows, register.days
    stands = balances(ledger, holding_id)
    for place, (day, steps) in enumerate(zip(days, stands, strict=True)):
        ends = place == len(days) - 1 or days[place + 1] != day
        if ends and steps < 0:
            return _Dip(day, steps, rows[place].on)
    now = balance(ledger, holding_id, today)
    return _Dip(today, now) if now < 0 else None


def _finding(holding: Holding, dip: _Dip) -> Finding:
    lacking = Quantity(holding.unit.exact(-dip.steps), holding.unit.code)
    # A bank may lend; a drawer, a herd or a debt cannot hold less than nothing.
    lent = holding.kind is HoldingKind.BANK
    code = "OVERPAID" if holding.kind is HoldingKind.DEBT else "OVERDRAFT_AT_BANK" if lent else "OVERDRAFT"
    return Finding(
        id="overdraft/" + holding.id,
        code=code,
        weight=Weight.NOTE if lent else Weight.FAULT,
        subject=Subject.HOLDINGS,
        person=holding.person,
        fact=Named("holding", holding.id),
        day=dip.day,
        values={"holding": Named("holding", holding.id), "on": Day(dip.day), "lacking": lacking},
        fixes=_fixes(holding, dip),
    )


def _fixes(holding: Holding, dip: _Dip) -> tuple[Fix, ...]:
    lead = Lead("OPEN_HOLDING", Place.HOLDING, holding.id)
    if dip.stated is None:
        return (lead,)
    return (lead, Mend("SAY_EMPTY", _Emptying(holding.id, dip.stated), {"on": Day(dip.day)}))


class _Emptying:
    """Says that a holding was empty at the end of a day."""

    def __init__(self, holding_id: str, on: StatedDay) -> None:
        """Remember which and when."""
        self._holding = holding_id
        self._on = on

    def __call__(self, ledger: Ledger, new_id: NewId) -> Change:
        """The change."""
        return record_entry(ledger, id=new_id(), on=self._on, kind=EntryKind.BALANCE, holding=self._holding, amount=0)
