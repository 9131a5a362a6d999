"""A holding lacks what the rules must know of it."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.fiqh.trail import Named


def missing_facts(look: Look) -> Iterator[Finding]:
    """Holdings that cannot be counted until somebody says more, and those in which nothing was ever entered."""
    for person, problem in look.problems("ZAKATABLE_SHARE_MISSING", "ENTER_AS_TRADE_GOODS"):
        yield _finding(problem.of, problem.code, person.person, Weight.FAULT, Place.HOLDING_FORM)
    for holding in look.ledger.holdings.values():
        if holding.id not in look.ledger.registers:
            yield _finding(holding.id, "NO_ENTRY", holding.person, Weight.NOTE, Place.HOLDING)


def _finding(holding_id: str, code: str, person_id: str, weight: Weight, place: Place) -> Finding:
    fix = "OPEN_HOLDING" if place is Place.HOLDING else "EDIT_HOLDING"
    return Finding(
        id=code.lower() + "/" + holding_id,
        code=code,
        weight=weight,
        subject=Subject.HOLDINGS,
        person=person_id,
        fact=Named("holding", holding_id),
        values={"holding": Named("holding", holding_id)},
        fixes=(Lead(fix, place, holding_id),),
    )
