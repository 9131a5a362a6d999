"""Something is held, and nobody said what it is worth."""

from __future__ import annotations

from collections.abc import Iterator

from zakatdesk.bookkeeping.checks.finding import Finding, Lead, Place, Subject, Weight
from zakatdesk.bookkeeping.checks.look import Look
from zakatdesk.bookkeeping.views.balance import balance
from zakatdesk.domain.holding import Holding
from zakatdesk.domain.kinds import METALS, HoldingKind
from zakatdesk.fiqh.trail import Day, Named

_NEEDS_NONE = frozenset(
    {
        HoldingKind.SHEEP,
        HoldingKind.CATTLE,
        HoldingKind.CAMELS,
        HoldingKind.HORSES,
        HoldingKind.CROP,
        HoldingKind.HONEY,
        HoldingKind.MINERAL,
        HoldingKind.RIKAZ,
        HoldingKind.HOUSEHOLD,
        HoldingKind.EXEMPT,
        HoldingKind.RENTAL_PROPERTY,
    }
)
"""What owes in kind, owes on another day, or does not count: the assessment says when a price is needed after all."""


def unpriced(look: Look) -> Iterator[Finding]:
    """What the assessment lacks a price of, then holdings that cannot be valued today."""
    told = set()
    for person, problem in look.problems("PRICE_MISSING"):
        told.add((person.person, problem.of))
        fix = Lead("ADD_PRICE", Place.PRICE, problem.of, problem.on, {"of": problem.of})
        yield Finding(
            id="/".join(("unpriced", person.person, problem.of, str(problem.on or ""))),
            code="PRICE_MISSING" if problem.on is None else "PRICE_MISSING_ON",
            weight=Weight.FAULT,
            subject=Subject.PRICES,
            person=person.person,
            day=problem.on,
            values={"of": problem.of} if problem.on is None else {"of": problem.of, "on": Day(problem.on)},
            fixes=(fix,),
        )
    for holding in look.ledger.holdings.values():
        of = _lacks(look, holding)
        if of and (holding.person, of) not in told:
            yield _of_holding(holding, of)


def _lacks(look: Look, holding: Holding) -> str:
    """What a holding needs the price of and has not; empty where it lacks nothing or nothing is held."""
    if holding.kind in _NEEDS_NONE:
        return ""
    of = holding.kind.value if holding.kind in METALS else holding.unit.code
    person = look.ledger.person(holding.person)
    known = look.prices(person.currency).known(of, look.today)
    return of if known is None and balance(look.ledger, holding.id, look.today) else ""


def _of_holding(holding: Holding, of: str) -> Finding:
    return Finding(
        id="unpriced/" + holding.id,
        code="HOLDING_UNPRICED",
        weight=Weight.FAULT,
        subject=Subject.PRICES,
        person=holding.person,
        fact=Named("holding", holding.id),
        values={"holding": Named("holding", holding.id), "of": of},
        fixes=(Lead("ADD_PRICE", Place.PRICE, of, values={"of": of}),),
    )
