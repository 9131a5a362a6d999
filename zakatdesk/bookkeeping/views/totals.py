"""A ledger in a few numbers, so that two of them can be told apart at a glance."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from zakatdesk.domain.errors import DomainError
from zakatdesk.domain.ledger import Ledger
from zakatdesk.domain.parts import Frozen
from zakatdesk.fiqh.assessment import Assessment


class Totals(Frozen):
    """How much there is.

    Attributes:
        owed: What is to be paid by currency; none when the rules refuse to decide.
    """

    people: int
    holdings: int
    entries: int
    prices: int
    payments: int
    closed_years: int
    owed: tuple[tuple[str, Fraction], ...] | None


def totals(ledger: Ledger, assess: Callable[[Ledger, int], Assessment], today: int) -> Totals:
    """Count what a ledger has, and what is to be paid by it today."""
    try:
        assessment = assess(ledger, today)
    except DomainError:
        owed = None
    else:
        sums: dict[str, Fraction] = {}
        for row in assessment.people:
            currency = ledger.person(row.person).currency
            sums[currency] = sums.get(currency, Fraction(0)) + row.outstanding
        owed = tuple(sorted(sums.items()))
    return Totals(
        people=len(ledger.people),
        holdings=len(ledger.holdings),
        entries=sum(1 for _ in ledger.entries()),
        prices=len(ledger.prices),
        payments=len(ledger.payments),
        closed_years=len(ledger.closed_years),
        owed=owed,
    )
