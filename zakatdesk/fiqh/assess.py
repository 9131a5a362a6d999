"""What follows from a ledger: a pure function of facts, policies and a day."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.ledger import Ledger
from zakatdesk.fiqh.assessment import Assessment
from zakatdesk.fiqh.hawls.anchors import Years
from zakatdesk.fiqh.market import Market
from zakatdesk.fiqh.run.inputs import Common, inputs_of
from zakatdesk.fiqh.run.person import PersonRun
from zakatdesk.fiqh.run.result import Answer
from zakatdesk.fiqh.run.shared_herds import shared_herds
from zakatdesk.fiqh.terms import terms_of


def assess(ledger: Ledger, as_of: int, *, what_if: Mapping[str, str] | None = None) -> Assessment:
    """What every person of a ledger owes on a day.

    Args:
        ledger: The facts, with each person's policies.
        as_of: The civil day (ordinal).
        what_if: Options that are laid over every policy.

    Raises:
        DomainError: A policy cannot be, or the day lies outside the calendar.
    """
    ledger.calendar.hijri(as_of)
    market = Market(ledger.prices.values(), ledger.calendar)
    common = Common(ledger, market, shared_herds(ledger, market), Years(ledger.calendar))
    people = []
    for person in ledger.people.values():
        terms = terms_of(person, ledger.calendar, what_if)
        run = PersonRun(inputs_of(common, person, terms, as_of))
        run.run()
        people.append(Answer(run).person())
    return Assessment(as_of, tuple(people))
